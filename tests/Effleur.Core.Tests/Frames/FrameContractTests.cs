using System.Runtime.CompilerServices;
using System.Text.Json;
using Effleur.Core.Frames;

namespace Effleur.Core.Tests.Frames;

/// <summary>The examples in contracts/frames, which the browser's tests read too.</summary>
public sealed class FrameContractTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../../contracts/frames"));

    public static TheoryData<string> Good() =>
        [.. Directory.EnumerateFiles(Folder, "*.bin").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    public static TheoryData<string, string> Rejected()
    {
        var rows = new TheoryData<string, string>();
        foreach (JsonProperty fault in Json("rejected/faults.json").EnumerateObject()) rows.Add(fault.Name, fault.Value.GetString()!);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Decode_Example_EqualsItsTwin(string name)
    {
        var frame = new Frame();
        Assert.Equal(FrameFault.None, FrameCodec.Decode(Bytes($"{name}.bin"), frame));
        JsonElement twin = Json($"{name}.json");
        Assert.Equal(twin.GetProperty("sequence").GetUInt32(), frame.Sequence);
        Assert.Equal(twin.GetProperty("captureTimeUs").GetInt64(), frame.CaptureTimeUs);
        Assert.Equal(twin.GetProperty("widthPx").GetInt32(), frame.WidthPx);
        Assert.Equal(twin.GetProperty("heightPx").GetInt32(), frame.HeightPx);
        Assert.Equal(twin.GetProperty("brightness").GetSingle(), frame.Brightness);
        Assert.Equal(twin.GetProperty("sharpness").GetSingle(), frame.Sharpness);
        Assert.Equal(twin.GetProperty("faceCount").GetInt32(), frame.FaceCount);
        AssertFace(twin.GetProperty("face"), frame);
        AssertHands(twin.GetProperty("hands"), frame);
        AssertSkin(twin.GetProperty("skin"), frame);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Encode_Example_GivesTheSameBytes(string name)
    {
        byte[] bytes = Bytes($"{name}.bin");
        var frame = new Frame();
        FrameCodec.Decode(bytes, frame);
        byte[] written = new byte[FrameCodec.Size(frame)];
        FrameCodec.Encode(frame, written);
        Assert.Equal(bytes, written);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Decode_Rejected_GivesTheFault(string name, string fault) =>
        Assert.Equal(Enum.Parse<FrameFault>(fault, ignoreCase: true), FrameCodec.Decode(Bytes($"rejected/{name}.bin"), new Frame()));

    [Theory]
    [InlineData("recording")]
    [InlineData("recording-truncated")]
    public void Read_Recording_EqualsItsTwin(string name)
    {
        JsonElement twin = Json($"{name}.json");
        using var stream = new MemoryStream(Bytes($"{name}.effleur"));
        var reader = new RecordingReader(stream, name);
        var frame = new Frame();
        var times = new List<long>();
        while (reader.Read(frame)) times.Add(frame.CaptureTimeUs);
        Assert.Equal(twin.GetProperty("captureTimesUs").EnumerateArray().Select(time => time.GetInt64()), times);
        Assert.Equal(twin.GetProperty("truncated").GetBoolean(), reader.Truncated is not null);
        Assert.Equal(twin.GetProperty("header").GetProperty("source").GetString(), reader.Header.Source);
    }

    private static void AssertFace(JsonElement face, Frame frame)
    {
        if (face.ValueKind == JsonValueKind.Null) return;
        Assert.Equal(face.GetProperty("presence").GetSingle(), frame.FacePresence);
        AssertPoints(face.GetProperty("points"), frame.Face);
    }

    private static void AssertHands(JsonElement hands, Frame frame)
    {
        Assert.Equal(hands.GetArrayLength(), frame.HandCount);
        foreach ((JsonElement hand, HandSample read) in hands.EnumerateArray().Zip(frame.Hands))
        {
            Assert.Equal(hand.GetProperty("label").GetString(), read.Label.ToString().ToLowerInvariant());
            Assert.Equal(hand.GetProperty("labelScore").GetSingle(), read.LabelScore);
            Assert.Equal(hand.GetProperty("presence").GetSingle(), read.Presence);
            AssertPoints(hand.GetProperty("points"), read.Points);
        }
    }

    private static void AssertSkin(JsonElement skin, Frame frame)
    {
        Assert.Equal(skin.GetArrayLength(), frame.SkinCount);
        foreach ((JsonElement sample, SkinSample read) in skin.EnumerateArray().Zip(frame.Skin))
        {
            Assert.Equal(sample.GetProperty("patch").GetString(), read.Patch.ToString(), ignoreCase: true);
            Assert.Equal(sample.GetProperty("pixelCount").GetUInt32(), read.PixelCount);
            IEnumerable<float> wanted = [.. new[] { "red", "green", "blue", "saturatedShare" }.Select(field => sample.GetProperty(field).GetSingle())];
            Assert.Equal<float>(wanted, [read.Red, read.Green, read.Blue, read.SaturatedShare]);
        }
    }

    private static void AssertPoints(JsonElement wanted, VideoPoint[] read) =>
        Assert.Equal(wanted.EnumerateArray().Select(value => value.GetSingle()), read.SelectMany(point => new[] { point.X, point.Y, point.Z }));

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

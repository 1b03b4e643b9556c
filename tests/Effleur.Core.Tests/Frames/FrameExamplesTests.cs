using System.Text.Json;
using Effleur.Core.Frames;

namespace Effleur.Core.Tests.Frames;

/// <summary>The examples in contracts/frames, which the browser's tests read as well.</summary>
public sealed class FrameExamplesTests
{
    [Theory]
    [InlineData("everything")]
    [InlineData("face-only")]
    [InlineData("hands-only")]
    [InlineData("nothing-seen")]
    public void Decode_GoodExample_SaysWhatItsTextSaysAndEncodesToTheSameBytes(string name)
    {
        byte[] bytes = FrameExamples.Bytes($"{name}.bin");
        using JsonDocument text = FrameExamples.Json($"{name}.json");
        var frame = new Frame();

        Assert.Equal(FrameFault.None, FrameCodec.Decode(bytes, frame));

        Assert.Equal(text.RootElement.GetProperty("sequence").GetUInt32(), frame.Sequence);
        Assert.Equal(text.RootElement.GetProperty("captureTimeUs").GetInt64(), frame.CaptureTimeUs);
        Assert.Equal(text.RootElement.GetProperty("widthPx").GetInt32(), frame.WidthPx);
        Assert.Equal(text.RootElement.GetProperty("faceCount").GetInt32(), frame.FaceCount);
        byte[] again = new byte[FrameCodec.Size(frame)];
        Assert.Equal(bytes.Length, FrameCodec.Encode(frame, again));
        Assert.Equal(bytes, again);
    }

    [Fact]
    public void Decode_BadExamples_NameTheirFault()
    {
        using JsonDocument faults = FrameExamples.Json("rejected/faults.json");
        foreach (JsonProperty fault in faults.RootElement.EnumerateObject())
        {
            FrameFault found = FrameCodec.Decode(FrameExamples.Bytes($"rejected/{fault.Name}.bin"), new Frame());
            Assert.Equal(fault.Value.GetString(), JsonNamingPolicy.CamelCase.ConvertName(found.ToString()));
        }
    }
}

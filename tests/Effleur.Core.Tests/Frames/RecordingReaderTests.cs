using System.Buffers.Binary;
using System.Text.Json;
using Effleur.Core.Frames;

namespace Effleur.Core.Tests.Frames;

public sealed class RecordingReaderTests
{
    [Theory]
    [InlineData("recording")]
    [InlineData("recording-truncated")]
    public void Read_Example_GivesWholeFramesAndSaysWhetherItWasCut(string name)
    {
        using JsonDocument text = FrameExamples.Json($"{name}.json");
        var reader = Open(FrameExamples.Bytes($"{name}.effleur"));

        Assert.Equal(text.RootElement.GetProperty("captureTimesUs").EnumerateArray().Select(t => t.GetInt64()), Times(reader));
        Assert.Equal(text.RootElement.GetProperty("truncated").GetBoolean(), reader.Truncated is not null);
        Assert.Equal(text.RootElement.GetProperty("header").GetProperty("faceModel").GetString(), reader.Header.FaceModel);
    }

    [Fact]
    public void Read_CutAtEveryByte_NeverFailsAndUsesOnlyWholeFrames()
    {
        byte[] whole = Three(out int[] ends);
        for (int length = ends[0]; length < whole.Length; length += 7)
        {
            var reader = Open(whole[..length]);
            int expected = ends.Count(end => end <= length) - 1;
            Assert.Equal(expected, Times(reader).Count);
            Assert.Equal(!ends.Contains(length), reader.Truncated is not null);
            if (reader.Truncated is { } cut) Assert.Contains($"frame {expected} at byte {ends[expected]}", cut, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_FourGigabytePrefix_NamesFrameAndByte()
    {
        byte[] bytes = Three(out int[] ends);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(ends[1]), uint.MaxValue);

        AssertRefused(bytes, 1, ends[1]);
    }

    [Fact]
    public void Read_NaNLandmark_NamesFrameAndByte()
    {
        byte[] bytes = Three(out int[] ends);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(ends[2] + 4 + 32 + 4), float.NaN);

        AssertRefused(bytes, 2, ends[2]);
    }

    [Fact]
    public void Read_TimeRunsBackwards_NamesFrameAndByte()
    {
        byte[] bytes = Three(out int[] ends);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(ends[2] + 4 + 8), 5);

        AssertRefused(bytes, 2, ends[2]);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 69, 70, 70, 76, 2, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 69, 70, 70, 76, 1, 0, 0, 0, 255, 255, 255, 255 })]
    [InlineData(new byte[] { 69, 70, 70, 76, 1, 0, 0, 0, 1, 0, 0, 0, 123 })]
    public void Open_NotARecording_IsOneLineWithTheName(byte[] bytes)
    {
        var refused = Assert.Throws<RecordingException>(() => Open(bytes));
        Assert.StartsWith("x.effleur:", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private static void AssertRefused(byte[] bytes, int frame, int at)
    {
        var reader = Open(bytes);
        var refused = Assert.Throws<RecordingException>(() => Times(reader));
        Assert.Contains($"frame {frame} at byte {at} ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private static RecordingReader Open(byte[] bytes) => new(new MemoryStream(bytes), "x.effleur");

    private static List<long> Times(RecordingReader reader)
    {
        var frame = new Frame();
        List<long> times = [];
        while (reader.Read(frame)) times.Add(frame.CaptureTimeUs);
        return times;
    }

    private static byte[] Three(out int[] ends)
    {
        using var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, new RecordingHeader { Source = "test" });
        var frame = new Frame { WidthPx = 640, HeightPx = 480, FaceCount = 1 };
        List<int> at = [(int)stream.Length];
        for (int i = 0; i < 3; i++)
        {
            frame.CaptureTimeUs = 1000 + (i * 40_000);
            writer.Write(frame);
            at.Add((int)stream.Length);
        }

        ends = [.. at];
        return stream.ToArray();
    }
}

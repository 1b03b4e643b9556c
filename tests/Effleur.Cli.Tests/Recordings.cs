using Effleur.Core.Frames;

namespace Effleur.Cli.Tests;

/// <summary>Small recordings, whole and broken.</summary>
internal static class Recordings
{
    /// <summary>Frames a thirtieth of a second apart with a face and no hands.</summary>
    public static byte[] Whole(int frames, Action<int, Frame>? change = null)
    {
        using var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, new RecordingHeader { Source = "test", FaceModel = "f", HandModel = "h", Delegate = "cpu", App = "test" });
        var frame = new Frame { WidthPx = 640, HeightPx = 480, FaceCount = 1, FacePresence = 1 };
        for (int i = 0; i < frame.Face.Length; i++) frame.Face[i] = new VideoPoint(200 + (i % 22 * 10), 100 + (i / 22 * 12), 0);
        for (int i = 0; i < frames; i++)
        {
            frame.Sequence = (uint)i;
            frame.CaptureTimeUs = i * 33_333L;
            change?.Invoke(i, frame);
            writer.Write(frame);
        }

        return stream.ToArray();
    }
}

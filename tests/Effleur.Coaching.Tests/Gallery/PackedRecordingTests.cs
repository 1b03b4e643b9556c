using Effleur.Core.Frames;
using Effleur.Testing.Recordings;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Gallery;

/// <summary>Planted frames are the truth.</summary>
public sealed class PackedRecordingTests
{
    private const int Few = 60;

    [Fact]
    public void Unpacked_IsThePackedWithinItsGrain()
    {
        byte[] recording = Recording();
        using var packed = new MemoryStream();
        PackedRecording.Pack(new RecordingReader(new MemoryStream(recording), "planted"), packed);
        packed.Position = 0;

        var reader = new RecordingReader(new MemoryStream(recording), "planted");
        var before = new Frame();
        int frames = 0;
        foreach (Frame after in PackedRecording.Unpack(packed))
        {
            Assert.True(reader.Read(before));
            AssertSame(before, after);
            frames++;
        }

        Assert.Equal(Few, frames);
        Assert.True(packed.Length < recording.Length / 4, $"{packed.Length} of {recording.Length} bytes");
    }

    [Fact]
    public void Cut_IsRefused()
    {
        using var packed = new MemoryStream();
        PackedRecording.Pack(new RecordingReader(new MemoryStream(Recording()), "planted"), packed);

        using var cut = new MemoryStream(packed.ToArray()[..((int)packed.Length / 2)]);

        Assert.ThrowsAny<Exception>(() => PackedRecording.Unpack(cut).Count());
    }

    private static byte[] Recording()
    {
        using var file = new MemoryStream();
        var writer = new RecordingWriter(file, new RecordingHeader { Source = "planted", FaceModel = "none", HandModel = "none", Delegate = "cpu", App = "tests" });
        var stroke = TheCatalogue.Stroke("T19.glide");
        foreach (Frame frame in Scenes.Noisy().Film(GlideScripts.Repeat(stroke, Core.Anatomy.Side.Left, 1, 4, true, ReturnStyle.LiftedFast)).Take(Few)) writer.Write(frame);
        return file.ToArray();
    }

    private static void AssertSame(Frame before, Frame after)
    {
        Assert.Equal((before.Sequence, before.CaptureTimeUs, before.FaceCount, before.HandCount, before.SkinCount), (after.Sequence, after.CaptureTimeUs, after.FaceCount, after.HandCount, after.SkinCount));
        for (int i = 0; i < before.Face.Length && before.FaceCount > 0; i++) AssertNear(before.Face[i], after.Face[i]);
        for (int hand = 0; hand < before.HandCount; hand++)
            for (int i = 0; i < HandSample.PointCount; i++) AssertNear(before.Hands[hand].Points[i], after.Hands[hand].Points[i]);
    }

    private static void AssertNear(VideoPoint before, VideoPoint after)
    {
        Assert.InRange(after.X - before.X, -0.07f, 0.07f);
        Assert.InRange(after.Y - before.Y, -0.07f, 0.07f);
        Assert.InRange(after.Z - before.Z, -0.07f, 0.07f);
    }
}

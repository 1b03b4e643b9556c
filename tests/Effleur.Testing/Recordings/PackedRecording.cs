using System.IO.Compression;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;

namespace Effleur.Testing.Recordings;

/// <summary>
/// Recordings small enough to keep beside tests: every number rounded to a grain, the difference to the frame before, Brotli. About 0.8 kB a frame
/// instead of 6.4 kB; an eighth of a pixel is less than a model's own noise.
/// </summary>
public static class PackedRecording
{
    private const float PointGrain = 1 / 8f;
    private const float ColourGrain = 1 / 4f;
    private const float ShareGrain = 1 / 1024f;

    // Slots of the numbers of a frame, so that each is compared with itself in the frame before.
    private const int FaceSlot = 16;
    private const int HandSlot = FaceSlot + 1 + (3 * Frame.FacePointCount);
    private const int HandSlots = 3 + (3 * HandSample.PointCount);
    private const int SkinSlot = HandSlot + (Frame.MaxHands * HandSlots);
    private const int SkinSlots = 6;
    private const int SlotCount = SkinSlot + (Frame.MaxSkin * SkinSlots);

    public static void Pack(RecordingReader from, Stream into)
    {
        using var packed = new BrotliStream(into, CompressionLevel.SmallestSize, leaveOpen: true);
        var numbers = new WrittenNumbers(packed, SlotCount);
        var frame = new Frame();
        while (from.Read(frame)) Walk(frame, numbers);
    }

    /// <summary>Every frame in the same buffer, as a reader of recordings gives them.</summary>
    public static IEnumerable<Frame> Unpack(Stream from)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress, leaveOpen: true);
        var numbers = new ReadNumbers(packed, SlotCount);
        var frame = new Frame();
        while (numbers.HasMore)
        {
            Walk(frame, numbers);
            yield return frame;
        }
    }

    /// <summary>Passes every number of a frame by, to be written or to be read.</summary>
    private static void Walk(Frame frame, INumbers numbers)
    {
        frame.Sequence = (uint)numbers.Next(0, frame.Sequence);
        frame.CaptureTimeUs = numbers.Next(1, frame.CaptureTimeUs);
        frame.WidthPx = (int)numbers.Next(2, frame.WidthPx);
        frame.HeightPx = (int)numbers.Next(3, frame.HeightPx);
        frame.Brightness = Real(numbers, 4, frame.Brightness, ShareGrain);
        frame.Sharpness = Real(numbers, 5, frame.Sharpness, ColourGrain);
        frame.FaceCount = (int)numbers.Next(6, frame.FaceCount);
        frame.HandCount = (int)numbers.Next(7, frame.HandCount);
        frame.SkinCount = (int)numbers.Next(8, frame.SkinCount);
        if (frame.FaceCount > 0)
        {
            frame.FacePresence = Real(numbers, FaceSlot, frame.FacePresence, ShareGrain);
            Points(numbers, FaceSlot + 1, frame.Face);
        }

        for (int i = 0; i < frame.HandCount; i++) Hand(numbers, HandSlot + (i * HandSlots), frame.Hands[i]);
        for (int i = 0; i < frame.SkinCount; i++) frame.Skin[i] = Skin(numbers, SkinSlot + (i * SkinSlots), frame.Skin[i]);
    }

    private static void Hand(INumbers numbers, int slot, HandSample hand)
    {
        hand.Label = (Side)numbers.Next(slot, (long)hand.Label);
        hand.LabelScore = Real(numbers, slot + 1, hand.LabelScore, ShareGrain);
        hand.Presence = Real(numbers, slot + 2, hand.Presence, ShareGrain);
        Points(numbers, slot + 3, hand.Points);
    }

    private static void Points(INumbers numbers, int slot, VideoPoint[] points)
    {
        for (int i = 0; i < points.Length; i++)
        {
            int at = slot + (3 * i);
            points[i] = new VideoPoint(
                Real(numbers, at, points[i].X, PointGrain), Real(numbers, at + 1, points[i].Y, PointGrain), Real(numbers, at + 2, points[i].Z, PointGrain));
        }
    }

    private static SkinSample Skin(INumbers numbers, int slot, SkinSample skin) => new(
        (SkinPatch)numbers.Next(slot, (long)skin.Patch),
        (uint)numbers.Next(slot + 1, skin.PixelCount),
        Real(numbers, slot + 2, skin.Red, ColourGrain),
        Real(numbers, slot + 3, skin.Green, ColourGrain),
        Real(numbers, slot + 4, skin.Blue, ColourGrain),
        Real(numbers, slot + 5, skin.SaturatedShare, ShareGrain));

    private static float Real(INumbers numbers, int slot, float value, float grain) => numbers.Next(slot, (long)MathF.Round(value / grain)) * grain;
}

using Effleur.Core.Frames;

namespace Effleur.Measurement.Pulse;

/// <summary>Whether a hand is before or on the face: then skin is hidden, pressed or pulled.</summary>
internal static class FaceCover
{
    /// <summary>True when a landmark of a hand lies in the upright box around the face.</summary>
    public static bool IsTouched(Frame frame)
    {
        if (frame.HandCount == 0) return false;
        (float left, float right, float top, float bottom) = Box(frame.Face);
        for (int h = 0; h < frame.HandCount; h++)
            foreach (VideoPoint point in frame.Hands[h].Points)
                if (point.X >= left && point.X <= right && point.Y >= top && point.Y <= bottom) return true;
        return false;
    }

    private static (float Left, float Right, float Top, float Bottom) Box(VideoPoint[] face)
    {
        (float left, float right, float top, float bottom) = (float.MaxValue, float.MinValue, float.MaxValue, float.MinValue);
        foreach (VideoPoint point in face)
            (left, right, top, bottom) = (Math.Min(left, point.X), Math.Max(right, point.X), Math.Min(top, point.Y), Math.Max(bottom, point.Y));
        return (left, right, top, bottom);
    }
}

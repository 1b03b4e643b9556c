namespace Effleur.Core.Strokes;

/// <summary>Where the fingertips are among the 21 hand landmarks (MediaPipe hand topology).</summary>
public static class FingerTips
{
    /// <summary>Landmark index of the tip: thumb 4, index 8, middle 12, ring 16, little 20.</summary>
    public static int Landmark(Finger finger) => 4 + (4 * (int)finger);
}

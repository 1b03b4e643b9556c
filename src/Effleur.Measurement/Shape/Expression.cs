using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>Mouth, lids and brows of one face as shares of the distance between the outer corners of the eyes; the lids as shares of their own eye's width.</summary>
/// <param name="MouthGap">Between the lips.</param>
/// <param name="MouthWidth">Corner to corner.</param>
/// <param name="BrowLift">From the upper lid to the brow, mean of both sides.</param>
/// <param name="NarrowerEye">Gap between the lids over the eye's width, of the eye that is less open.</param>
internal readonly record struct Expression(double MouthGap, double MouthWidth, double BrowLift, double NarrowerEye)
{
    // The canonical head's own mouth is 0.065 open, closed ones of photographs 0.01 to 0.02, laughing ones 0.11 to 0.16 (docs/methods/face-shape.md).
    private const double OpenMouth = 0.12;

    // 0.57 to 0.61 on faces at rest, 0.62 to 0.72 on smiling ones (docs/methods/face-shape.md).
    private const double SmilingMouth = 0.68;

    // 0.18 to 0.31 on photographs; raised brows are told better against the person's own baseline.
    private const double RaisedBrow = 0.4;

    // Open eyes are near 0.3, the canonical head's 0.24; swollen lids leave 0.13 and are what is to be measured (planted; chosen below it).
    private const double ClosedEye = 0.1;

    // One frame's noise is a third of that, so that a single frame is only a blink when next to nothing is left (chosen); the trimmed means drop the rest of it.
    private const double Blink = 0.05;

    // Against the person's own baseline (chosen: about 4 mm on an adult face, more than landmarks wander).
    private const double OwnChange = 0.05;

    /// <summary>Whether one frame may be used.</summary>
    public bool IsNeutralFrame => IsMouthAndBrowNeutral && NarrowerEye > Blink;

    /// <summary>Whether a mean over frames is a face at rest.</summary>
    public bool IsNeutral => IsMouthAndBrowNeutral && NarrowerEye > ClosedEye;

    private bool IsMouthAndBrowNeutral => MouthGap < OpenMouth && MouthWidth < SmilingMouth && BrowLift < RaisedBrow;

    public static Expression Of(ReadOnlySpan<Vector3D> points)
    {
        double eyes = InFront(points, 33, 263);
        double brow = (InFront(points, 105, 159) + InFront(points, 334, 386)) / 2;
        return new(InFront(points, 13, 14) / eyes, InFront(points, 61, 291) / eyes, brow / eyes, Math.Min(LidAperture.Ratio(points, Core.Anatomy.Side.Left), LidAperture.Ratio(points, Core.Anatomy.Side.Right)));
    }

    /// <summary>Whether mouth and brows are as they were in another face of the same person; lids may swell and are not compared.</summary>
    public bool IsAs(Expression other) =>
        Math.Abs(MouthGap - other.MouthGap) < OwnChange && Math.Abs(MouthWidth - other.MouthWidth) < OwnChange && Math.Abs(BrowLift - other.BrowLift) < OwnChange;

    // depth is the face model's guess and is left out
    private static double InFront(ReadOnlySpan<Vector3D> points, int a, int b) => Math.Sqrt(Square(points[a].X - points[b].X) + Square(points[a].Y - points[b].Y));

    private static double Square(double x) => x * x;
}

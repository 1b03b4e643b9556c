namespace Effleur.Coaching.Poses;

/// <summary>Surface points laid into the current picture. Buffers are reused from frame to frame.</summary>
internal sealed class PlacedPoints(SurfaceCorners corners)
{
    public int Count => XPx.Length;

    public double[] XPx { get; } = new double[corners.Count];

    public double[] YPx { get; } = new double[corners.Count];

    public void LayOnto(LiveFace face) => corners.Lay(face.XPx, face.YPx, XPx, YPx);
}

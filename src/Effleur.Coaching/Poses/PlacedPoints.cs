using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Surface points laid into the current picture. Buffers are reused from frame to frame.</summary>
internal sealed class PlacedPoints(HeadMesh head, ImmutableArray<SurfacePoint> points)
{
    private readonly SurfaceCorners _corners = new(head, points);

    public int Count => XPx.Length;

    public double[] XPx { get; } = new double[points.Length];

    public double[] YPx { get; } = new double[points.Length];

    public void LayOnto(LiveFace face) => _corners.Lay(face.XPx, face.YPx, XPx, YPx);
}

using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>A line drawn on the skin for looking at: a muscle's fibre, a vessel's course. Samples lie at most 4 mm apart.</summary>
/// <param name="Left">On the person's left.</param>
/// <param name="Right">Its mirror image.</param>
public sealed record SkinCurve(ImmutableArray<SurfacePoint> Left, ImmutableArray<SurfacePoint> Right)
{
    /// <summary>The curve on one side.</summary>
    public ImmutableArray<SurfacePoint> On(Side side) => side == Side.Left ? Left : Right;
}

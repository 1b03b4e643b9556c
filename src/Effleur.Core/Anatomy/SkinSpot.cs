using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>A single place on the skin: a node, the point where a nerve comes out.</summary>
/// <param name="Left">On the person's left.</param>
/// <param name="Right">Its mirror image.</param>
public sealed record SkinSpot(SurfacePoint Left, SurfacePoint Right)
{
    /// <summary>The place on one side.</summary>
    public SurfacePoint On(Side side) => side == Side.Left ? Left : Right;
}

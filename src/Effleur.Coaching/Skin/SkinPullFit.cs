using System.Runtime.Intrinsics;
using Effleur.Coaching.Poses;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Skin;

/// <summary>
/// The pull at a contact: a bump of displacement that falls off around it, over a shift of the whole neighbourhood which the head's pose got
/// wrong. Both are fitted to the landmarks' displacements from rest by least squares (docs/methods/skin-drag.md).
/// </summary>
internal static class SkinPullFit
{
    /// <summary>Displacement falls off as a Gaussian of this width around the contact (chosen; skin over fat moves over about two fingers' widths).</summary>
    public const double WidthMm = 18;

    // Landmarks up to here tell the neighbourhood's own shift (chosen: four widths, where nothing of the bump is left).
    private const double ReachMm = 72;

    // With fewer landmarks, or hardly any near the contact, no bump can be told from the shift (chosen).
    private const int FewestLandmarks = 20;
    private const double LeastBump = 1.0;

    // A pull that is not known better than this in one frame rests on landmarks at the bump's foot (chosen).
    private const double MostErrorMm = 4;

    public static SkinPull At(LiveFace face, RestingSkin rest, in SkinPlace place)
    {
        VertexRows model = face.Whole, home = rest.Home;
        PictureAxes axes = face.Axes;
        Vector256<double> perPx = Vector256.Create(1 / face.PxPerMm), reach = Vector256.Create(ReachMm * ReachMm);
        Vector256<double> originX = Vector256.Create(axes.Origin.X), originY = Vector256.Create(axes.Origin.Y);
        var sums = default(BumpSums);
        for (int i = 0; i < HeadMesh.FaceVertexCount; i += VertexRows.Block)
        {
            Vector256<double> squared = Squared(model, i, place.Model), counts = Vector256.LessThanOrEqual(squared, reach) & rest.Knows(i);
            if (counts.AsInt64() == Vector256<long>.Zero) continue;
            Vector256<double> bump = Vector256.Exp(squared * Vector256.Create(-1 / (2 * WidthMm * WidthMm)));
            Vector256<double> x = Vector256.Create(home.X, i), y = Vector256.Create(home.Y, i), z = Vector256.Create(home.Z, i);
            Vector256<double> expectedX = (axes.Across.X * x) + (axes.Down.X * y) + (axes.Away.X * z) + originX;
            Vector256<double> expectedY = (axes.Across.Y * x) + (axes.Down.Y * y) + (axes.Away.Y * z) + originY;
            sums.Add(counts, bump, (Vector256.Create(face.XPx, i) - expectedX) * perPx, (Vector256.Create(face.YPx, i) - expectedY) * perPx);
        }

        SkinPull pull = sums.Count < FewestLandmarks || sums.Bump < LeastBump ? SkinPull.Unknown : sums.Solve();
        return pull.ErrorMm <= MostErrorMm ? pull : SkinPull.Unknown;
    }

    private static Vector256<double> Squared(VertexRows model, int i, Vector3D place)
    {
        Vector256<double> dx = Vector256.Create(model.X, i) - Vector256.Create(place.X);
        Vector256<double> dy = Vector256.Create(model.Y, i) - Vector256.Create(place.Y);
        Vector256<double> dz = Vector256.Create(model.Z, i) - Vector256.Create(place.Z);
        return (dx * dx) + (dy * dy) + (dz * dz);
    }
}

using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
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

    public static SkinPull At(Frame frame, LiveFace face, RestingSkin rest, in SkinPlace place)
    {
        double perPx = 1 / face.PxPerMm;
        var sums = default(BumpSums);
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            double squared = (face.Model(i) - place.Model).LengthSquared;
            if (squared > ReachMm * ReachMm || !rest.Knows(i)) continue;
            Vector3D expected = rest.Expect(face, i);
            double bump = Math.Exp(-squared / (2 * WidthMm * WidthMm));
            sums.Add(bump, (frame.Face[i].X - expected.X) * perPx, (frame.Face[i].Y - expected.Y) * perPx);
        }

        SkinPull pull = sums.Count < FewestLandmarks || sums.Bump < LeastBump ? SkinPull.Unknown : sums.Solve();
        return pull.ErrorMm <= MostErrorMm ? pull : SkinPull.Unknown;
    }
}

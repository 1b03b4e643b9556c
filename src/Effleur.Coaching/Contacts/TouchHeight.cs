using System.Runtime.Intrinsics;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Contacts;

/// <summary>How far a hand is over the skin: its size says how far from the camera it is, and the head's shape how far from there to the skin (docs/methods/hovering.md).</summary>
internal static class TouchHeight
{
    // A pass is in the air when it is higher than a touch by this share of the hand's size, and by so much at least: with the person's own hand known; and without,
    // taken for the mean adult's, when only a hand clearly in the air is told (chosen by films of two faces, docs/methods/hovering.md).
    private const double KnownShare = 0.04;
    private const double KnownMm = 8;
    private const double UnknownShare = 0.07;
    private const double UnknownMm = 18;

    // Sine of 30°: of a head turned further the face model's scale is off by a tenth (measured, docs/methods/hovering.md).
    private const double MostTurned = 0.5;

    // Landmarks lie inside of a fingertip, half its thickness over the skin.
    public const double TouchingMm = 7;

    /// <summary>A palm that lies on the skin is farther from the camera than one behind working fingertips: it looks so much of that (measured, docs/methods/hovering.md).</summary>
    public const double RestingPalm = 0.91;

    // Where skin leans a hand too large by a share is too high by less than that: so many rounds come within a hundredth where it leans by 60°.
    private const int Rounds = 6;

    // Flat photographs, which only films have: a palm on them does not lean, and looks so much larger; they were filmed from 820 px in pictures 640 px wide
    // (docs/methods/mannequin.md).
    private const double FlatPalm = 1.03;
    private const double FlatFocal = 820.0 / 640;

    /// <summary>Pixels for a millimetre (<see cref="HandExtent.PxPerMm"/>) of this person's hand that does a stroke beside the face's middle.</summary>
    public static double Expected(LiveFace face, Stroke stroke, double? handSize, bool isFlat) =>
        face.PxPerMm * (handSize ?? 1) * (stroke.Form == HandForm.Palm ? RestingPalm : 1) * (isFlat ? FlatPalm : 1);

    /// <summary>How far a hand's contact point is over the skin.</summary>
    /// <param name="face">The face.</param>
    /// <param name="xPx">Of the contact point.</param>
    /// <param name="yPx">Of the contact point.</param>
    /// <param name="size">The hand's pixels for a millimetre as a share of <see cref="Expected"/>.</param>
    /// <param name="isFlat">The face is a flat photograph.</param>
    public static OverSkin Of(LiveFace face, double xPx, double yPx, double size, bool isFlat)
    {
        double distanceMm = face.DistanceMm * (isFlat ? FlatFocal / LiveFace.Focal : 1);
        double awayMm = distanceMm * ((1 / size) - 1);
        if (isFlat) return new(-awayMm, distanceMm);
        if (Math.Abs(face.Axes.Away.X) > MostTurned * face.PxPerMm) return OverSkin.Unknown;
        Vector3D from = new(xPx, yPx, face.MiddlePx.Z + (awayMm * face.PxPerMm));
        double widened = (distanceMm + awayMm) / distanceMm;
        int vertex = Nearest(face, from, widened);
        Vector3D normal = face.Pose.Rotation.Apply(face.Normal(vertex)), skin = face.Picture(face.Model(vertex));
        Vector3D apart = new(widened * (xPx - face.XPx[vertex]), widened * (yPx - face.YPx[vertex]), from.Z - skin.Z);
        double heightPx = (apart.X * normal.X) + (apart.Y * normal.Y) + (apart.Z * normal.Z);
        return new(heightPx / face.PxPerMm, distanceMm * Math.Abs(normal.Z));
    }

    /// <summary>A hand's size against the mean adult's, by its palm that rests on the skin: the one by which it is as high as a touch. NaN where nothing can be said.</summary>
    public static double RestingSize(LiveFace face, HandSample hand, (double X, double Y) contactPx, bool isFlat)
    {
        double size = 1, seen = HandExtent.PxPerMm(hand) / face.PxPerMm / (RestingPalm * (isFlat ? FlatPalm : 1));
        for (int round = 0; round < Rounds; round++)
            size *= 1 + Nearer(Of(face, contactPx.X, contactPx.Y, seen / size, isFlat).HeightMm, face.DistanceMm);
        return size;
    }

    /// <summary>How much larger a hand so high looks than one on the skin, as a share, where the skin faces the camera from this far.</summary>
    public static double Nearer(double heightMm, double distanceMm) => (heightMm - TouchingMm) / (distanceMm - heightMm + TouchingMm);

    /// <summary>Whether that is a hand in the air; not where nothing can be said.</summary>
    public static bool IsHovering(OverSkin over, double? handSize) =>
        over.HeightMm - TouchingMm > (handSize is null ? Math.Max(UnknownMm, UnknownShare * over.PerSizeMm) : Math.Max(KnownMm, KnownShare * over.PerSizeMm));

    /// <summary>The vertex nearest in space. What lies in the hand's depth is so much wider in millimetres than it looks.</summary>
    private static int Nearest(LiveFace face, Vector3D from, double widened)
    {
        double[] xs = face.XPx, ys = face.YPx, modelX = face.Whole.X, modelY = face.Whole.Y, modelZ = face.Whole.Z;
        Vector256<double> x = Vector256.Create(from.X), y = Vector256.Create(from.Y), z = Vector256.Create(face.Axes.Origin.Z - from.Z), wider = Vector256.Create(widened);
        Vector256<double> across = Vector256.Create(face.Axes.Across.Z), down = Vector256.Create(face.Axes.Down.Z), away = Vector256.Create(face.Axes.Away.Z);
        LeastFound nearest = LeastFound.None;
        int count = modelX.Length, last = count - VertexRows.Block;
        for (int i = 0; i < count; i += VertexRows.Block)
        {
            int k = Math.Min(i, last);
            Vector256<double> dx = wider * (Vector256.Create(xs, k) - x), dy = wider * (Vector256.Create(ys, k) - y);
            Vector256<double> dz = (across * Vector256.Create(modelX, k)) + (down * Vector256.Create(modelY, k)) + (away * Vector256.Create(modelZ, k)) + z;
            nearest.Meet((dx * dx) + (dy * dy) + (dz * dz), k);
        }

        return nearest.Index(out _);
    }
}

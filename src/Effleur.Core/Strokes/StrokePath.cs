using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Strokes;

/// <summary>
/// A curve on the skin: samples about 2 mm apart (chosen: below the fingertip landmark's own noise), first to last in the prescribed direction.
/// The same curve exists on every face, because each sample is a <see cref="SurfacePoint"/>. A hold's path is one sample; a circle's closes on itself.
/// </summary>
public sealed class StrokePath
{
    /// <summary>Makes a path from samples on a head.</summary>
    /// <exception cref="ArgumentException">There is no sample.</exception>
    public StrokePath(HeadMesh head, ImmutableArray<SurfacePoint> samples)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (samples.IsDefaultOrEmpty) throw new ArgumentException("A path needs at least one sample.", nameof(samples));
        Samples = samples;
        Positions = [.. samples.Select(head.Position)];
        ArcLengthMm = Accumulate(Positions);
    }

    /// <summary>The samples as places on any face.</summary>
    public ImmutableArray<SurfacePoint> Samples { get; }

    /// <summary>The samples on the canonical head, in millimetres.</summary>
    public ImmutableArray<FacePoint> Positions { get; }

    /// <summary>For each sample, millimetres travelled from the first.</summary>
    public ImmutableArray<double> ArcLengthMm { get; }

    /// <summary>Length of the whole path in millimetres; 0 for a hold.</summary>
    public double LengthMm => ArcLengthMm[^1];

    private static ImmutableArray<double> Accumulate(ImmutableArray<FacePoint> positions)
    {
        var lengths = ImmutableArray.CreateBuilder<double>(positions.Length);
        double sum = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            if (i > 0) sum += positions[i].DistanceTo(positions[i - 1]);
            lengths.Add(sum);
        }

        return lengths.MoveToImmutable();
    }
}

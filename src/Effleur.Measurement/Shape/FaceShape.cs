using System.Collections.Immutable;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>
/// One person's face at one visit: 468 points in their own millimetres, head upright and looking forward, as means of successive batches of frames (docs/methods/face-shape.md).
/// The batches are what is kept: from them any figure gets its standard error, with all that its landmarks have in common.
/// </summary>
public sealed class FaceShape
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "face-shape";

    /// <summary>Rises with every change that moves a point: shapes of different versions are not compared.</summary>
    public const int Version = 1;

    /// <summary>Batches of a shape made by <see cref="FaceShapeBuilder"/> (chosen: 19 degrees of freedom for every error, 5 frames a batch at the fewest).</summary>
    public const int BatchCount = 20;

    private readonly Vector3D[][] _batches;

    /// <summary>Takes over the batches.</summary>
    /// <param name="batches">At least 4, an even number, each of 468 points in millimetres.</param>
    /// <param name="scale">Where the millimetres come from.</param>
    /// <param name="varianceShare">Variance of the batches' mean as a share of the batches' sample variance; 1 / batches when they are independent.</param>
    /// <param name="frames">Frames taken.</param>
    /// <param name="effectiveFrames">Independent frames that would tell as much.</param>
    /// <param name="quality">0 to 1.</param>
    /// <exception cref="ArgumentException">A number of batches or points is not as said.</exception>
    public FaceShape(ImmutableArray<ImmutableArray<Vector3D>> batches, ShapeScale scale, double varianceShare, int frames, double effectiveFrames, double quality)
    {
        if (batches.IsDefault || batches.Length < 4 || batches.Length % 2 != 0) throw new ArgumentException("A shape has an even number of batches, 4 at least.", nameof(batches));
        if (batches.Any(batch => batch.Length != HeadMesh.FaceVertexCount)) throw new ArgumentException($"A batch has {HeadMesh.FaceVertexCount} points.", nameof(batches));
        _batches = [.. batches.Select(batch => batch.ToArray())];
        (Batches, Scale, VarianceShare, Frames, EffectiveFrames, Quality) = (batches, scale, varianceShare, frames, effectiveFrames, quality);
        Points = [.. MeanOf(_batches)];
    }

    /// <summary>The batches' points in millimetres, in order of time.</summary>
    public ImmutableArray<ImmutableArray<Vector3D>> Batches { get; }

    /// <summary>The shape: mean of the batches, in millimetres.</summary>
    public ImmutableArray<Vector3D> Points { get; }

    /// <summary>Where the millimetres come from.</summary>
    public ShapeScale Scale { get; }

    /// <summary>Variance of the batches' mean as a share of the batches' sample variance.</summary>
    public double VarianceShare { get; }

    /// <summary>Frames taken.</summary>
    public int Frames { get; }

    /// <summary>Independent frames that would tell as much, by the landmarks' autocorrelation.</summary>
    public double EffectiveFrames { get; }

    /// <summary>Share of the recording's frames that could be used, times how near they come to 300, the evidence's three times 100; 0 to 1.</summary>
    public double Quality { get; }

    /// <summary>Standard error of a figure of the shape, without the scale's: each batch left out in turn (the jackknife), widened by what successive batches share.</summary>
    /// <param name="figure">Any smooth figure of 468 points.</param>
    public double ErrorOf(Func<Vector3D[], double> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return ErrorOf(_batches.Length, k => figure(MeanOf([.. _batches.Where((_, i) => i != k)])));
    }

    /// <summary>The same for a figure of two half shapes, the odd and the even batches, whose noises are apart: a pair of batches is left out at a time.</summary>
    internal double ErrorOfHalves(Func<Vector3D[], Vector3D[], double> figure) =>
        ErrorOf(_batches.Length / 2, k => Halves(figure, k)) * Math.Sqrt(2);

    internal double OfHalves(Func<Vector3D[], Vector3D[], double> figure) => Halves(figure, -1);

    private double Halves(Func<Vector3D[], Vector3D[], double> figure, int leftOutPair) => figure(
        MeanOf([.. _batches.Where((_, i) => i % 2 == 0 && i / 2 != leftOutPair)]),
        MeanOf([.. _batches.Where((_, i) => i % 2 == 1 && i / 2 != leftOutPair)]));

    // For a mean the jackknife's sum of squares is the sample variance / (groups − 1), so that VarianceShare takes the place of 1 / groups.
    private double ErrorOf(int groups, Func<int, double> without)
    {
        double[] values = [.. Enumerable.Range(0, groups).Select(without)];
        double mean = values.Average();
        double sample = (groups - 1) * values.Sum(value => (value - mean) * (value - mean));
        return Math.Sqrt(VarianceShare * sample);
    }

    private static Vector3D[] MeanOf(Vector3D[][] shapes)
    {
        var mean = new Vector3D[HeadMesh.FaceVertexCount];
        foreach (Vector3D[] shape in shapes)
            for (int i = 0; i < mean.Length; i++) mean[i] += shape[i];
        for (int i = 0; i < mean.Length; i++) mean[i] = (1.0 / shapes.Length) * mean[i];
        return mean;
    }
}

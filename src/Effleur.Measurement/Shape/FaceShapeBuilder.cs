using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>
/// Takes the shape of a face out of a recording's frames (docs/methods/face-shape.md). Several recordings of one visit may be added one after the other. One instance follows one visit.
/// </summary>
public sealed class FaceShapeBuilder
{
    /// <summary>Fewest usable frames (evidence E4).</summary>
    public const int FewestFrames = 100;

    /// <summary>Frames kept at most; later ones are only counted (chosen: 30 s at 30 a second, 10 MB).</summary>
    public const int MostFrames = 900;

    /// <summary>Largest yaw, pitch or roll (evidence E1).</summary>
    public const double MostOffFrontalDeg = 5;

    // The evidence's three captures of 100 frames: more does not raise the quality.
    private const double FullFrames = 300;

    // Misfit under half a millimetre is noise of the landmarks (chosen); more is weighed down.
    private const double FitFloorMm = 0.5;

    private readonly FrameGate _gate;
    private readonly double? _cardScale;
    private readonly List<Vector3D[]> _faces = [];
    private readonly IrisRuler _irises = new();
    private readonly RefusalCount _refused = new();

    /// <summary>Starts without a frame.</summary>
    /// <param name="head">The canonical head.</param>
    /// <param name="cardScale">Millimetres of the person for one of the canonical head, from a bank card; null takes the irises.</param>
    /// <exception cref="ArgumentOutOfRangeException">A card scale that is not above 0.</exception>
    public FaceShapeBuilder(HeadMesh head, double? cardScale = null)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (cardScale is { } card) ShapeScale.FromCard(card);
        (_gate, _cardScale) = (new(head, MostOffFrontalDeg, asksForNeutral: true), cardScale);
    }

    /// <summary>Takes in a frame, or counts why it cannot be used.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!_refused.IsUsable(_gate.Judge(frame)) || _faces.Count >= MostFrames) return;
        _faces.Add(_gate.Face.Points[..HeadMesh.FaceVertexCount]);
        _irises.Add(_gate.Face.Points);
    }

    /// <summary>The shape, or the reason that kept most frames from being used.</summary>
    public ShapeAttempt Build()
    {
        double share = _refused.UsableShare;
        if (_faces.Count < FewestFrames) return new(null, _refused.Reason(FewestFrames - _faces.Count), share);
        if (LaidOnEachOther() is not { } frames) return new(null, ReadingRefusal.NotComputable, share);
        var correlation = FrameCorrelation.Of(frames);
        ShapeScale? scale = _cardScale is { } card ? ShapeScale.FromCard(card) : _irises.Read(correlation.EffectiveFrames);
        if (scale is not { } known) return new(null, ReadingRefusal.NotComputable, share);
        FaceShape shape = Shape(frames, known, correlation, share);
        return Expression.Of(shape.Points.AsSpan()).IsNeutral ? new(shape, null, share) : new(null, ReadingRefusal.NotNeutral, share);
    }

    private static FaceShape Shape(List<Vector3D[]> frames, ShapeScale scale, FrameCorrelation correlation, double share) => new(
        Batches(frames, scale.MmPerCanonicalMm), scale, VarianceShare(correlation, frames.Count), frames.Count, correlation.EffectiveFrames, share * Math.Min(1, frames.Count / FullFrames));

    /// <summary>Lays every frame on the recording's own mean, so that how the person differs from the canonical head no longer turns the fit from frame to frame.</summary>
    private List<Vector3D[]>? LaidOnEachOther()
    {
        Vector3D[] mean = TrimmedMean.Of(_faces, 0, _faces.Count);
        List<Vector3D[]> laid = [];
        foreach (Vector3D[] face in _faces)
        {
            if (!StableLandmarks.TryFit(face, mean, null, FitFloorMm, out Similarity3D fit)) return null;
            laid.Add(Array.ConvertAll(face, point => fit.Apply(point)));
        }

        return laid;
    }

    private static ImmutableArray<ImmutableArray<Vector3D>> Batches(List<Vector3D[]> frames, double mmPerCanonicalMm)
    {
        return [.. Enumerable.Range(0, FaceShape.BatchCount).Select(Batch)];

        ImmutableArray<Vector3D> Batch(int k)
        {
            int from = k * frames.Count / FaceShape.BatchCount, to = (k + 1) * frames.Count / FaceShape.BatchCount;
            return [.. TrimmedMean.Of(frames, from, to).Select(point => mmPerCanonicalMm * point)];
        }
    }

    /// <summary>
    /// Successive batches share what changes slowly, so that their own spread is too small. With the autocorrelation known, the spread that is expected of them
    /// and the variance of their mean are both multiples of one frame's variance, and this is the ratio of the two.
    /// </summary>
    private static double VarianceShare(FrameCorrelation correlation, int frames)
    {
        const double k = FaceShape.BatchCount;
        double ofAll = correlation.MeanVariance(frames), ofBatch = correlation.MeanVariance((int)Math.Round(frames / k));
        return ofAll / (k / (k - 1) * (ofBatch - ofAll));
    }
}

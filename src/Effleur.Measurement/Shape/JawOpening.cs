using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Shape;

/// <summary>How wide the mouth opens in a recording in which the person was asked to open it and hold (docs/methods/jaw-opening.md). One instance follows one recording.</summary>
public sealed class JawOpening
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "jaw-opening";

    // A head tips back as the mouth opens; the pose is undone, and what is left of it is 1.5 % at 10° (chosen).
    private const double MostOffFrontalDeg = 10;

    // Held for a second (chosen: short enough for everybody, long enough to average noise). A window with fewer frames says too little.
    private const double HeldS = 1;
    private const int FewestFrames = 10;

    // A mouth less open than this was not opened wide: far below what is called limited, 35 mm (evidence E7; chosen).
    private const double OpenedMm = 15;

    // Numbering of the canonical face mesh.
    private const int UpperLip = 13, LowerLip = 14, Chin = 152;

    private readonly FrameGate _gate;
    private readonly double? _cardScale;
    private readonly RefusalCount _refused = new();
    private readonly IrisRuler _irises = new();
    private readonly List<JawMoment> _canonical = [];

    /// <summary>Starts without a frame.</summary>
    /// <param name="head">The canonical head.</param>
    /// <param name="cardScale">Millimetres of the person for one of the canonical head, from a bank card; null takes the irises.</param>
    /// <exception cref="ArgumentOutOfRangeException">A card scale that is not above 0.</exception>
    public JawOpening(HeadMesh head, double? cardScale = null)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (cardScale is { } card) ShapeScale.FromCard(card);
        (_gate, _cardScale) = (new(head, MostOffFrontalDeg, asksForNeutral: false), cardScale);
    }

    /// <summary>Widest opening held for a second.</summary>
    public static Method Method { get; } = new("jaw-opening", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>The chin's way to the person's left at the widest opening.</summary>
    public static Method DeviationMethod { get; } = new("jaw-deviation", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Takes in a frame, or counts why it cannot be used.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!_refused.IsUsable(_gate.Judge(frame))) return;
        var points = _gate.Face.Points;
        _canonical.Add(new(frame.CaptureTimeUs / 1e6, points[UpperLip].Y - points[LowerLip].Y, points[Chin].X));
        _irises.Add(points);
    }

    /// <summary>The reading of what was added so far.</summary>
    public JawReading Read()
    {
        if (_canonical.Count < FewestFrames) return Refuse(_refused.Reason(FewestFrames - _canonical.Count));
        if ((_cardScale is { } card ? ShapeScale.FromCard(card) : _irises.Read(_canonical.Count)) is not { } scale) return Refuse(ReadingRefusal.NotComputable);
        double rest = RestingChin();
        ImmutableArray<JawMoment> path = [.. _canonical.Select(at => new JawMoment(at.AtS, at.OpeningMm * scale.MmPerCanonicalMm, (at.DeviationMm - rest) * scale.MmPerCanonicalMm))];
        if (Widest(path) is not { } window) return Refuse(ReadingRefusal.TooShort);
        (double opening, double openingError) = WindowMean.Of([.. window.Select(at => at.OpeningMm)]);
        (double deviation, double deviationError) = WindowMean.Of([.. window.Select(at => at.DeviationMm)]);
        if (opening < OpenedMm) return Refuse(ReadingRefusal.NotOpened);
        return new(Of(Method, opening, openingError, scale), Of(DeviationMethod, deviation, deviationError, scale), path);
    }

    private Reading Of(Method method, double value, double error, ShapeScale scale) =>
        Reading.Of(method, ReadingPlace.Whole, value, ShapeFigure.WithScale(error, value, 1, scale), _refused.UsableShare);

    /// <summary>Where the chin is in the quarter of the frames with the mouth most closed.</summary>
    private double RestingChin()
    {
        double[] chin = [.. _canonical.OrderBy(at => at.OpeningMm).Take(Math.Max(1, _canonical.Count / 4)).Select(at => at.DeviationMm)];
        return TrimmedMean.Of(chin);
    }

    private JawReading Refuse(ReadingRefusal reason) => new(
        Reading.Refuse(Method, ReadingPlace.Whole, reason, _refused.UsableShare), Reading.Refuse(DeviationMethod, ReadingPlace.Whole, reason, _refused.UsableShare), []);

    /// <summary>The second with the widest mean opening; null when no second has enough frames.</summary>
    private static JawMoment[]? Widest(ImmutableArray<JawMoment> path)
    {
        JawMoment[]? widest = null;
        double most = double.NegativeInfinity;
        for (int from = 0, to = 0; from < path.Length; from++)
        {
            while (to < path.Length && path[to].AtS < path[from].AtS + HeldS) to++;
            if (to == path.Length) break; // the rest is less than a second
            if (to - from < FewestFrames) continue;
            JawMoment[] window = [.. path[from..to]];
            double mean = window.Average(at => at.OpeningMm);
            if (mean > most) (widest, most) = (window, mean);
        }

        return widest;
    }
}

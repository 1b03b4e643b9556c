using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;
using Effleur.Trials.Serial;

namespace Effleur.Trials.Checks;

/// <summary>The other ways of reckoning a trial's difference, and what else may have moved its outcome (docs/methods/trial-checks.md).</summary>
public static class SideChecks
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "trial-checks";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    // Hours of the day differ by more than this before anything is said of them (chosen).
    private const double LeastHours = 1;

    /// <summary>All that can be had.</summary>
    /// <param name="data">What the trial gave.</param>
    /// <param name="pairs">Its whole pairs.</param>
    /// <param name="serial">Its serial estimate.</param>
    public static SideAnalyses Of(TrialData data, WholePairs pairs, SerialEstimate serial)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(serial);
        var found = ImmutableArray.CreateBuilder<SideEstimate>();
        AddSame(found, data, pairs, serial);
        if (data.Design == TrialDesign.Pairs) AddOfPairs(found, serial);
        if (data.Design == TrialDesign.SplitFace && !pairs.IsSideFixed)
            Add(found, SideCode.SideBias, serial.With(point => point.ActiveSide is not null, SideOf), serial.Added);
        return new([.. found.OfType<SideEstimate>().Where(IsFinite).OrderBy(estimate => SideCode.All.IndexOf(estimate.Code))]);
    }

    private static void AddSame(ImmutableArray<SideEstimate>.Builder found, TrialData data, WholePairs pairs, SerialEstimate serial)
    {
        if ((data.Observations.All(at => at.IsPerProtocol) ? pairs : WholePairs.Of(data, perProtocol: true)).Estimate() is { } asDrawn)
            found.Add(new(SideCode.PerProtocol, asDrawn.Mean, asDrawn.Interval95, asDrawn.P, asDrawn.Count));
        Add(found, SideCode.Ancova, Ancova.Of(pairs), 0);
        Add(found, SideCode.Gls, serial.Plain, serial.Effect);
        LinearFit? trend = serial.With(point => point.Share - (serial.Effect == 0 ? 0.5 : 0));
        Add(found, SideCode.GlsTrend, trend, serial.Effect);
        Add(found, SideCode.Trend, trend, serial.Added);
        if (OrdinalChecks.SignedRanks(pairs) is { } ranks) found.Add(ranks);
        if (OrdinalChecks.CumulativeLogit(data) is { } odds) found.Add(odds);
    }

    private static void AddOfPairs(ImmutableArray<SideEstimate>.Builder found, SerialEstimate serial)
    {
        Add(found, SideCode.CarryOver, serial.With(point => point.Previous is not null, point => point.Previous!.Value), serial.Added);
        Add(found, SideCode.Order, serial.With(point => point.Order is 1 or 2, point => point.Order - 1), serial.Added);
        if (serial.HoursApart() >= LeastHours)
            Add(found, SideCode.TimeOfDay, serial.With(point => double.IsFinite(point.Hour), point => (point.Hour - 12) / 12), serial.Added);
    }

    private static void Add(ImmutableArray<SideEstimate>.Builder found, string code, LinearFit? fit, int place)
    {
        if (fit is not null) found.Add(new(code, fit.Coefficients[place], fit.Interval95(place), fit.P(place), (int)fit.Freedom + fit.Coefficients.Length));
    }

    // Left higher than right by b: a left side treated lies b higher against the right, a right one b lower.
    private static double SideOf(SeriesPoint point) => point.ActiveSide == Side.Left ? 1 : -1;

    private static bool IsFinite(SideEstimate estimate) =>
        double.IsFinite(estimate.Estimate) && (estimate.Interval95 is not { } interval || (double.IsFinite(interval.Low) && double.IsFinite(interval.High)))
        && (estimate.P is not { } p || !double.IsNaN(p));
}

using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Serial;

/// <summary>
/// The difference over all sessions in the order of time, with errors alike from one to the next (docs/methods/gls-ar1.md). The halves of a face are of one moment: there
/// the differences of days are the series.
/// </summary>
public sealed class SerialEstimate
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "gls-ar1";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    private readonly TimeSeries _series;

    private SerialEstimate(TimeSeries series) => (_series, Plain) = (series, series.Fit());

    /// <summary>Outcome on arm alone; null when it cannot be fitted. Its <see cref="LinearFit.Rho"/> is the likeness told.</summary>
    public LinearFit? Plain { get; }

    /// <summary>Place of the difference among the coefficients.</summary>
    public int Effect => _series.IsOfDifferences ? 0 : 1;

    /// <summary>Place of what was added.</summary>
    public int Added => Effect + 1;

    /// <summary>Observations fitted.</summary>
    public int Count => _series.Count;

    /// <summary>The estimate.</summary>
    /// <param name="data">What the trial gave.</param>
    /// <param name="pairs">Its whole pairs, the series of a split face.</param>
    public static SerialEstimate Of(TrialData data, WholePairs pairs)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(pairs);
        return new(data.Design == TrialDesign.SplitFace ? TimeSeries.OfDifferences(pairs) : TimeSeries.OfSessions(data));
    }

    /// <summary>Hours between the earliest and the latest time of day; 0 when times are not known.</summary>
    internal double HoursApart() => _series.HoursApart();

    /// <summary>Outcome on arm and one thing more; null when that cannot be fitted.</summary>
    internal LinearFit? With(Func<SeriesPoint, double> column) => _series.Fit(column);

    /// <summary>The same over the points that have it.</summary>
    internal LinearFit? With(Func<SeriesPoint, bool> has, Func<SeriesPoint, double> column) => _series.Where(has).Fit(column);
}

using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Serial;

/// <summary>A trial's outcomes in the order of time, as a regression takes them.</summary>
internal sealed class TimeSeries
{
    private const double HoursOfADay = 24;

    // Thirty years (chosen); beyond, a day is a slip of the pen.
    private const double MostDays = 11_000;

    private readonly SeriesPoint[] _points;

    private TimeSeries(IEnumerable<SeriesPoint> points, bool isOfDifferences) => (_points, IsOfDifferences) = ([.. points], isOfDifferences);

    /// <summary>Whether the constant is the effect, for there is no arm to tell apart.</summary>
    public bool IsOfDifferences { get; }

    public int Count => _points.Length;

    public static TimeSeries OfSessions(TrialData data) => new(Sessions(data), isOfDifferences: false);

    public static TimeSeries OfDifferences(WholePairs pairs)
    {
        double last = Math.Max(1, pairs.Pairs.IsEmpty ? 1 : pairs.Pairs[^1].Number - pairs.Pairs[0].Number);
        return new(
            pairs.Pairs.Select(pair => new SeriesPoint(
                pair.Number - pairs.Pairs[0].Number, pair.Difference, 1, null, 1, double.NaN, pair.ActiveSide, (pair.Number - pairs.Pairs[0].Number) / last)),
            isOfDifferences: true);
    }

    public TimeSeries Where(Func<SeriesPoint, bool> has) => new(_points.Where(has), IsOfDifferences);

    public double HoursApart()
    {
        double[] hours = [.. _points.Select(point => point.Hour).Where(double.IsFinite)];
        return hours.Length == 0 ? 0 : hours.Max() - hours.Min();
    }

    /// <summary>Outcome on arm and perhaps one thing more.</summary>
    public LinearFit? Fit(Func<SeriesPoint, double>? column = null)
    {
        var columns = new List<double[]>();
        if (!IsOfDifferences) columns.Add([.. _points.Select(point => point.Arm)]);
        if (column is not null) columns.Add([.. _points.Select(column)]);
        return SerialRegression.Fit(columns, [.. _points.Select(point => point.Outcome)], [.. _points.Select(point => point.Time)]);
    }

    private static IEnumerable<SeriesPoint> Sessions(TrialData data)
    {
        double last = Math.Max(1, data.Observations.Length - 1);
        double? previous = null;
        int[]? days = data.Design == TrialDesign.Blocks ? Days(data) : null;
        for (int slot = 0; slot < data.Observations.Length; slot++)
        {
            TrialObservation at = data.Observations[slot];
            double? arm = ArmOf(at, data.Contrast);
            if (arm is { } drawn && at.Outcome is { } outcome && Magnitude.IsUsable(outcome))
                yield return new(days?[slot] ?? slot, outcome, drawn, previous, at.Order, HourOf(at), null, slot / last);
            previous = arm;
        }
    }

    /// <summary>The days of blocks, with the gaps of their washouts; null unless all are known, rising and of a size that a trial has.</summary>
    private static int[]? Days(TrialData data)
    {
        int[] days = new int[data.Observations.Length];
        for (int i = 0; i < days.Length; i++)
        {
            if (data.Observations[i].Day is not { } day || !(Math.Abs(day) < MostDays)) return null;
            days[i] = (int)Math.Floor(day);
            if (i > 0 && days[i] <= days[i - 1]) return null;
        }

        return days;
    }

    private static double? ArmOf(TrialObservation at, ArmContrast contrast) => at.Arm == contrast.Active ? 1 : at.Arm == contrast.Control ? 0 : null;

    private static double HourOf(TrialObservation at) =>
        at.Day is { } day && Magnitude.IsUsable(day) ? (day - Math.Floor(day)) * HoursOfADay : double.NaN;
}

using System.Collections.Immutable;
using Effleur.Core.Readings;
using Effleur.Measurement.Colour;
using Effleur.Measurement.Noise;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns.Progress;

/// <summary>A metric at a place in one check-in: the median of its captures, and the captures themselves.</summary>
/// <param name="CheckIn">The check-in.</param>
/// <param name="Day">Number of the person's own day.</param>
/// <param name="Reading">The median.</param>
/// <param name="Captures">Every value it is the median of.</param>
internal sealed record Measure(CheckInRow CheckIn, int Day, Reading Reading, IReadOnlyList<double> Captures)
{
    /// <summary>What has to be alike for two to be compared.</summary>
    public BaselineKey Key { get; } = BaselineKey.Of(Reading, CheckIn.Device, CheckIn.Lamp);

    public double Value => Reading.Value!.Value;

    public double StandardError => Reading.StandardError!.Value;

    public VisitMean Visit => new(Value, Captures.Count, Day, StandardError);

    /// <summary>
    /// Every metric and place a check-in has a value of. Where two methods measured the same (a film's patches and an atlas), the one of better quality counts.
    /// </summary>
    public static IEnumerable<Measure> Of(CheckInRow checkIn, IEnumerable<ReadingRow> rows, int day) => rows.Select(ToReading)
        .GroupBy(reading => (reading.Method, reading.Place))
        .Select(group => (Median: RepeatedReadings.Median([.. group.Select(reading => ImmutableArray.Create(reading))])[0], All: group))
        .Where(made => made.Median.Value is not null)
        .GroupBy(made => (made.Median.Method.Metric, made.Median.Place))
        .Select(group => group.MaxBy(made => made.Median.Quality))
        .Select(best => new Measure(checkIn, day, best.Median, [.. best.All.Where(reading => reading.Value is not null).Select(reading => reading.Value!.Value)]));

    private static Reading ToReading(ReadingRow row)
    {
        var method = new Method(row.Metric, row.Unit, row.Algorithm, row.Version, row.IsExperimental);
        var place = new ReadingPlace(row.Zone, row.Side);
        return row is { Value: { } value, StandardError: { } error }
            ? Reading.Of(method, place, value, error, row.Quality)
            : Reading.Refuse(method, place, row.Refused ?? ReadingRefusal.NotComputable, row.Quality);
    }
}

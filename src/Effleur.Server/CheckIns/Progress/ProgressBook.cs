using Effleur.Core.Anatomy;
using Effleur.Server.Persons;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Sessions;

namespace Effleur.Server.CheckIns.Progress;

/// <summary>Reckons what check-ins show over time; nothing of it is stored, so that a better judgement judges old readings too.</summary>
internal sealed class ProgressBook(CheckInStore checkIns, PersonBook persons, ReadingWords words)
{
    /// <summary>Every sentence that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys =
    [
        .. Enum.GetNames<ProgressVerdict>().Select(name => "progress" + name), "progressNewBaseline", "progressMore", "progressNote", "decayTold", "decayNotTold",
    ];

    public async Task<ProgressView> MakeAsync(CancellationToken cancellation)
    {
        string zone = (await persons.ProfileAsync(cancellation)).Profile.TimeZone;
        IReadOnlyList<StoredCheckIn> history = await checkIns.HistoryAsync(SessionStore.SolePersonId, cancellation);
        MetricSeries[] series =
        [
            .. history.SelectMany(stored => Measure.Of(stored.Row, stored.Readings, PersonClock.Day(zone, stored.Row.StartedAt).DayNumber))
                .GroupBy(measure => (measure.Reading.Method.Metric, measure.Reading.Place))
                .Select(group => new MetricSeries([.. group], words)),
        ];
        return new(
            [
                .. series.Select(one => one.Progress()).OrderByDescending(metric => metric.IsPrimary).ThenBy(metric => metric.IsExperimental)
                    .ThenBy(metric => metric.Name, StringComparer.Ordinal).ThenBy(metric => metric.Zone, StringComparer.Ordinal).ThenBy(metric => metric.Side ?? (Side)(-1)),
            ],
            [.. series.SelectMany(one => one.Decays())],
            words.Word("progressNote") is { Length: > 0 } note ? note : null);
    }
}

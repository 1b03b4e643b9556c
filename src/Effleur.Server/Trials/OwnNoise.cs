using Effleur.Measurement.Noise;
using Effleur.Server.Persons;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;

namespace Effleur.Server.Trials;

/// <summary>How much an outcome swings from day to day in this person while nothing is done: from check-ins at rest, and from what was told before sessions of earlier trials.</summary>
internal sealed class OwnNoise(CheckInStore checkIns, TrialStore trials)
{
    /// <summary>Fewest days that tell of it: five degrees of freedom, as in check-ins (docs/methods/noise.md).</summary>
    private const int LeastDays = NoiseEstimate.LeastFreedom + 1;

    /// <summary>Standard deviation of one day's score about the person's mean, in the outcome's unit; null when too few days are known.</summary>
    /// <param name="outcomeId">A scale or metric.</param>
    /// <param name="zone">The person's time zone.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<double?> SwingAsync(string outcomeId, string zone, CancellationToken cancellation)
    {
        IReadOnlyList<StoredCheckIn> history = await checkIns.HistoryAsync(SessionStore.SolePersonId, cancellation);
        IReadOnlyList<StoredTrial> earlier = await trials.ListAsync(SessionStore.SolePersonId, cancellation);
        double[] days = [.. Measured(history, outcomeId, zone).Concat(Told(earlier, outcomeId)).GroupBy(one => one.Day).Select(day => day.Average(one => one.Value))];
        if (days.Length < LeastDays) return null;
        double mean = days.Average(), sd = Math.Sqrt(days.Sum(day => (day - mean) * (day - mean)) / (days.Length - 1));
        return sd > 0 ? sd : null;
    }

    private static IEnumerable<(DateOnly Day, double Value)> Measured(IEnumerable<StoredCheckIn> history, string outcomeId, string zone) =>
        from stored in history
        where stored.Row.Kind != CheckInKind.After
        from reading in stored.Readings
        where reading is { Value: not null, Zone: null } && OutcomeReading.Is(reading.Metric, outcomeId)
        select (PersonClock.Day(zone, stored.Row.StartedAt), reading.Value!.Value);

    private static IEnumerable<(DateOnly Day, double Value)> Told(IEnumerable<StoredTrial> trials, string outcomeId) =>
        from stored in trials
        where stored.Row.OutcomeId == outcomeId
        from slot in stored.Slots
        where slot.Before is not null
        select (slot.Day, slot.Before!.Value);
}

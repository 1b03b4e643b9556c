using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;

namespace Effleur.Server.Trials;

/// <summary>Takes a trial's outcome from the readings of a check-in.</summary>
internal static class OutcomeReading
{
    /// <summary>Whether a reading is of an outcome: a metric by its id, a scale by its own.</summary>
    public static bool Is(string metric, string outcomeId) => metric == outcomeId || metric == $"self-{outcomeId}";

    /// <summary>The value of one side, or of the whole face for null: of the whole where there is one, else the mean over the places. Null when nothing was measured.</summary>
    public static double? Value(IReadOnlyList<ReadingRow> readings, string outcomeId, Side? side)
    {
        ReadingRow[] all = [.. readings.Where(reading => reading.Value is not null && Is(reading.Metric, outcomeId) && (side is null || reading.Side == side))];
        ReadingRow[] whole = [.. all.Where(reading => reading.Zone is null && reading.Side == side)];
        ReadingRow[] taken = whole.Length > 0 ? whole : all;
        return taken.Length == 0 ? null : taken.Average(reading => reading.Value!.Value);
    }
}

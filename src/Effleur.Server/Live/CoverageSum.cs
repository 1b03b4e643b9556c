using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;

namespace Effleur.Server.Live;

/// <summary>
/// Coverage stored before this connection plus what its coach counted since: a coach that goes on after a reconnect starts at nothing. Only what is not
/// saved yet is given out: most zones do not change from one save to the next.
/// </summary>
internal sealed class CoverageSum(IReadOnlyList<CoverageRow> before)
{
    private readonly Dictionary<(string Zone, Side Side), CoverageRow> _before = before.ToDictionary(row => (row.Zone, row.Side));
    private readonly Dictionary<(string Zone, Side Side), CoverageRow> _saved = before.ToDictionary(row => (row.Zone, row.Side));

    public IReadOnlyList<CoverageRow> Unsaved(IReadOnlyList<ZoneCoverage> since, Guid sessionId)
    {
        var unsaved = new List<CoverageRow>();
        foreach (ZoneCoverage zone in since)
        {
            CoverageRow? earlier = _before.GetValueOrDefault((zone.Zone, zone.Side)), saved = _saved.GetValueOrDefault((zone.Zone, zone.Side));
            double seconds = zone.Seconds + (earlier?.Seconds ?? 0);
            int passes = zone.Passes + (earlier?.Passes ?? 0);
            if (saved is null || saved.Seconds != seconds || saved.Passes != passes)
                unsaved.Add(new() { SessionId = sessionId, Zone = zone.Zone, Side = zone.Side, Seconds = seconds, Passes = passes });
        }

        return unsaved;
    }

    /// <summary>These rows are saved.</summary>
    public void Saved(IReadOnlyList<CoverageRow> rows)
    {
        foreach (CoverageRow row in rows) _saved[(row.Zone, row.Side)] = row;
    }
}

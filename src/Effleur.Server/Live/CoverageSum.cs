using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;

namespace Effleur.Server.Live;

/// <summary>Coverage stored before this connection plus what its coach counted since: a coach that goes on after a reconnect starts at nothing.</summary>
internal sealed class CoverageSum(IReadOnlyList<CoverageRow> before)
{
    private readonly Dictionary<(string Zone, Side Side), CoverageRow> _before = before.ToDictionary(row => (row.Zone, row.Side));

    public IReadOnlyList<CoverageRow> With(IReadOnlyList<ZoneCoverage> since, Guid sessionId)
    {
        var sum = new Dictionary<(string Zone, Side Side), CoverageRow>(_before);
        foreach (ZoneCoverage zone in since)
        {
            CoverageRow? earlier = _before.GetValueOrDefault((zone.Zone, zone.Side));
            sum[(zone.Zone, zone.Side)] = new()
            {
                SessionId = sessionId,
                Zone = zone.Zone,
                Side = zone.Side,
                Seconds = zone.Seconds + (earlier?.Seconds ?? 0),
                Passes = zone.Passes + (earlier?.Passes ?? 0),
            };
        }

        return [.. sum.Values];
    }
}

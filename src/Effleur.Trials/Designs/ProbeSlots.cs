using Effleur.Core.Trials;

namespace Effleur.Trials.Designs;

/// <summary>The questions of a decay probe: nothing is drawn, because nothing is compared but the minutes.</summary>
internal static class ProbeSlots
{
    public static IEnumerable<Slot> Of(Protocol protocol) =>
        from session in Enumerable.Range(0, protocol.Pairs)
        from probe in Enumerable.Range(0, protocol.ProbeMinutes.Length)
        select new Slot(0, session + 1, probe + 1, 1 + (session * protocol.StepDays))
        {
            ArmId = protocol.Arms[0].Id,
            ProbeMinutes = protocol.ProbeMinutes[probe],
            HasSession = probe == 0,
        };
}

using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Trials.Designs;

namespace Effleur.Cli.Trials;

/// <summary>What <c>effleur trial plan --json</c> prints (docs/trial-report.md); the fields and their names are a contract.</summary>
internal sealed record TrialPlanReport(
    string Id, string Title, string Design, ulong Seed, int Pairs, int Days, IReadOnlyList<TrialPlanReport.ArmLine> Arms, TrialPlanReport.OddsLine Odds, IReadOnlyList<TrialPlanReport.SlotLine> Slots)
{
    /// <summary>A report of a schedule.</summary>
    public static TrialPlanReport Of(Protocol protocol, Schedule schedule, ProtocolOdds odds, TrialWords words) => new(
        protocol.Id,
        protocol.Title,
        TrialReport.DesignName(protocol.Design),
        schedule.Seed,
        protocol.Pairs,
        schedule.Days,
        [.. protocol.Arms.Select(arm => new ArmLine(arm.Id, arm.Name, arm.Kind, arm.Minutes))],
        new(odds.Sd, odds.IsOwn, odds.DetectableSd, odds.Detectable, odds.LeastP, [.. odds.Curve.Select(point => new CurvePoint(point.Pairs, point.DetectableSd))], odds.Words(words, protocol)),
        [.. schedule.Slots.Select(slot => new SlotLine(slot.Number, slot.Pair, slot.Order, slot.Day, slot.ArmId, slot.Side, slot.ProbeMinutes, slot.HasSession, slot.Chance))]);

    /// <summary>Writes it for a person.</summary>
    public void Write(TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Title} ({Design}, seed {Seed})"));
        foreach (string words in Odds.Words) to.WriteLine(words);
        foreach (SlotLine slot in Slots) to.WriteLine(Line(slot));
    }

    private static string Line(SlotLine slot)
    {
        string what = slot.Arm ?? "drawn on its day";
        if (slot.Side is { } side) what += $", {side.ToString().ToLowerInvariant()}";
        if (slot.ProbeMinutes is { } minutes) what += string.Create(CultureInfo.InvariantCulture, $", asked after {minutes} min");
        else if (!slot.HasSession) what += ", asked only";
        return string.Create(CultureInfo.InvariantCulture, $"{slot.N,4}  day {slot.Day,3}  {slot.Pair,3}.{slot.Order}  {what}");
    }

    /// <summary>An arm.</summary>
    internal sealed record ArmLine(string Id, string Name, ArmKind Kind, int Minutes);

    /// <summary>What it can find.</summary>
    internal sealed record OddsLine(double? Sd, bool IsOwn, double? DetectableSd, double? Detectable, double? LeastP, IReadOnlyList<CurvePoint> Curve, IReadOnlyList<string> Words);

    /// <summary>What another number of pairs would find.</summary>
    internal sealed record CurvePoint(int Pairs, double DetectableSd);

    /// <summary>A slot.</summary>
    internal sealed record SlotLine(int N, int Pair, int Order, int Day, string? Arm, Side? Side, int? ProbeMinutes, bool HasSession, double? Chance);
}

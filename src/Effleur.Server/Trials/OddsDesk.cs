using System.Globalization;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Server.Routines;
using Effleur.Trials.Designs;
using Effleur.Trials.Simulation;

namespace Effleur.Server.Trials;

/// <summary>Tells what a trial can find before it starts, from the person's own swing where that is known.</summary>
internal sealed class OddsDesk(MassageLibrary library, OwnNoise noise)
{
    /// <summary>The usual swing as a share of a scale: 1.5 of 10 points (evidence E9).</summary>
    private const double UsualShare = 0.15;

    /// <summary>Chosen: a test at 5 %.</summary>
    private const double Clear = 0.05;

    /// <summary>Chosen: half as much again, the next trial one would think of.</summary>
    private const double More = 1.5;

    private static readonly int[] Curve = [6, 7, 10, 14, 20, 28, 42, 60];

    /// <summary>The odds of a protocol without faults.</summary>
    public async Task<TrialOddsView> TellAsync(Protocol protocol, DateOnly startsOn, string zone, CancellationToken cancellation)
    {
        double? own = await noise.SwingAsync(protocol.Outcome.Id, zone, cancellation), sd = own ?? Usual(protocol.Outcome);
        OddsNoise inSds = OddsNoise.Usual with { BlockDays = Math.Max(1, protocol.BlockDays), WashoutDays = protocol.WashoutDays };
        bool isCompared = protocol.Contrast is not null && protocol.Pairs >= TrialOdds.FewestPairs;
        double? detectable = isCompared ? Finite(TrialOdds.Detectable(protocol.Pairs, inSds)) : null;
        Schedule schedule = Schedule.Draw(protocol);
        DateOnly end = startsOn.AddDays(schedule.Days - 1);
        return new(
            protocol.Pairs,
            schedule.Days,
            end,
            [.. Words(protocol, schedule, end, detectable, sd, own is not null, inSds)],
            detectable,
            detectable * sd,
            protocol.Outcome.Unit,
            sd is { } known ? new(known, own is not null) : null,
            isCompared ? [.. Curve.Select(pairs => new OddsPoint(pairs, Finite(TrialOdds.Detectable(pairs, inSds)))).Where(point => point.DetectableSd is not null)] : [],
            isCompared ? TrialOdds.LeastP(protocol.Pairs) : null);
    }

    private IEnumerable<string> Words(Protocol protocol, Schedule schedule, DateOnly end, double? detectable, double? sd, bool isOwn, OddsNoise inSds)
    {
        if (library.Catalogue.TrialWords is not { } words) yield break;
        string Say(string code, params ReadOnlySpan<(string, string)> values) => TrialWords.Fill(words.Odds[code], values);
        (string, string) pairs = ("pairs", $"{protocol.Pairs}"), periods = ("periods", words.Period[TrialPeriods.Code(protocol)]), unit = ("unit", protocol.Outcome.Unit);
        if (protocol.IsComfort) yield return Say("comfort", pairs, periods);
        else if (protocol.Design == TrialDesign.DecayProbe) yield return Say("decay", pairs, periods);
        else if (protocol.Pairs > 1 && TrialOdds.LeastP(protocol.Pairs) is var p and > Clear) yield return Say("tooFew", pairs, ("p", Figure(p, 3)));
        if (detectable is { } size) yield return Say("notice", pairs, periods, ("size", Figure(size, 1)));
        if (detectable * sd is { } points) yield return Say("points", unit, ("points", Figure(points, 1)));
        if (detectable is not null && sd is { } swing) yield return Say(isOwn ? "ownNoise" : "usualNoise", unit, ("sd", Figure(swing, 1)));
        if (detectable is not null && Finite(TrialOdds.Detectable((int)(protocol.Pairs * More), inSds)) is { } then)
            yield return Say("more", ("pairs", $"{(int)(protocol.Pairs * More)}"), periods, ("size", Figure(then, 1)));
        yield return Say("length", ("days", $"{schedule.Days}"), ("end", end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return Say("minutes", ("sessions", $"{schedule.Slots.Count(slot => slot.HasSession)}"), ("minutes", $"{protocol.Arms[0].Minutes}"));
        if (protocol.Looks == LookPolicy.Anytime) yield return Say("looks");
    }

    private double? Usual(ProtocolOutcome outcome)
    {
        if (outcome.IsMetric || !library.Catalogue.Scales.TryGetValue(outcome.Id, out Scale? scale)) return null;
        (double least, double most) = scale.ScoreRange;
        return UsualShare * (most - least);
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static string Figure(double value, int places) => Math.Round(value, places).ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a trial can find.</summary>
/// <param name="Pairs">Pairs.</param>
/// <param name="Days">Days from the first to the last.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="Words">The same in sentences.</param>
/// <param name="DetectableSd">Smallest effect it finds in 4 of 5 cases, in day-to-day swings; null where nothing is compared.</param>
/// <param name="Detectable">The same in the outcome's unit; null when no swing is known.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Noise">The day-to-day swing taken; null when none is known.</param>
/// <param name="Curve">The same for other numbers of pairs.</param>
/// <param name="LeastPossibleP">The smallest p any result can give.</param>
internal sealed record TrialOddsView(
    int Pairs,
    int Days,
    DateOnly EndsOn,
    IReadOnlyList<string> Words,
    double? DetectableSd,
    double? Detectable,
    string Unit,
    OddsNoiseView? Noise,
    IReadOnlyList<OddsPoint> Curve,
    double? LeastPossibleP);

internal sealed record OddsNoiseView(double Sd, bool IsOwn);

internal sealed record OddsPoint(int Pairs, double? DetectableSd);

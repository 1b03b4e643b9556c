using System.Globalization;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Server.Routines;
using Effleur.Trials.Designs;

namespace Effleur.Server.Trials;

/// <summary>Tells what a trial can find before it starts, from the person's own swing where that is known.</summary>
internal sealed class OddsDesk(MassageLibrary library, OwnNoise noise)
{
    /// <summary>The usual swing as a share of a scale: 1.5 of 10 points (evidence E9).</summary>
    private const double UsualShare = 0.15;

    /// <summary>Likeness of one session's score to the next that is taken before anything is known (evidence F2's table of power).</summary>
    private const double UsualLikeness = 0.3;

    /// <summary>Chosen: half as much again, the next trial one would think of.</summary>
    private const double More = 1.5;

    /// <summary>The odds of a protocol without faults.</summary>
    public async Task<TrialOddsView> TellAsync(Protocol protocol, DateOnly startsOn, string zone, CancellationToken cancellation)
    {
        double? own = await noise.SwingAsync(protocol.Outcome.Id, zone, cancellation), sd = own ?? Usual(protocol.Outcome);
        var odds = ProtocolOdds.Of(protocol, sd, UsualLikeness, own is not null);
        DateOnly end = startsOn.AddDays(odds.Days - 1);
        return new(
            odds.Pairs,
            odds.Days,
            end,
            library.Catalogue.TrialWords is { } words ? [.. odds.Words(words, protocol), .. Further(words, protocol, odds)] : [],
            odds.DetectableSd,
            odds.Detectable,
            protocol.Outcome.Unit,
            sd is { } known ? new(known, own is not null) : null,
            [.. odds.Curve.Select(point => new OddsPoint(point.Pairs, point.DetectableSd))],
            odds.LeastP);
    }

    private static IEnumerable<string> Further(TrialWords words, Protocol protocol, ProtocolOdds odds)
    {
        if (odds.DetectableSd is null) yield break;
        Protocol longer = protocol with { Pairs = (int)(protocol.Pairs * More) };
        if (ProtocolCheck.Faults(longer).Any() || ProtocolOdds.Of(longer, odds.Sd, UsualLikeness, odds.IsOwn).DetectableSd is not { } then) yield break;
        (string, string) periods = ("periods", words.Period[ProtocolOdds.PeriodOf(protocol)]), size = ("size", then.ToString("0.#", CultureInfo.InvariantCulture));
        yield return TrialWords.Fill(words.Odds["more"], ("pairs", $"{longer.Pairs}"), periods, size);
    }

    private double? Usual(ProtocolOutcome outcome)
    {
        if (outcome.IsMetric || !library.Catalogue.Scales.TryGetValue(outcome.Id, out Scale? scale)) return null;
        (double least, double most) = scale.ScoreRange;
        return UsualShare * (most - least);
    }
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

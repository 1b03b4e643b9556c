using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Simulation;

namespace Effleur.Trials.Designs;

/// <summary>What a protocol can find and how long it takes, told before its first session.</summary>
public sealed record ProtocolOdds
{
    // Chosen: from a week of pairs to more than anybody will do, as evidence F2 has it.
    private static readonly ImmutableArray<int> Shown = [7, 10, 14, 20, 28, 42];

    // By re-drawing, six pairs come below p = 0.05 only when all six point the same way, which takes more than the t test does.
    private const int PairsThatMustAgree = 6;

    /// <summary>Pairs of the protocol.</summary>
    public required int Pairs { get; init; }

    /// <summary>Days from the first slot to the last.</summary>
    public required int Days { get; init; }

    /// <summary>Sessions done in them.</summary>
    public required int Sessions { get; init; }

    /// <summary>Standard deviation of one day's score, in the outcome's unit; null when it is not known.</summary>
    public required double? Sd { get; init; }

    /// <summary>Whether that is the person's own.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Effect that 4 of 5 such trials notice, in standard deviations of one day's score; null where nothing is compared or no effect is found so often.</summary>
    public double? DetectableSd { get; init; }

    /// <summary>The same in the outcome's unit.</summary>
    public double? Detectable => DetectableSd * Sd;

    /// <summary>Smallest p re-drawing the orders can give.</summary>
    public double? LeastP { get; init; }

    /// <summary>The same effect for other numbers of pairs; empty where nothing is compared.</summary>
    public ImmutableArray<(int Pairs, double DetectableSd)> Curve { get; init; } = [];

    /// <summary>Reckons it.</summary>
    /// <param name="protocol">One without faults.</param>
    /// <param name="sd">Standard deviation of one day's score, above 0, in the outcome's unit; null when neither the person's nor a usual one is known.</param>
    /// <param name="phi">Likeness of one session's score to the next, above -1 and below 1; of a split face, of the two halves.</param>
    /// <param name="isOwn">Whether these are the person's own.</param>
    /// <exception cref="ArgumentException">The protocol has faults.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure outside its range.</exception>
    public static ProtocolOdds Of(Protocol protocol, double? sd, double phi, bool isOwn)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        Schedule schedule = Schedule.Draw(protocol);
        var noise = new OddsNoise(1, phi) { BlockDays = Math.Max(1, protocol.BlockDays), WashoutDays = protocol.WashoutDays };
        var odds = new ProtocolOdds { Pairs = protocol.Pairs, Days = schedule.Days, Sessions = schedule.Slots.Count(slot => slot.HasSession), Sd = sd, IsOwn = isOwn };
        if (protocol.Contrast is null) return odds;
        bool isDrawnAnew = protocol.Design != TrialDesign.SplitFace || protocol.Side == SideRule.Drawn;

        // with a fixed side the answers before are taken off, and their noise comes on top: twice the variance when they are as noisy and no more alike
        if (!isDrawnAnew) noise = noise with { Sd = Math.Sqrt(2) };
        return odds with
        {
            DetectableSd = Found(protocol.Pairs, noise),
            LeastP = isDrawnAnew ? LeastOf(protocol) : null,
            Curve = [.. Shown.Select(pairs => (pairs, Found(pairs, noise)!.Value))],
        };
    }

    /// <summary>It in sentences.</summary>
    /// <param name="words">The templates.</param>
    /// <param name="protocol">The protocol it was reckoned for.</param>
    public ImmutableArray<string> Words(TrialWords words, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(protocol);
        string periods = words.Period[PeriodOf(protocol)], unit = protocol.Outcome.Unit;
        (string, string)[] values =
        [
            ("pairs", Whole(Pairs)), ("periods", periods), ("size", Number(DetectableSd ?? 0)), ("points", Number(Detectable ?? 0)), ("unit", unit), ("sd", Number(Sd ?? 0)),
            ("days", Whole(Days)), ("sessions", Whole(Sessions)), ("minutes", Whole(protocol.Arms[0].Minutes)), ("p", (LeastP ?? 0).ToString("0.####", CultureInfo.InvariantCulture)),
        ];
        return [.. Codes(protocol).Select(code => TrialWords.Fill(words.Odds[code], values))];
    }

    private IEnumerable<string> Codes(Protocol protocol)
    {
        if (protocol.Design == TrialDesign.Bandit) yield return "comfort";
        if (protocol.Design == TrialDesign.DecayProbe) yield return "decay";
        bool isTooFew = LeastP > 0.05; // the level of evidence F2: more than that is never clear
        if (isTooFew) yield return "tooFew";
        else if (DetectableSd is not null)
        {
            yield return "notice";
            if (Sd is not null) yield return "points";
            if (Sd is not null) yield return IsOwn ? "ownNoise" : "usualNoise";
        }

        yield return "length";
        yield return "minutes";
        if (DetectableSd is not null && protocol.Looks == LookPolicy.Anytime) yield return "looks";
    }

    /// <summary>Code of the word for what a protocol counts: pairs of days or within one, half-faces, blocks, sessions.</summary>
    /// <param name="protocol">Its design and sessions a day are looked at.</param>
    public static string PeriodOf(Protocol protocol) => protocol?.Design switch
    {
        null => throw new ArgumentNullException(nameof(protocol)),
        TrialDesign.Pairs => protocol.SessionsPerDay == 2 ? "pairsInADay" : "pairs",
        TrialDesign.SplitFace => "splitFace",
        TrialDesign.Blocks => "blocks",
        TrialDesign.DecayProbe => "decayProbe",
        _ => "bandit",
    };

    // balanced orders are drawn for two rounds at once, and turns not at all
    private static double? LeastOf(Protocol protocol) => protocol.Order switch
    {
        ArmOrder.Alternating => null,
        ArmOrder.Balanced => TrialOdds.LeastP(Math.Max(1, protocol.Pairs / 2)),
        _ => TrialOdds.LeastP(protocol.Pairs),
    };

    private static double? Found(int pairs, OddsNoise noise)
    {
        if (pairs < TrialOdds.FewestPairs) return null;
        double found = TrialOdds.Detectable(pairs, noise);
        if (pairs == PairsThatMustAgree) found = Math.Max(found, noise.PairSd() * Normal.Quantile(Math.Pow(TrialOdds.UsualPower, 1.0 / pairs)));
        return double.IsFinite(found) ? found : null;
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    // one digit: more would promise what nobody knows
    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

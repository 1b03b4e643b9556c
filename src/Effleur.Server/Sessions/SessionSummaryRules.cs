using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Sessions;

/// <summary>
/// Chooses what went well and the one thing for next time (docs/methods/session-summary.md): every aspect of the seen passes becomes a share from 0
/// to 1; the best two are named when they are good, the worst when it is not.
/// </summary>
internal sealed class SessionSummaryRules(StoredSession stored, Func<string, Stroke?> strokeOf)
{
    /// <summary>Chosen: with fewer passes one slip decides the sentence.</summary>
    private const int FewestPasses = 3;

    /// <summary>Chosen: two things are read, five are skipped.</summary>
    private const int MostPraise = 2;

    /// <summary>Chosen: four of five.</summary>
    private const double Good = 0.8;

    /// <summary>Chosen: beyond a third unseen, seeing better helps more than stroking better.</summary>
    public const double MostUnseen = 1.0 / 3;

    /// <summary>A speed within this share of the wanted one is right (chosen: what a person can tell by feel).</summary>
    private const double SpeedTolerance = 0.4;

    /// <summary>Chosen: a finger's width beside the path is still on it.</summary>
    private const double OnPathMm = 12;

    /// <summary>Every sentence that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys =
    [
        "wentWellDirection", "wentWellSpeed", "wentWellPath", "wentWellWhole", "wentWellEven", "wentWellFinished",
        "scoreHigh", "scoreMiddle", "scoreLow", "scoreFew",
        "nextTimeDirection", "nextTimeSlower", "nextTimeFaster", "nextTimePath", "nextTimeWhole", "nextTimeEven", "nextTimeSeen",
    ];

    private readonly PassRow[] _seen = [.. stored.Passes.Where(pass => pass.Seen)];

    /// <summary>Chosen: a fair part of the strokes went as shown.</summary>
    private const double MiddleScore = 60;

    /// <summary>Key of the sentence that says what the score means; null without one.</summary>
    public string? Score() => stored.Row switch
    {
        { Score: null } or { PassesSeen: 0 } => null,
        { PassesSeen: < FewestPasses } => "scoreFew",
        { Score: >= 100 * Good } => "scoreHigh",
        { Score: >= MiddleScore } => "scoreMiddle",
        _ => "scoreLow",
    };

    /// <summary>Keys of at most two sentences.</summary>
    public IReadOnlyList<string> WentWell()
    {
        string[] good =
        [
            .. Aspects().Where(aspect => aspect.Share >= Good).OrderByDescending(aspect => aspect.Share).Select(aspect => $"wentWell{aspect.Key}"),
        ];
        if (good.Length > 0) return good[..Math.Min(good.Length, MostPraise)];
        return stored.Row.Status == SessionStatus.Finished ? ["wentWellFinished"] : [];
    }

    /// <summary>Key of the sentence, or null.</summary>
    public string? NextTime()
    {
        if (stored.Row.Mode == SessionMode.Guide) return null;
        if (stored.Row.ActiveS > 0 && stored.Row.UnseenS / stored.Row.ActiveS > MostUnseen) return "nextTimeSeen";
        (string Key, double Share)? worst = Aspects().OrderBy(aspect => aspect.Share).Cast<(string, double)?>().FirstOrDefault();
        if (worst is not { Share: < Good }) return null;
        return worst.Value.Key == "Speed" ? SpeedKey() : $"nextTime{worst.Value.Key}";
    }

    // In the order they are preferred when equal: what protects the skin first.
    private IEnumerable<(string Key, double Share)> Aspects()
    {
        if (_seen.Length < FewestPasses) yield break;
        if (Share(pass => pass.DirectionCorrect) is { } direction) yield return ("Direction", direction);
        if (Share(pass => SpeedRatio(pass) is { } ratio ? Math.Abs(ratio - 1) <= SpeedTolerance : null) is { } speed) yield return ("Speed", speed);
        if (Share(pass => pass.PathDeviationMm is { } off ? off <= OnPathMm : null) is { } path) yield return ("Path", path);
        if (Share(pass => pass.Completeness is { } done ? done >= Good : null) is { } whole) yield return ("Whole", whole);
        yield return ("Even", Evenness());
    }

    private double? Share(Func<PassRow, bool?> judge)
    {
        bool[] judged = [.. _seen.Select(judge).OfType<bool>()];
        return judged.Length < FewestPasses ? null : (double)judged.Count(good => good) / judged.Length;
    }

    private double Evenness()
    {
        int left = _seen.Count(pass => pass.Side == Side.Left), right = _seen.Length - left;
        return (double)Math.Min(left, right) / Math.Max(left, right);
    }

    private double? SpeedRatio(PassRow pass) =>
        pass.SpeedCmS is { } speed && strokeOf(pass.Stroke) is { SpeedCmS: > 0 } stroke ? speed / stroke.SpeedCmS : null;

    private string SpeedKey()
    {
        double[] ratios = [.. _seen.Select(SpeedRatio).OfType<double>()];
        return ratios.Count(ratio => ratio > 1) * 2 >= ratios.Length ? "nextTimeSlower" : "nextTimeFaster";
    }
}

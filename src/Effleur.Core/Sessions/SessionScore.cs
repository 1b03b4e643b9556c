namespace Effleur.Core.Sessions;

/// <summary>
/// Whether what was seen was a massage at all, and how well it went (docs/methods/session-score.md). Somebody who eats, scratches or puts on make-up also moves hands
/// over the face, and now and then along a stroke; that has no score.
/// </summary>
public static class SessionScore
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "session-score";

    /// <summary>With fewer passes chance decides (chosen).</summary>
    public const int FewestPasses = 3;

    /// <summary>Passes must fill this share of the time hands were on the face in the steps they were seen in (measured between massage and other things hands do, docs/methods/session-score.md).</summary>
    public const double LeastShare = 0.4;

    /// <summary>The score, or null when it was not a massage that could be judged.</summary>
    /// <param name="passes">Seen passes.</param>
    /// <param name="meanScore">Mean of their scores, 0 to 100.</param>
    /// <param name="passesS">Seconds they took, all together.</param>
    /// <param name="contactS">Seconds of contact of both hands, all together, in the steps of which a pass was seen.</param>
    public static double? Of(int passes, double? meanScore, double passesS, double contactS) =>
        passes >= FewestPasses && passesS >= LeastShare * contactS ? meanScore : null;
}

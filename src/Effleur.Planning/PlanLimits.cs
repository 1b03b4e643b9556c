namespace Effleur.Planning;

/// <summary>The numbers of the model (docs/methods/week-plan.md). No trial compared doses, so every one of them is chosen.</summary>
public static class PlanLimits
{
    /// <summary>Seconds of one unit of the session's table; chosen: uses are rounded up to it, and two seconds are lost unseen.</summary>
    public const int UnitS = 2;

    /// <summary>What a technique counts for a goal that is not its first-named one, against 1 for the first; chosen.</summary>
    public const double SecondGoal = 0.6;

    /// <summary>How much more a liked technique counts; chosen: enough to win between equals, not to crowd out a goal.</summary>
    public const double Liked = 1.25;

    /// <summary>Usual doses in a week after which half of a goal's benefit is reached; chosen: three short sessions of three techniques.</summary>
    public const double HalfBenefitDoses = 9;

    /// <summary>Most goals one session is made for; chosen: one thing at a time, and one beside it.</summary>
    public const int MostFocus = 2;

    /// <summary>Most days a week with a roller or a gua sha (evidence G: five a week were studied).</summary>
    public const int MostToolDays = 5;

    /// <summary>Seconds of the short session that is always there.</summary>
    public const int ShortS = 120;

    /// <summary>Bounds of what a belief can do to a technique's worth; chosen: two doublings either way.</summary>
    public const double MostBeliefFactor = 4;

    /// <summary>From how much on a belief is told in the plan's reasons; chosen: a tenth, below which it decides next to nothing.</summary>
    public const double ToldBeliefFactor = 1.1;
}

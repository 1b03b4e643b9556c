namespace Effleur.Core.Profiles;

/// <summary>Values a profile may have.</summary>
public static class ProfileLimits
{
    /// <summary>Shortest massage in minutes; chosen: the two-minute fallback.</summary>
    public const int LeastMinutes = 2;

    /// <summary>Longest massage in minutes; chosen: twice the longest routine that ships, and with firm work capped on its own.</summary>
    public const int MostMinutes = 30;

    /// <summary>Highest weight of a goal.</summary>
    public const int MostWeight = 5;

    /// <summary>Most answers about health; chosen: more than there are conditions.</summary>
    public const int MostConditions = 100;

    /// <summary>Most spans of days away; chosen: two a month for two years.</summary>
    public const int MostSpans = 50;

    /// <summary>Most past sessions; chosen: two a day for two years.</summary>
    public const int MostSessions = 1500;

    /// <summary>Most beliefs; chosen: every technique for every goal.</summary>
    public const int MostBeliefs = 400;

    /// <summary>Most products; chosen: a full bathroom.</summary>
    public const int MostProducts = 60;

    /// <summary>Most single ingredients to avoid; chosen: more than a patch test finds.</summary>
    public const int MostAvoided = 60;

    /// <summary>Longest anchor in characters; chosen: one line on a phone.</summary>
    public const int MostAnchorLength = 80;

    /// <summary>Longest time a clinician's agreement is valid, in days; chosen: a year, then it is asked again.</summary>
    public const int MostAgreementDays = 366;

    /// <summary>Longest span of days away; chosen: a year.</summary>
    public const int MostSpanDays = 366;

    /// <summary>Earliest year of a date; chosen: nobody was treated before.</summary>
    public const int LeastYear = 1920;
}

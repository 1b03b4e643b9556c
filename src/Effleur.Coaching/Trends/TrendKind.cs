namespace Effleur.Coaching.Trends;

/// <summary>What can honestly be said of a figure over sessions.</summary>
public enum TrendKind
{
    /// <summary>Too few sessions.</summary>
    NotEnough,

    /// <summary>No change beyond the person's own ups and downs.</summary>
    Same,

    /// <summary>The later sessions lie higher.</summary>
    Higher,

    /// <summary>The later sessions lie lower.</summary>
    Lower,
}

namespace Effleur.Core.Profiles;

/// <summary>Whole days, both ends included.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record DateSpan(DateOnly From, DateOnly Until)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= Until;
}

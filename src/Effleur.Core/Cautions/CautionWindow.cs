namespace Effleur.Core.Cautions;

/// <summary>When a caution holds. A day is counted from the day it happened, which is day 0.</summary>
/// <param name="Kind">What it is counted from.</param>
/// <param name="FromDays">First day on which it holds, for <see cref="WindowKind.After"/>.</param>
/// <param name="UntilDays">First day on which it holds no longer, for <see cref="WindowKind.After"/>.</param>
public sealed record CautionWindow(WindowKind Kind, int FromDays = 0, int UntilDays = 0)
{
    /// <summary>Whether it holds so many days after; without a date the cautious answer, yes.</summary>
    public bool Holds(int? daysSince) => Kind != WindowKind.After || daysSince is not { } days || (days >= FromDays && days < UntilDays);
}

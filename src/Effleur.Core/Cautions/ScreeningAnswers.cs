using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>What a person answered to the questions about their health.</summary>
/// <param name="Age">Their age band, or null when they did not say.</param>
/// <param name="Conditions">Every yes; a condition may occur more than once, with another date or place.</param>
public sealed record ScreeningAnswers(AgeBand? Age, ImmutableArray<ConditionAnswer> Conditions)
{
    /// <summary>Nothing was answered.</summary>
    public static readonly ScreeningAnswers None = new(null, []);

    /// <summary>The same answers and more.</summary>
    public ScreeningAnswers And(IEnumerable<ConditionAnswer> more) => this with { Conditions = [.. Conditions, .. more] };
}

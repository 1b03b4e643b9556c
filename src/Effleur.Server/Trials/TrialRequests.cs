namespace Effleur.Server.Trials;

/// <summary>What a trial would be made of, before it is begun: the odds are told of it.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Choices">Choice to the options picked.</param>
/// <param name="OutcomeId">Its outcome; null for the question's usual one.</param>
/// <param name="Pairs">How many pairs.</param>
internal sealed record TrialWish(string QuestionId, IReadOnlyDictionary<string, IReadOnlyList<string>> Choices, string? OutcomeId, int Pairs);

/// <summary>A trial to be begun.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Choices">Choice to the options picked.</param>
/// <param name="OutcomeId">Its outcome; null for the question's usual one.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Expectancy">What the person expects of it, 0 to 10; null when they do not say.</param>
/// <param name="StartsOn">Its first day.</param>
internal sealed record NewTrial(
    string QuestionId, IReadOnlyDictionary<string, IReadOnlyList<string>> Choices, string? OutcomeId, int Pairs, int? Expectancy, DateOnly StartsOn)
{
    public TrialWish Wish => new(QuestionId, Choices, OutcomeId, Pairs);
}

internal sealed record TrialStarted(Guid Id);

/// <summary>A protocol file to be begun.</summary>
/// <param name="Protocol">Its text.</param>
/// <param name="StartsOn">First day; null for today.</param>
/// <param name="Expectancy">What the person expects of it, 0 to 10.</param>
internal sealed record TrialImport(string Protocol, DateOnly? StartsOn = null, int? Expectancy = null);

/// <summary>A slot is begun.</summary>
/// <param name="Before">The outcome's scale before it, of the worked half in a split-face trial; null when it is not asked.</param>
/// <param name="OtherSideBefore">The same of the other half.</param>
internal sealed record SlotBegin(double? Before, double? OtherSideBefore = null);

/// <summary>What came of a slot.</summary>
/// <param name="Outcome">The outcome, in its unit; of the worked half in a split-face trial. Null when it is missing.</param>
/// <param name="OtherSideOutcome">The other half's outcome.</param>
/// <param name="DoneArmId">What was really done; null for the drawn arm.</param>
/// <param name="Complete">Whether it was done whole.</param>
/// <param name="SessionId">The session that was done.</param>
/// <param name="Harms">What was unpleasant or worse.</param>
/// <param name="Note">Anything else.</param>
/// <param name="CheckInId">A check-in whose reading of the outcome is taken in place of a number.</param>
internal sealed record SlotResult(
    double? Outcome, double? OtherSideOutcome, string? DoneArmId, bool Complete, Guid? SessionId, string? Harms, string? Note, Guid? CheckInId = null);

/// <summary>A slot is skipped, or a trial ended, with the reason in the person's words.</summary>
internal sealed record TrialReason(string Why);

using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Answers;

/// <summary>Reckons what a trial says.</summary>
public static class TrialAnalyst
{
    /// <summary>The answer so far; never an exception for data that are merely too few or odd.</summary>
    /// <param name="data">What the trial gave.</param>
    public static TrialAnswer Answer(TrialData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Design switch
        {
            TrialDesign.DecayProbe => Without(data, TrialWarning.NoContrast),
            TrialDesign.Bandit => Without(data, TrialWarning.ComfortOnly),
            _ => OfTwoArms(data),
        };
    }

    private static TrialAnswer OfTwoArms(TrialData data)
    {
        var facts = TrialFacts.Of(data);
        TrialVerdict verdict = VerdictRule.Of(facts);
        return new()
        {
            Design = data.Design,
            Pairs = facts.Count,
            Estimate = facts.Estimate?.Mean,
            Interval95 = facts.Estimate?.Interval95,
            PStudent = facts.Estimate?.P,
            PRandomisation = facts.Randomisation?.P,
            PRandomisationError = facts.Randomisation?.Error,
            EValue = facts.EValue,
            ProbabilityWorthwhile = facts.ProbabilityWorthwhile(),
            Rho = facts.Rho,
            Verdict = verdict,
            Warnings = WarningRules.Of(facts, verdict),
            Sides = facts.Sides,
        };
    }

    private static TrialAnswer Without(TrialData data, string warning) =>
        new() { Design = data.Design, Pairs = 0, Verdict = TrialVerdict.NotEnoughData, Warnings = [warning] };
}

using System.Collections.Immutable;
using Effleur.Trials.Data;
using Effleur.Trials.Sharing;

namespace Effleur.Trials.Answers;

/// <summary>Several outcomes of one trial: the more are tested, the more chance finds, so each is held to a line that allows for all (docs/methods/trial-checks.md).</summary>
public static class SecondaryOutcomes
{
    /// <summary>
    /// The answers, in their order. One that is clear by itself and not once the others are allowed for (e-values by e-BH, p by Benjamini and Hochberg) is no clear effect,
    /// with <see cref="TrialWarning.ManyOutcomes"/>. Its own estimate and interval stay as they are. The primary outcome is not one of them: it was named beforehand.
    /// </summary>
    /// <param name="outcomes">Id and data of each secondary outcome.</param>
    public static ImmutableArray<(string Id, TrialAnswer Answer)> Of(ImmutableArray<(string Id, TrialData Data)> outcomes)
    {
        TrialAnswer[] answers = [.. outcomes.Select(outcome => TrialAnalyst.Answer(outcome.Data))];
        ImmutableArray<double> e = Multiplicity.EBenjaminiHochberg([.. answers.Select(answer => answer.EValue ?? 0)]);
        ImmutableArray<double> p = Multiplicity.BenjaminiHochberg([.. answers.Select(answer => Math.Clamp(answer.PRandomisation ?? answer.PStudent ?? 1, 0, 1))]);
        return [.. outcomes.Select((outcome, i) => (outcome.Id, Held(answers[i], e[i], p[i], outcome.Data)))];
    }

    private static TrialAnswer Held(TrialAnswer answer, double e, double p, TrialData data)
    {
        bool isClear = answer.Verdict is TrialVerdict.ClearEffect or TrialVerdict.ClearHarm;
        bool isComplete = !answer.Warnings.Contains(TrialWarning.PlanNotReached);
        if (!isClear || e >= Paired.EValue.Clear || (isComplete && p <= VerdictRule.LineOf(data))) return answer;
        return answer with { Verdict = isComplete ? TrialVerdict.NoClearEffect : TrialVerdict.NotEnoughData, Warnings = answer.Warnings.Add(TrialWarning.ManyOutcomes) };
    }
}

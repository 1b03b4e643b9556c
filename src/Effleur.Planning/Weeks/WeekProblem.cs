using System.Collections.Immutable;

namespace Effleur.Planning.Weeks;

/// <summary>A week's days, each with the sessions it could have.</summary>
/// <param name="Days">Day numbers in order, each once.</param>
/// <param name="Candidates">For each day its candidates.</param>
/// <param name="Weights">What each goal is worth.</param>
/// <param name="WasFirmBefore">Whether the day before the first one had firm work.</param>
public sealed record WeekProblem(
    ImmutableArray<int> Days, ImmutableArray<ImmutableArray<SessionCandidate>> Candidates, ImmutableArray<double> Weights, bool WasFirmBefore)
{
    /// <summary>What a week's doses add up to: for each goal its weight times 1 − 2^(−dose / half).</summary>
    public static double Objective(IReadOnlyList<double> weights, IReadOnlyList<double> doses)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(doses);
        double objective = 0;
        for (int goal = 0; goal < weights.Count; goal++)
        {
            if (weights[goal] > 0) objective += weights[goal] * (1 - Math.Pow(2, -doses[goal] / PlanLimits.HalfBenefitDoses));
        }

        return objective;
    }

    /// <summary>Whether a day may be firm after what the day before was; there is no firm work on two days running.</summary>
    public bool MayBeFirm(int i, bool wasFirm) => !(wasFirm && (i == 0 || Days[i] == Days[i - 1] + 1));
}

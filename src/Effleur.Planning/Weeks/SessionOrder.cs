using System.Collections.Immutable;

namespace Effleur.Planning.Weeks;

/// <summary>Lays a week's sessions on its days so that the same one does not come twice running where that can be had; the week's worth stays what it is.</summary>
internal static class SessionOrder
{
    /// <summary>The sessions in their new order: each day gets one that could be its own, firm where it was firm.</summary>
    public static ImmutableArray<SessionCandidate> Interleave(WeekProblem problem, ImmutableArray<SessionCandidate> sessions)
    {
        var left = new List<int>(Enumerable.Range(0, sessions.Length));
        var ordered = ImmutableArray.CreateBuilder<SessionCandidate>(sessions.Length);
        for (int i = 0; i < sessions.Length; i++)
        {
            int taken = left.Where(j => problem.Candidates[j] == problem.Candidates[i] && sessions[j].IsFirm == sessions[i].IsFirm)
                .OrderBy(j => ordered.Count > 0 && ordered[^1] == sessions[j]).ThenByDescending(j => left.Count(k => sessions[k] == sessions[j])).First();
            left.Remove(taken);
            ordered.Add(sessions[taken]);
        }

        return ordered.ToImmutable();
    }
}

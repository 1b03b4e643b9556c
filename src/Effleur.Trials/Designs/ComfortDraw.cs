using Effleur.Core.Trials;
using Effleur.Numerics.Chance;

namespace Effleur.Trials.Designs;

/// <summary>Draws the balanced beginning of a comfort trial; the rest is drawn day by day from what came out (evidence F5).</summary>
internal static class ComfortDraw
{
    /// <summary>Least sessions of the balanced beginning (evidence F5: the first six to eight).</summary>
    private const int LeastBalanced = 6;

    public static IEnumerable<Slot> Slots(Protocol protocol, Xoshiro256 chance)
    {
        string[] arms = [.. protocol.Arms.Select(arm => arm.Id)];
        int balanced = Balanced(arms.Length);
        for (int at = 0; at < protocol.Pairs; at++)
        {
            if (at < balanced && at % arms.Length == 0) chance.Shuffle<string>(arms);
            var slot = new Slot(0, at + 1, 1, 1 + (at * protocol.StepDays));
            yield return at < balanced ? slot with { ArmId = arms[at % arms.Length], Chance = 1.0 / arms.Length } : slot;
        }
    }

    /// <summary>Sessions of the balanced beginning: whole rounds of all arms, at least six sessions.</summary>
    internal static int Balanced(int arms) => (LeastBalanced + arms - 1) / arms * arms;
}

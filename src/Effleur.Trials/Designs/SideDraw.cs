using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;

namespace Effleur.Trials.Designs;

/// <summary>Draws the half of the face that is worked on.</summary>
internal static class SideDraw
{
    public static IEnumerable<Slot> Slots(Protocol protocol, Xoshiro256 chance)
    {
        Side once = protocol.Side switch
        {
            SideRule.Left => Side.Left,
            SideRule.DrawnOnce => Draw(chance),
            _ => Side.Right,
        };
        for (int day = 0; day < protocol.Pairs; day++)
        {
            Side side = protocol.Side == SideRule.Drawn ? Draw(chance) : once;
            yield return new(0, day + 1, 1, 1 + (day * protocol.StepDays)) { ArmId = protocol.Contrast!.Active, Side = side };
        }
    }

    private static Side Draw(Xoshiro256 chance) => chance.NextBelow(2) == 0 ? Side.Left : Side.Right;
}

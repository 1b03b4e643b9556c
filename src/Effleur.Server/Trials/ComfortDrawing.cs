using Effleur.Numerics.Chance;

namespace Effleur.Server.Trials;

/// <summary>Draws a comfort slot's arm on its day.</summary>
internal static class ComfortDrawing
{
    public static (string Arm, double Chance) Draw(LivingTrial trial, string zone, int n)
    {
        var chance = new Xoshiro256(trial.Protocol.Seed + (ulong)n);
        int arm = chance.NextBelow(trial.Protocol.Arms.Length);
        return (trial.Protocol.Arms[arm].Id, 1.0 / trial.Protocol.Arms.Length);
    }
}

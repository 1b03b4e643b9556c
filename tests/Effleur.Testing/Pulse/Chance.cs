namespace Effleur.Testing.Pulse;

internal static class Chance
{
    public static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());
}

using System.Text.Json;

namespace Effleur.Coaching.Tests.Gallery;

/// <summary>What the coach may say of one recording; written beside it by <c>Effleur.Accuracy gallery</c>.</summary>
/// <param name="Technique">What is looked for.</param>
/// <param name="About">What was performed: "right", "reverse", "fast", "beside", "hover", "uneven".</param>
/// <param name="Passes">Fewest and most scored passes.</param>
/// <param name="DirectionShare">Bounds of the share in the right direction, of those whose direction was told; null when there may be none.</param>
/// <param name="SpeedCmS">Bounds of their median speed; null when they have none.</param>
public sealed record Expectation(string Technique, string About, int[] Passes, double[]? DirectionShare, double[]? SpeedCmS)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Expectation Read(string file) =>
        JsonSerializer.Deserialize<Expectation>(File.ReadAllText(file), Json) ?? throw new InvalidDataException($"{file}: empty.");
}

namespace Effleur.Testing.Pulse;

/// <summary>Mean sRGB of a face and how much of green swings with the beat: the darker, the less (0.3 to 2 % in evidence E3).</summary>
public sealed record SkinTone(string Name, double Red, double Green, double Blue, double Swing)
{
    public static IReadOnlyList<SkinTone> Six { get; } =
    [
        new("very light", 235, 190, 165, 0.012), new("light", 225, 175, 145, 0.011), new("intermediate", 200, 150, 120, 0.009),
        new("tan", 165, 115, 85, 0.007), new("brown", 120, 80, 60, 0.0045), new("dark", 75, 50, 38, 0.003),
    ];
}

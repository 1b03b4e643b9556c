using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests;

/// <summary>The scenes most tests play in.</summary>
internal static class Scenes
{
    public static Scene Clean() => new() { Head = TheCatalogue.Instance.Head };

    public static Scene Noisy(int seed = 1) => Clean() with { NoisePx = 1.5, DropShare = 0.1, Seed = seed };
}

using Effleur.Coaching.Cues;

namespace Effleur.Server.Live;

/// <summary>What a connection brings with it for the coach.</summary>
/// <param name="Talk">How much is said.</param>
/// <param name="HandSize">The person's hand against their face, as an earlier session learned it (docs/methods/hovering.md); null when none did.</param>
internal sealed record LiveWishes(Talk Talk, double? HandSize)
{
    /// <summary>Smaller is a mistake (docs/methods/hovering.md: what is believed when it is learned).</summary>
    public const double LeastHandSize = 0.8;

    /// <summary>Larger is a mistake.</summary>
    public const double MostHandSize = 1.25;
}

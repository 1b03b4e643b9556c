using System.Globalization;
using Effleur.Coaching;
using Effleur.Coaching.Cues;

namespace Effleur.Server.Live;

/// <summary>What a connection brings with it for the coach.</summary>
/// <param name="Talk">How much is said.</param>
/// <param name="HandSize">The person's hand against their face, as an earlier session learned it (docs/methods/hovering.md); null when none did.</param>
internal sealed record LiveWishes(Talk Talk, double? HandSize)
{
    /// <summary>Reads the query of an address; a line that says what is wrong with it, or null.</summary>
    public static string? Read(string? talk, double? handSize, out LiveWishes wishes)
    {
        wishes = new(Talk.Normal, handSize);
        if (handSize is not (null or (>= CoachOptions.LeastHandSize and <= CoachOptions.MostHandSize)))
            return string.Create(CultureInfo.InvariantCulture, $"handSize: expected a number from {CoachOptions.LeastHandSize} to {CoachOptions.MostHandSize}.");
        if (talk is null) return null;
        if (!Enum.TryParse(talk, ignoreCase: true, out Talk read) || !Enum.IsDefined(read)) return "talk: expected normal, few or none.";
        wishes = wishes with { Talk = read };
        return null;
    }
}

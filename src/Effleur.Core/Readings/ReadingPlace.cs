using Effleur.Core.Anatomy;

namespace Effleur.Core.Readings;

/// <summary>Where a reading was taken.</summary>
/// <param name="Zone">Id of a zone of the catalogue; null for the whole face or person.</param>
/// <param name="Side">The person's own side; null for both together.</param>
public readonly record struct ReadingPlace(string? Zone = null, Side? Side = null)
{
    /// <summary>The whole face, or the person.</summary>
    public static ReadingPlace Whole => default;
}

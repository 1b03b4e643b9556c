using System.Collections.Immutable;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Slip;

/// <summary>How hands glide on a product, estimated from its list (docs/methods/slip.md). Our own proposal, not a measurement.</summary>
/// <param name="Index">0 (nothing to glide on) to 100; null when too little of the list is known.</param>
/// <param name="PlayMinutes">Minutes until it drags; null when too little of the list is known.</param>
/// <param name="FilmShare">Estimated share that stays as a film, 0 to 1.</param>
public sealed record SlipEstimate(int? Index, double? PlayMinutes, double FilmShare)
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "slip";

    /// <summary>Index from which hands and tools glide well; chosen: where plain plant oils lie.</summary>
    public const int Good = 55;

    /// <summary>Index below which there is too little to glide on; chosen: creams lie above it, serums and gels below.</summary>
    public const int Least = 25;

    /// <summary>Minutes of play from which a session need not be interrupted; chosen: half of a usual session.</summary>
    public const double GoodPlay = 6;

    // chosen: with a fifth of it oily, hands glide two thirds as well as on pure oil
    private const double HalfFilm = 0.12;

    // chosen: at least two thirds of the product, by share, has to be known
    private const double LeastKnown = 0.67;

    // minutes until a pure film of each kind drags; chosen after D1 (re-apply when drag appears) and D2's words: "short play", "long"
    private static double Minutes(FilmKind film) => film switch { FilmKind.Stays => 14, FilmKind.SinksIn => 5, _ => 0.7 };

    // chosen, in the order of D2's words
    private static double Points(SlipLevel slip) => slip switch
    {
        SlipLevel.Drag => 10,
        SlipLevel.None => 0,
        SlipLevel.Low => 35,
        SlipLevel.Medium => 68,
        SlipLevel.High => 85,
        _ => 100,
    };

    /// <summary>Estimates it.</summary>
    public static SlipEstimate Of(ShelfReading reading, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(shelf);
        ImmutableArray<double> shares = ShareEstimate.Of(reading);
        double known = 0, film = 0, points = 0, minutes = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            if (reading.Ingredients[i].Known is not { } ingredient) continue;
            ClassTraits traits = Traits(ingredient, shelf);
            known += shares[i];
            minutes += shares[i] * Minutes(traits.Film);
            if (traits.Film == FilmKind.Evaporates || traits.Slip == SlipLevel.None) continue;
            film += shares[i];
            points += shares[i] * Points(traits.Slip);
        }

        if (known < LeastKnown) return new(null, null, film);
        double glide = points * (1 + HalfFilm) / (film + HalfFilm);
        return new((int)Math.Round(Math.Min(100, glide)), Math.Round(minutes / known, 1), film);
    }

    /// <summary>How an ingredient glides: its own traits, or those of its class.</summary>
    public static ClassTraits Traits(Ingredient ingredient, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(ingredient);
        ArgumentNullException.ThrowIfNull(shelf);
        ClassTraits ofClass = shelf.Traits.GetValueOrDefault(ingredient.Class) ?? new(ingredient.Class, SlipLevel.None, FilmKind.SinksIn);
        return ofClass with { Slip = ingredient.Slip ?? ofClass.Slip, Film = ingredient.Film ?? ofClass.Film };
    }
}

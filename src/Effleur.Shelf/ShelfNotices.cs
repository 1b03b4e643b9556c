using System.Collections.Immutable;

namespace Effleur.Shelf;

/// <summary>Finds what is to be said of a list as a whole: that it is empty, that it is none, that it is in other letters.</summary>
public static class ShelfNotices
{
    // chosen: a package's list is understood far better, and a recipe hardly at all
    private const double LeastOfAList = 0.25;

    /// <summary>The notices, the gravest first.</summary>
    public static ImmutableArray<ShelfNotice> Of(string text, ShelfReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Ingredients.IsEmpty) return [ShelfNotice.EmptyList];
        if (reading.UnderstoodShare >= 1) return [];
        if (reading.UnderstoodShare >= LeastOfAList) return [ShelfNotice.UnknownShare];
        return IsMostlyOtherLetters(text) ? [ShelfNotice.OtherLetters] : [ShelfNotice.NotAList];
    }

    private static bool IsMostlyOtherLetters(string text)
    {
        int letters = text.Count(char.IsLetter);
        return text.Count(letter => char.IsLetter(letter) && letter > '\u024F') > letters / 2; // beyond the Latin blocks
    }
}

namespace Effleur.Shelf.Tests;

/// <summary>Slips that typing and scanning make.</summary>
internal static class Misspelling
{
    /// <summary>One letter of a long word dropped, doubled, swapped with the next or replaced.</summary>
    public static string Of(string name, Random random)
    {
        char[] letters = name.ToCharArray();
        int[] places = [.. Enumerable.Range(1, letters.Length - 2).Where(i => char.IsAsciiLetter(letters[i]) && char.IsAsciiLetter(letters[i - 1]) && char.IsAsciiLetter(letters[i + 1]))];
        int at = places[random.Next(places.Length)];
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => $"{name[..at]}{(char)('a' + random.Next(26))}{name[(at + 1)..]}",
        };
    }
}

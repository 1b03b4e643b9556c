namespace Effleur.Print.Wording;

/// <summary>Makes words stand as sentences.</summary>
internal static class Sentences
{
    /// <summary>With a capital.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>With a capital and a full stop.</summary>
    public static string Whole(string words) => $"{Capital(words)}.";
}

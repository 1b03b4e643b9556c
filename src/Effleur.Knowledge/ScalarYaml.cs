using Effleur.Core.Routines;

namespace Effleur.Knowledge;

/// <summary>Writes one line of text as a YAML value.</summary>
internal static class ScalarYaml
{
    /// <summary>Bare where that is safe to read back, as a person would write it; else in quotes.</summary>
    /// <exception cref="ArgumentException">It is not one line of text.</exception>
    public static string Of(string text)
    {
        if (RoutineCheck.TextFault(text, int.MaxValue) is { } words) throw new ArgumentException(words, nameof(text));
        return IsBare(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A text of several lines, on one line in quotes.</summary>
    public static string OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string escaped = text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    private static bool IsBare(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] != ' ' && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-' or '.');
}

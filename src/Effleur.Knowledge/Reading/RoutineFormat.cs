using System.Globalization;

namespace Effleur.Knowledge.Reading;

/// <summary>The first field of a routine file: what it is, and in which version of the format.</summary>
internal static class RoutineFormat
{
    public const string Current = "effleur-routine/1";

    private const string Family = "effleur-routine/";
    private const int Version = 1;

    /// <summary>Refuses a file of another kind or of a version this program cannot know; nothing where the field is left out.</summary>
    public static void Check(YamlField field)
    {
        if (!field.IsThere || field.Text() is not { Length: > 0 } format || format == Current) return;
        field.Fault(IsNewer(format)
            ? $"{format} is newer than this Effleur, which reads {Current}: update Effleur"
            : $"expected {Current}, found \"{format}\"");
    }

    private static bool IsNewer(string format) =>
        format.StartsWith(Family, StringComparison.Ordinal)
        && int.TryParse(format.AsSpan(Family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && version > Version;
}

using System.Globalization;

namespace Effleur.Knowledge.Reading;

/// <summary>The first field of a shared file: what it is, and in which version of the format.</summary>
/// <param name="family">"effleur-routine/".</param>
/// <param name="version">The version that is read and written here.</param>
internal sealed class FileFormat(string family, int version)
{
    public static readonly FileFormat Routine = new("effleur-routine/", 1);

    public static readonly FileFormat Profile = new("effleur-profile/", 1);

    public static readonly FileFormat Scale = new("effleur-scale/", 1);

    public static readonly FileFormat Protocol = new("effleur-protocol/", 1);

    public string Current { get; } = string.Create(CultureInfo.InvariantCulture, $"{family}{version}");

    /// <summary>Refuses a file of another kind or of a version this program cannot know; nothing where the field is left out.</summary>
    public void Check(YamlField field)
    {
        if (!field.IsThere || field.Text() is not { Length: > 0 } format || format == Current) return;
        field.Fault(IsNewer(format)
            ? $"{format} is newer than this Effleur, which reads {Current}: update Effleur"
            : $"expected {Current}, found \"{format}\"");
    }

    private bool IsNewer(string format) =>
        format.StartsWith(family, StringComparison.Ordinal)
        && int.TryParse(format.AsSpan(family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int found)
        && found > version;
}

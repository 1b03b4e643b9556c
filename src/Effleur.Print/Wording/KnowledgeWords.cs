using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Print.Wording;

/// <summary>Sentences of the knowledge a page prints.</summary>
internal sealed class KnowledgeWords(MassageCatalogue catalogue)
{
    /// <summary>All sentences of a topic; none where the knowledge has none.</summary>
    public ImmutableArray<string> All(string topic) => catalogue.Words.TryGetValue(topic, out ImmutableArray<string> sentences) ? sentences : [];

    /// <summary>How a value is called: a goal, a family, a tool, a grade, a logic, a form or use of the hand, a kind of stroke.</summary>
    public string Name<T>(string kind, T value)
        where T : struct, Enum
    {
        string name = value.ToString(), key = char.ToLowerInvariant(name[0]) + name[1..];
        return catalogue.Names.TryGetValue(kind, out FrozenDictionary<string, string>? names) && names.TryGetValue(key, out string? called) ? called : key;
    }

    /// <summary>A pressure band's name.</summary>
    public string Band(PressureBand band) =>
        catalogue.PressureBands.TryGetValue(band, out PressureMeaning? meaning) ? meaning.Name : band.ToString();

    /// <summary>"40–120 g", or "up to 10 g".</summary>
    public static string Grams(double least, double most) =>
        least > 0 ? string.Create(CultureInfo.InvariantCulture, $"{least:0}–{most:0} g") : string.Create(CultureInfo.InvariantCulture, $"up to {most:0} g");
}

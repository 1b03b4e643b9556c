using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Print.Wording;

/// <summary>Sentences of the knowledge a page prints.</summary>
internal sealed class KnowledgeWords(MassageCatalogue catalogue)
{
    /// <summary>All sentences of a topic; none where the knowledge has none.</summary>
    public ImmutableArray<string> All(string topic)
    {
        string key = char.ToLowerInvariant(topic[0]) + topic[1..];
        return catalogue.Words.TryGetValue(key, out ImmutableArray<string> sentences) ? sentences : [];
    }

    /// <summary>A pressure band's name.</summary>
    public static string Band(MassageCatalogue catalogue, PressureBand band) =>
        catalogue.PressureBands.TryGetValue(band, out PressureMeaning? meaning) ? meaning.Name : band.ToString();

    /// <summary>"40–120 g", or "up to 10 g".</summary>
    public static string Grams(double least, double most) =>
        least > 0 ? string.Create(CultureInfo.InvariantCulture, $"{least:0}–{most:0} g") : string.Create(CultureInfo.InvariantCulture, $"up to {most:0} g");
}

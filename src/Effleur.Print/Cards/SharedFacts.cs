using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>What all strokes of a technique have in common is said once, what differs is said with each stroke.</summary>
internal sealed class SharedFacts(Technique technique)
{
    /// <summary>Hand and hands, or null where they differ.</summary>
    public string? Hand { get; } = Same(technique, stroke => HandOf(stroke, technique));

    public string? Tempo { get; } = Same(technique, StrokeWords.Tempo);

    public string? Speed { get; } = Same(technique, StrokeWords.Speed);

    public string? Times { get; } = Same(technique, stroke => $"{StrokeWords.Times(stroke)}|{StrokeWords.Band(stroke)}")?.Split('|')[0];

    /// <summary>What one stroke has of its own.</summary>
    public string Own(Stroke stroke, MassageCatalogue catalogue)
    {
        bool samePressure = technique.Strokes.All(other => other.Pressure == stroke.Pressure);
        string[] own =
        [
            Hand is null ? HandOf(stroke, technique) : "",
            samePressure ? "" : KnowledgeWords.Band(catalogue, stroke.Pressure),
            Tempo is null ? StrokeWords.Tempo(stroke) : "",
            Speed is null ? StrokeWords.Speed(stroke) : "",
            Times is null ? WithBand(stroke) : "",
            stroke.OpensJaw ? Labels.OpensJaw : "",
        ];
        return string.Join("\u00a0· ", own.Where(fact => fact.Length > 0));
    }

    private static string WithBand(Stroke stroke) =>
        StrokeWords.Band(stroke) is { Length: > 0 } band ? $"{StrokeWords.Times(stroke)} ({band})" : StrokeWords.Times(stroke);

    private static string HandOf(Stroke stroke, Technique technique) => $"{StrokeWords.Hand(stroke, technique)}, {StrokeWords.Hands(stroke.Hands)}";

    private static string? Same(Technique technique, Func<Stroke, string> words)
    {
        string first = words(technique.Strokes[0]);
        return technique.Strokes.All(stroke => words(stroke) == first) ? first : null;
    }
}

using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>What all strokes of a technique have in common is said once, what differs is said with each stroke.</summary>
internal sealed class SharedFacts(Technique technique, KnowledgeWords words)
{
    /// <summary>Hand and hands, or null where they differ.</summary>
    public string? Hand { get; } = Same(technique, stroke => StrokeWords.Hand(stroke, technique, words));

    public string? Tempo { get; } = Same(technique, StrokeWords.Tempo);

    public string? Speed { get; } = Same(technique, StrokeWords.Speed);

    public string? Times { get; } = Same(technique, WithBand) is null ? null : StrokeWords.Times(technique.Strokes[0]);

    public string? Pressure { get; } = Same(technique, stroke => words.Band(stroke.Pressure));

    /// <summary>What one stroke has of its own; a separating dot stays at the end of its line.</summary>
    public string Own(Stroke stroke)
    {
        string[] own =
        [
            Hand is null ? StrokeWords.Hand(stroke, technique, words) : "",
            Pressure is null ? words.Band(stroke.Pressure) : "",
            Tempo is null ? StrokeWords.Tempo(stroke) : "",
            Speed is null ? StrokeWords.Speed(stroke) : "",
            Times is null ? WithBand(stroke) : "",
            stroke.OpensJaw ? Labels.OpensJaw : "",
        ];
        return string.Join("\u00a0· ", own.Where(fact => fact.Length > 0));
    }

    private static string WithBand(Stroke stroke) =>
        StrokeWords.Band(stroke) is { Length: > 0 } band ? $"{StrokeWords.Times(stroke)} ({band})" : StrokeWords.Times(stroke);

    private static string? Same(Technique technique, Func<Stroke, string> told)
    {
        string first = told(technique.Strokes[0]);
        return technique.Strokes.All(stroke => told(stroke) == first) ? first : null;
    }
}

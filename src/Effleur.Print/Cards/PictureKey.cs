using System.Collections.Immutable;
using Effleur.Core.Strokes;
using Effleur.Print.Diagrams;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>One line that tells what the signs in the pictures mean; only those that occur.</summary>
internal static class PictureKey
{
    private const double SignMm = 8, BesideMm = 1.8, BetweenMm = 6, HatchMm = 3.6;

    public static Block Of(ImmutableArray<HeadDiagram> diagrams, KnowledgeWords words, TypeSetter type, PageStyle style)
    {
        double middle = style.Label.LineMm / 2, left = 0;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        foreach ((ImmutableArray<Shape> sign, string meaning) in Entries(diagrams, words))
        {
            PaperBox box = PaperBox.Around(sign.SelectMany(shape => new[] { new PaperPoint(shape.Bounds.Left, shape.Bounds.Top), new PaperPoint(shape.Bounds.Right, shape.Bounds.Bottom) }));
            TextShape text = type.Line(meaning, style.Label, new(left + box.Width + BesideMm, style.Label.BaselineMm));
            shapes.AddRange(sign.Select(shape => shape.Moved(left - box.Left, middle - box.Centre.Y)));
            shapes.Add(text);
            left += box.Width + BesideMm + text.WidthMm + BetweenMm;
        }

        return new(style.Label.LineMm, shapes.ToImmutable());
    }

    private static IEnumerable<(ImmutableArray<Shape> Sign, string Meaning)> Entries(ImmutableArray<HeadDiagram> diagrams, KnowledgeWords words)
    {
        var marks = new StrokeMarks(DiagramStyle.Thumbnail);
        foreach (StrokeKind kind in diagrams.SelectMany(diagram => diagram.Traces).Select(drawn => drawn.Stroke.Kind).Distinct().Order())
            yield return ([.. marks.Of(kind, Sample(kind))], words.Name("kind", kind));
        if (diagrams.Any(diagram => diagram.HasHidden)) yield return ([marks.HiddenLine([new(0, 0), new(SignMm, 0)])], Labels.Hidden);
        if (diagrams.Any(diagram => diagram.HasRed)) yield return (Hatch(), Labels.Red);
    }

    private static StrokeTrace Sample(StrokeKind kind)
    {
        const int points = 25;
        ImmutableArray<PaperPoint> way = kind switch
        {
            StrokeKind.Hold => [new(0, 0)],
            StrokeKind.Circle => [.. Enumerable.Range(0, points).Select(i => new PaperPoint(0, 0).Away(2 * Math.PI * i / (points - 1), DiagramStyle.Thumbnail.SymbolMm))],
            StrokeKind.Pump => [new(0, 0), new(1, 0)],
            _ => [.. Enumerable.Range(0, points).Select(i => new PaperPoint(SignMm * i / (points - 1), 0))],
        };
        return new(way, [.. way.Select(_ => true)]);
    }

    private static ImmutableArray<Shape> Hatch()
    {
        const double apart = 0.9, height = 2.2;
        return [.. Enumerable.Range(0, (int)(HatchMm / apart) + 1).Select(i => new LineShape([new(i * apart, height), new((i * apart) + height, 0)], HeadDiagram.Hatching))];
    }
}

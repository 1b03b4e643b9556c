using System.Collections.Immutable;
using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>Breaks paragraphs into lines.</summary>
internal sealed class TypeSetter(ITypeMeasure type)
{
    public Block Text(string text, TextStyle style, double widthMm) => Text([new(text)], style, widthMm);

    /// <summary>A paragraph in several typefaces, ragged right.</summary>
    public Block Text(IEnumerable<TextRun> runs, TextStyle style, double widthMm)
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        double top = 0;
        foreach (List<Word> line in Lines(Words(runs, style), style, widthMm))
        {
            double left = 0;
            foreach (Word piece in Joined(line))
            {
                double width = type.WidthMm(piece.Text, piece.Face, style.SizePt);
                shapes.Add(new TextShape(new(left, top + style.BaselineMm), piece.Text, piece.Face, style.SizePt, style.Grey, width));
                left += width + SpaceMm(piece.Face, style);
            }

            top += style.LineMm;
        }

        return new(top, shapes.ToImmutable());
    }

    /// <summary>One line that is not broken, ending at, beginning at or standing around a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="at">Where on the baseline.</param>
    /// <param name="share">0 begins there, 0.5 stands around it, 1 ends there.</param>
    public TextShape Line(string text, TextStyle style, PaperPoint at, double share = 0)
    {
        (string printable, Face face) = Printable.Of(text, style.Face, type);
        double width = type.WidthMm(printable, face, style.SizePt);
        return new(at.Moved(-share * width, 0), printable, face, style.SizePt, style.Grey, width);
    }

    private List<Word> Words(IEnumerable<TextRun> runs, TextStyle style)
    {
        var words = new List<Word>();
        foreach (TextRun run in runs)
        {
            (string text, Face face) = Printable.Of(run.Text, run.Face ?? style.Face, type);
            words.AddRange(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Word(word, face)));
        }

        return words;
    }

    private List<List<Word>> Lines(List<Word> words, TextStyle style, double widthMm)
    {
        var lines = new List<List<Word>>();
        double used = 0;
        foreach (Word word in words.SelectMany(word => Pieces(word, style, widthMm)))
        {
            double width = type.WidthMm(word.Text, word.Face, style.SizePt), space = SpaceMm(word.Face, style);
            if (lines.Count == 0 || used + space + width > widthMm) (lines, used) = ([.. lines, []], -space);
            lines[^1].Add(word);
            used += space + width;
        }

        return lines;
    }

    // a word longer than the line, as a name without spaces can be, is cut where the line is full
    private IEnumerable<Word> Pieces(Word word, TextStyle style, double widthMm)
    {
        string left = word.Text;
        while (type.WidthMm(left, word.Face, style.SizePt) > widthMm && left.Length > 1)
        {
            int fits = Enumerable.Range(1, left.Length - 1).LastOrDefault(n => type.WidthMm(left[..n], word.Face, style.SizePt) <= widthMm, 1);
            if (char.IsHighSurrogate(left[fits - 1])) fits = fits > 1 ? fits - 1 : 2;
            yield return word with { Text = left[..fits] };
            left = left[fits..];
        }

        if (left.Length > 0) yield return word with { Text = left };
    }

    private double SpaceMm(Face face, TextStyle style) => type.WidthMm(" ", face, style.SizePt);

    private static IEnumerable<Word> Joined(List<Word> line)
    {
        for (int from = 0, to = 0; from < line.Count; from = to)
        {
            while (to < line.Count && line[to].Face == line[from].Face) to++;
            yield return line[from] with { Text = string.Join(' ', line[from..to].Select(word => word.Text)) };
        }
    }

    private sealed record Word(string Text, Face Face);
}

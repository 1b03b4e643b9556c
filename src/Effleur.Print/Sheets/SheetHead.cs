using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Sheets;

/// <summary>Name, length and goals of a routine, its order at a glance, and what to mind before the start.</summary>
internal sealed class SheetHead(MassageCatalogue catalogue, Routine routine, ImmutableArray<SheetRow> rows, TypeSetter type, PageStyle style)
{
    private const double BarMm = 7;

    // chosen: a number needs this much of the bar
    private const double LeastForNumberMm = 4;

    public Block Block()
    {
        Block before = Layout.Block.Stack(
            style.Gap(0.6),
            [type.Text(Labels.BeforeStart, style.Heading, style.WidthMm), .. new KnowledgeWords(catalogue).All("beforeStart").Select(sentence => type.Text(sentence, style.Text, style.WidthMm - 3))]);
        return Layout.Block.Stack(
            2,
            Above(),
            type.Text(routine.Name, style.Title, style.WidthMm),
            routine.Description.Length > 0 ? type.Text(routine.Description, style.Lead, style.WidthMm) : Layout.Block.Empty,
            Layout.Block.Space(1),
            Bar(),
            Layout.Block.Space(1),
            Rules.Marked(before, 3),
            Layout.Block.Space(1.5));
    }

    private Block Above()
    {
        string goals = string.Join(", ", routine.Goals.Select(goal => new KnowledgeWords(catalogue).Name("goal", goal)));
        TextShape kind = type.Line(Labels.Routine, style.Strong, new(0, style.Strong.BaselineMm));
        Block words = type.Text($"· {routine.Minutes} {Labels.Minutes}{(goals.Length > 0 ? $" · {goals}" : "")}", style.Text, style.WidthMm - kind.WidthMm - 1);
        return new(words.HeightMm, [kind, .. words.At(kind.WidthMm + 1, 0)]);
    }

    /// <summary>The whole as a bar in which each step is as long as it lasts.</summary>
    private Block Bar()
    {
        double all = rows[^1].StartS + rows[^1].DurationS, baseline = BarMm + style.Label.BaselineMm;
        IEnumerable<Shape> parts = rows.SelectMany((row, i) => Part(i, row.StartS / all * style.WidthMm, row.DurationS / all * style.WidthMm));
        return new(BarMm + style.Label.LineMm, [
            .. parts,
            type.Line(StrokeWords.Clock(0), style.Label, new(0, baseline)),
            type.Line(StrokeWords.Clock(all), style.Label, new(style.WidthMm, baseline), 1),
        ]);
    }

    private IEnumerable<Shape> Part(int index, double left, double width)
    {
        double fill = index % 2 == 0 ? 0.86 : 0.94;
        yield return new LineShape([new(left, 0), new(left + width, 0), new(left + width, BarMm), new(left, BarMm)], null, true, fill);
        if (width >= LeastForNumberMm) yield return type.Line($"{index + 1}", style.Strong, new(left + (width / 2), (BarMm / 2) + 1.1), 0.5);
    }
}

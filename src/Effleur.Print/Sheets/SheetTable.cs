using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Print.Diagrams;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Sheets;

/// <summary>The steps of a sheet as rows: number, thumbnail, what to do, how often and how firm, when.</summary>
internal sealed class SheetTable(MassageCatalogue catalogue, TypeSetter type, PageStyle style)
{
    private const double NumberMm = 9, PictureMm = 25, PictureHighMm = 27, GapMm = 6, FactsMm = 44, PadMm = 2.4;

    private readonly HeadDrawings _heads = HeadDrawings.Of(catalogue);

    private static double WordsLeft => NumberMm + PictureMm + GapMm;

    private double FactsLeft => style.WidthMm - FactsMm;

    /// <summary>The row above the steps, on every page again.</summary>
    public Block Header()
    {
        double baseline = style.Label.BaselineMm;
        return new(style.Label.LineMm + 1, [
            type.Line(Labels.Step, style.Label, new(0, baseline)),
            type.Line(Labels.WhatToDo, style.Label, new(WordsLeft, baseline)),
            type.Line(Labels.HowMuch, style.Label, new(FactsLeft, baseline)),
            Rules.Across(style.Label.LineMm + 1, style.WidthMm),
        ]);
    }

    public Block Row(SheetRow row, int number)
    {
        Block words = Words(row), facts = Facts(row);
        double height = Math.Max(PictureHighMm, Math.Max(words.HeightMm, facts.HeightMm)) + (2 * PadMm);
        return new(height, [
            type.Line($"{number}", style.Heading, new(0, PadMm + style.Heading.BaselineMm)),
            Thumbnail(row.Technique).Moved(NumberMm, PadMm),
            .. words.At(WordsLeft, PadMm),
            .. facts.At(FactsLeft, PadMm),
            Rules.Across(height, style.WidthMm),
        ]);
    }

    private Block Words(SheetRow row)
    {
        double width = FactsLeft - WordsLeft - GapMm;
        return Block.Stack(
            1,
            type.Text([new(row.Technique.Name), new(row.Technique.Id, Face.Text)], style.Value, width),
            type.Text(row.Technique.Instruction, style.Text, width),
            Strokes(row.Technique, width));
    }

    private Block Strokes(Technique technique, double widthMm) => technique.Strokes.Length < 2 ? Block.Empty
        : type.Text(Sentences.Whole(string.Join(", ", technique.Strokes.Select(stroke => stroke.Name))), style.Small, widthMm);

    private Block Facts(SheetRow row) => Block.Stack(
        1,
        type.Text($"{StrokeWords.Clock(row.StartS)} – {StrokeWords.Clock(row.StartS + row.DurationS)}", style.Strong, FactsMm),
        type.Text(row.Dose, style.Text, FactsMm),
        type.Text(row.Pressure, style.Text, FactsMm));

    private ClippedShape Thumbnail(Technique technique)
    {
        ImmutableArray<Stroke> strokes = technique.Strokes;
        DiagramView view = ViewChoice.Single(strokes, _heads);
        DiagramLens lens = DiagramLens.Fitting(_heads, DiagramFrame.Around(_heads, strokes, view), PictureMm, PictureHighMm, view).Single();
        return HeadDiagram.Of(_heads, strokes, lens, new(0, 0, PictureMm, PictureHighMm), DiagramStyle.Thumbnail, type).Picture;
    }
}

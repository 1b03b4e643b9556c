using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>Figures at a glance, then two columns: the steps, and what to mind.</summary>
internal sealed class CardBody(CardContent content, TypeSetter type, PageStyle style)
{
    private const double BetweenMm = 9;

    // chosen: the steps are what one reads while the hands are busy; they get the wider column
    private const double LeftShare = 0.55;

    private double LeftMm => (style.WidthMm - BetweenMm) * LeftShare;

    private double RightMm => style.WidthMm - BetweenMm - LeftMm;

    public Block Block() => Layout.Block.Stack(style.Gap(4.5), Facts(), Columns());

    /// <summary>What it feels like and what is easily done wrong stand where they leave the two columns the least high.</summary>
    private Block Columns()
    {
        (Block Left, Block Right)[] ways =
        [
            (Column(Steps(), Feel(LeftMm), Mistakes(LeftMm)), Column(Pressure(), Cautions())),
            (Column(Steps(), Feel(LeftMm)), Column(Pressure(), Mistakes(RightMm), Cautions())),
            (Column(Steps()), Column(Pressure(), Feel(RightMm), Mistakes(RightMm), Cautions())),
        ];
        return ways.Select(way => Layout.Block.Beside((0, way.Left), (LeftMm + BetweenMm, way.Right))).MinBy(columns => columns.HeightMm)!;
    }

    private Block Column(params Block[] sections) => Layout.Block.Stack(style.Gap(4), sections);

    private Block Section(string heading, double widthMm, params IEnumerable<Block> parts) =>
        Layout.Block.Stack(style.Gap(1), [type.Text(heading, style.Heading, widthMm), .. parts]);

    private Block Facts()
    {
        double cell = style.WidthMm / content.Facts.Length, pad = style.Gap(1.8);
        Block cells = Layout.Block.Beside(content.Facts.Select((fact, i) => (i * cell, Fact(fact, cell - style.Gap(3)))));
        double height = cells.HeightMm + (2 * pad);
        return new(height, [Rules.Across(0, style.WidthMm), .. cells.At(0, pad), Rules.Across(height, style.WidthMm)]);
    }

    private Block Fact(CardFact fact, double widthMm) => Layout.Block.Stack(
        0,
        type.Text(fact.Label, style.Label, widthMm),
        type.Text(fact.Value, style.Value, widthMm),
        fact.Note.Length > 0 ? type.Text(fact.Note, style.Small, widthMm) : Layout.Block.Empty);

    private Block Steps()
    {
        Block hand = content.Hand.Length > 0 ? type.Text(content.Hand, style.Text, LeftMm) : Layout.Block.Empty;
        return Section(Labels.Steps, LeftMm, [hand, .. content.Steps.Select(Step)]);
    }

    private Block Step(CardStep step, int index)
    {
        double indent = content.Steps.Length > 1 ? style.Gap(6.5) : 0, width = LeftMm - indent;
        Block words = Layout.Block.Stack(
            0,
            step.Name.Length > 0 ? type.Text(Sentences.Capital(step.Name), style.Strong, width) : Layout.Block.Empty,
            type.Text([new(step.Way), new(step.Details, Face.Slanted)], style.Text, width));
        return indent == 0 ? words : new(words.HeightMm, [.. Number(index + 1), .. words.At(indent, 0)]);
    }

    private IEnumerable<Shape> Number(int number)
    {
        double radius = style.Gap(2);
        var middle = new PaperPoint(radius, style.Strong.LineMm / 2);
        yield return new DiscShape(middle, radius, new(0, 0.25), 1);
        yield return type.Line($"{number}", style.Strong.Sized(0.84), middle.Moved(0, style.Gap(0.95)), 0.5);
    }

    private Block Pressure() => Section(
        Labels.Pressure,
        RightMm,
        [
            .. content.Pressures.Select(band => type.Text(
                [new(Sentences.Capital(band.Name), Face.Strong), new($"{KnowledgeWords.Grams(band.LeastGrams, band.MostGrams)}. {band.Words}")], style.Text, RightMm)),
            type.Text(content.KitchenScale, style.Small, RightMm),
        ]);

    private Block Feel(double widthMm) => Section(Labels.Feel, widthMm, type.Text(content.Technique.Feel, style.Text, widthMm));

    private Block Mistakes(double widthMm) => content.Technique.Mistakes.IsEmpty ? Layout.Block.Empty
        : Section(Labels.Mistakes, widthMm, type.Text(Sentences.Whole(string.Join(", ", content.Technique.Mistakes)), style.Text, widthMm));

    private Block Cautions()
    {
        double indent = style.Gap(3);
        return Rules.Marked(Section(Labels.Cautions, RightMm - indent, content.Cautions.Select(caution => type.Text(caution, style.Text, RightMm - indent))), indent);
    }
}

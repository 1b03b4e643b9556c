using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>The small print at the bottom: what the technique rests on, how sure that is, and what the card does not claim.</summary>
internal sealed class CardFoot(CardContent content, TypeSetter type, PageStyle style)
{
    private const double BetweenMm = 9;

    public Block Block()
    {
        double half = (style.WidthMm - BetweenMm) / 2, pad = style.Gap(2.2);
        Block grounds = Layout.Block.Stack(style.Gap(1.2), type.Text(Labels.Grounds, style.Heading, half), InTwo(Print(half), half + BetweenMm));
        Block foot = type.Text(content.Foot, style.Small, style.WidthMm);
        double second = pad + grounds.HeightMm + pad;
        return new(
            second + style.Gap(1.4) + foot.HeightMm,
            [Rules.Across(0, style.WidthMm), .. grounds.At(0, pad), Rules.Across(second, style.WidthMm), .. foot.At(0, second + style.Gap(1.4))]);
    }

    private ImmutableArray<Block> Print(double widthMm) =>
    [
        .. content.Logic.Select(sentence => type.Text(sentence, style.Small, widthMm)),
        .. content.Grounds.Select(ground => type.Text(
            [new(ground.Sentence), new($"{Sentences.Capital(ground.Grade)}.", Face.Strong), new(ground.Note), new($"{ground.Source}.", Face.Slanted)], style.Small, widthMm)),
        .. content.Certainty.Select(sentence => type.Text(sentence, style.Small, widthMm)),
    ];

    /// <summary>The blocks in two columns, cut where the two come out the most alike in height.</summary>
    private Block InTwo(ImmutableArray<Block> blocks, double rightMm)
    {
        double gap = style.Gap(0.9);
        return Enumerable.Range(1, blocks.Length).Select(cut =>
            Layout.Block.Beside((0, Layout.Block.Stack(gap, blocks[..cut])), (rightMm, Layout.Block.Stack(gap, blocks[cut..])))).MinBy(both => both.HeightMm)!;
    }
}

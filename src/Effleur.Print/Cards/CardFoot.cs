using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>The small print at the bottom: who should ask first, what the technique rests on, how sure that is, and what the card does not claim.</summary>
internal sealed class CardFoot(CardContent content, TypeSetter type, PageStyle style)
{
    private const double BetweenMm = 9;

    private double HalfMm => (style.WidthMm - BetweenMm) / 2;

    public Block Block() => Layout.Block.Stack(style.Gap(1.6), Ruled(Conditions()), Ruled(Grounds()), Ruled(type.Text(content.Foot, style.Small, style.WidthMm)));

    private Block Ruled(Block block)
    {
        double pad = style.Gap(1.6);
        return block.HeightMm == 0 ? block : new(pad + block.HeightMm, [Rules.Across(0, style.WidthMm), .. block.At(0, pad)]);
    }

    private Block Conditions() => content.Conditions.Length == 0 ? Layout.Block.Empty
        : type.Text([new(content.ConditionsLead, Face.Strong), new($"{content.Conditions}.")], style.Small, style.WidthMm);

    private Block Grounds() => Layout.Block.Stack(style.Gap(0.8), type.Text(Labels.Grounds, style.Heading, HalfMm), InTwo(
    [
        type.Text(content.Logic, style.Small, HalfMm),
        .. content.Grounds.Select(Ground),
        .. content.Certainty.Select(sentence => type.Text(sentence, style.Small, HalfMm)),
    ]));

    private Block Ground(CardGround ground) => type.Text(
        [new(ground.Sentence), new($"{ground.Grade}.", Face.Strong), new(ground.Note), new($"{ground.Source}.", Face.Slanted)], style.Small, HalfMm);

    /// <summary>The blocks in two columns, cut where they come out the least high.</summary>
    private Block InTwo(ImmutableArray<Block> blocks)
    {
        double gap = style.Gap(0.9);
        return Enumerable.Range(1, blocks.Length).Select(cut => Layout.Block.Beside(
            (0, Layout.Block.Stack(gap, blocks[..cut])),
            (HalfMm + BetweenMm, Layout.Block.Stack(gap, blocks[cut..])))).MinBy(both => both.HeightMm)!;
    }
}

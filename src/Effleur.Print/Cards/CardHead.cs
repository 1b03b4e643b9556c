using Effleur.Core.Catalogue;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>Name, other names, what for, and the one sentence that says how.</summary>
internal sealed class CardHead(CardContent content, TypeSetter type, PageStyle style)
{
    // chosen: a line of the leading sentence stays short enough to be read at a glance
    private const double LeadShare = 0.86;

    public Block Block()
    {
        Technique technique = content.Technique;
        Block names = technique.OtherNames.IsEmpty ? Layout.Block.Empty
            : type.Text($"{Labels.Also} {string.Join(", ", technique.OtherNames)}", style.Note, style.WidthMm);
        return Layout.Block.Stack(
            style.Gap(1.2),
            Above(technique),
            Layout.Block.Space(style.Gap(0.8)),
            type.Text(technique.Name, style.Title, style.WidthMm),
            names,
            Layout.Block.Space(style.Gap(0.6)),
            type.Text(technique.Instruction, style.Lead, style.WidthMm * LeadShare));
    }

    private Block Above(Technique technique)
    {
        double baseline = style.Strong.BaselineMm;
        TextShape family = type.Line(content.Family, style.Strong, new(0, baseline));
        TextShape intent = type.Line($"· {technique.Intent}", style.Text, new(family.WidthMm + style.Gap(1), baseline));
        return new(style.Strong.LineMm, [family, intent, type.Line(technique.Id, style.Strong, new(style.WidthMm, baseline), 1)]);
    }
}

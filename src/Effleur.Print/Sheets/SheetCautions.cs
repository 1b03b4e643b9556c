using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Sheets;

/// <summary>The cautions of all steps, each once, with the steps it belongs to.</summary>
internal sealed class SheetCautions(MassageCatalogue catalogue, ImmutableArray<SheetRow> rows, TypeSetter type, PageStyle style)
{
    private const double BetweenMm = 9, PadMm = 0.8;

    public ImmutableArray<(string Caution, string Steps)> All { get; } =
    [
        .. new KnowledgeWords(catalogue).All("stop").Select(sentence => (sentence, "")),
        .. rows.SelectMany((row, i) => row.Technique.Cautions.Select(caution => (Caution: caution, Step: i + 1)))
            .GroupBy(entry => entry.Caution)
            .Select(group => (group.Key, $"({string.Join(", ", group.Select(entry => entry.Step).Distinct())})")),
    ];

    public Block Heading() => type.Text(Labels.Cautions, style.Heading, style.WidthMm);

    /// <summary>Two cautions beside each other in each block, so that a page may end between any two.</summary>
    public IEnumerable<Block> Lines()
    {
        double half = (style.WidthMm - BetweenMm) / 2;
        return All.Chunk(2).Select(pair => Block.Beside(pair.Select((entry, i) => (i * (half + BetweenMm), Caution(entry.Caution, entry.Steps, half)))))
            .Select(block => new Block(block.HeightMm + PadMm, block.Shapes));
    }

    private Block Caution(string caution, string steps, double widthMm) => type.Text($"{caution} {steps}", style.Text, widthMm);
}

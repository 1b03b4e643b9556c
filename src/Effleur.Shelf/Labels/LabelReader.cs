using System.Collections.Immutable;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Labels;

/// <summary>Takes a printed list apart, in whatever way it is printed (docs/methods/label-reading.md).</summary>
public sealed class LabelReader(LabelWords words)
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "label-reading";

    private readonly LabelFrame _frame = new(words);

    /// <summary>The entries, in order.</summary>
    public ImmutableArray<LabelPart> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string list = _frame.Cut(PlainText.Of(text));
        LabelSeparators separators = LabelSeparators.Of(list);
        return [.. new LabelCutter(list, separators).Pieces().SelectMany(piece => PartMaker.Parts(piece, separators))];
    }
}

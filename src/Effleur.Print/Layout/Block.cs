using System.Collections.Immutable;
using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>Something laid out: shapes from (0, 0) on, and the height it takes.</summary>
internal sealed record Block(double HeightMm, ImmutableArray<Shape> Shapes)
{
    public static readonly Block Empty = new(0, []);

    public static Block Space(double mm) => new(mm, []);

    /// <summary>Blocks below each other; those without height take no gap.</summary>
    public static Block Stack(double gapMm, params IEnumerable<Block> blocks)
    {
        double y = 0;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        foreach (Block block in blocks.Where(block => block.HeightMm > 0))
        {
            if (y > 0) y += gapMm;
            shapes.AddRange(block.At(0, y));
            y += block.HeightMm;
        }

        return new(y, shapes.ToImmutable());
    }

    /// <summary>Blocks side by side, each with its left edge; as high as the highest.</summary>
    public static Block Beside(params IEnumerable<(double Left, Block Block)> blocks)
    {
        (double Left, Block Block)[] all = [.. blocks];
        return new(all.Max(entry => entry.Block.HeightMm), [.. all.SelectMany(entry => entry.Block.At(entry.Left, 0))]);
    }

    public ImmutableArray<Shape> At(double left, double top) => [.. Shapes.Select(shape => shape.Moved(left, top))];
}

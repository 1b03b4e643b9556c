using System.Collections.Immutable;
using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>Fills pages from top to bottom. Nothing is cut in two, a heading stays with what it heads, and a table's header stands over its rows on every page.</summary>
/// <param name="heightMm">Room on a page.</param>
internal sealed class Pages(double heightMm)
{
    private readonly List<ImmutableArray<Shape>.Builder> _pages = [ImmutableArray.CreateBuilder<Shape>()];
    private double _y;

    public ImmutableArray<ImmutableArray<Shape>> All => [.. _pages.Select(page => page.ToImmutable())];

    /// <summary>Adds a block, on a new page where it does not fit.</summary>
    /// <param name="block">What to add.</param>
    /// <param name="header">Stands above it at the top of a new page.</param>
    /// <param name="withNextMm">Height of what must stay on the same page after it.</param>
    public void Add(Block block, Block? header = null, double withNextMm = 0)
    {
        if (_y > 0 && _y + block.HeightMm + withNextMm > heightMm)
        {
            _pages.Add(ImmutableArray.CreateBuilder<Shape>());
            _y = 0;
            if (header is not null) Put(header);
        }

        Put(block);
    }

    private void Put(Block block)
    {
        _pages[^1].AddRange(block.At(0, _y));
        _y += block.HeightMm;
    }
}

using System.Collections.Immutable;

namespace Effleur.Coaching.Coverage;

/// <summary>Tells painted skin bit by bit: each time only what changed since the last.</summary>
/// <param name="vertexCount">Vertices of the canonical head.</param>
public sealed class PaintedNews(int vertexCount)
{
    private readonly int[] _told = new int[vertexCount];

    /// <summary>Rows of vertex and seconds, to a tenth, of every vertex whose tenths changed; the seconds are the whole sum.</summary>
    /// <param name="secondsOfVertex">Seconds, one for each vertex.</param>
    public ImmutableArray<ImmutableArray<double>> Since(ReadOnlySpan<double> secondsOfVertex)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        for (int vertex = 0; vertex < secondsOfVertex.Length; vertex++)
        {
            // Most skin was never touched: it needs no rounding.
            if (secondsOfVertex[vertex] == 0 && _told[vertex] == 0) continue;
            int tenths = PaintedCells.Tenths(secondsOfVertex[vertex]);
            if (tenths == _told[vertex]) continue;
            _told[vertex] = tenths;
            rows.Add([vertex, tenths / 10.0]);
        }

        return rows.ToImmutable();
    }
}

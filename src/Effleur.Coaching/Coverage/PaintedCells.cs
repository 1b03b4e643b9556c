using System.Collections.Immutable;

namespace Effleur.Coaching.Coverage;

/// <summary>Painted skin as it is told and kept: a row of vertex and seconds for each vertex that was touched.</summary>
public static class PaintedCells
{
    /// <summary>The rows, in order of the vertex, seconds to a tenth; what was touched for less than half of that is left out.</summary>
    /// <param name="secondsOfVertex">Seconds, one for each vertex of the canonical head.</param>
    public static ImmutableArray<ImmutableArray<double>> Of(ReadOnlySpan<double> secondsOfVertex)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        for (int vertex = 0; vertex < secondsOfVertex.Length; vertex++)
        {
            double seconds = Tenths(secondsOfVertex[vertex]) / 10.0;
            if (seconds > 0) cells.Add([vertex, seconds]);
        }

        return cells.ToImmutable();
    }

    /// <summary>Seconds in whole tenths.</summary>
    public static int Tenths(double seconds) => (int)Math.Round(seconds * 10, MidpointRounding.AwayFromZero);
}

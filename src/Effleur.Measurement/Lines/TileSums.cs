namespace Effleur.Measurement.Lines;

/// <summary>
/// Sums of a zone by square tiles of the atlas, for means and what they would be if other tiles of the same skin had been seen: the linearised
/// (infinitesimal) form of the bootstrap over tiles, which needs no chance.
/// </summary>
internal sealed class TileSums
{
    /// <summary>Tiles along each side of an atlas (chosen: a tile of 7 mm on the face is longer than the lines' texture and leaves dozens to a zone).</summary>
    public const int Side = 32;

    private readonly double[] _weights = new double[Side * Side];
    private readonly double[] _values = new double[Side * Side];

    /// <summary>All weights.</summary>
    public double Weight { get; private set; }

    /// <summary>All values.</summary>
    public double Value { get; private set; }

    /// <summary>Values by weight; NaN without weight.</summary>
    public double Mean => Value / Weight;

    /// <summary>The tile of a texel.</summary>
    public static int TileOf(int texel, int size) => (texel / size * Side / size * Side) + (texel % size * Side / size);

    /// <summary>Adds to a tile.</summary>
    public void Add(int tile, double weight, double value)
    {
        _weights[tile] += weight;
        _values[tile] += value;
        Weight += weight;
        Value += value;
    }

    /// <summary>Standard error of <see cref="Mean"/>; NaN with fewer than four tiles: nothing is known of how they differ.</summary>
    public double MeanError()
    {
        int tiles = 0;
        double squares = 0, mean = Mean;
        for (int i = 0; i < _weights.Length; i++)
        {
            if (_weights[i] == 0) continue;
            tiles++;
            squares += Math.Pow(_values[i] - (mean * _weights[i]), 2);
        }

        return tiles < 4 ? double.NaN : Math.Sqrt(squares * tiles / (tiles - 1)) / Weight;
    }
}

using System.Runtime.Intrinsics;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Places as rows of coordinates, so that four are reckoned at once.</summary>
internal sealed class VertexRows
{
    /// <summary>So many are reckoned at once; always as many, so that sums come out the same on every machine.</summary>
    public const int Block = 4;

    /// <exception cref="ArgumentException">There are fewer than a block of them.</exception>
    public VertexRows(ReadOnlySpan<Vector3D> places)
    {
        if (places.Length < Block) throw new ArgumentException($"{places.Length} places are less than a block.", nameof(places));
        (X, Y, Z) = (new double[places.Length], new double[places.Length], new double[places.Length]);
        for (int i = 0; i < places.Length; i++) (X[i], Y[i], Z[i]) = (places[i].X, places[i].Y, places[i].Z);
    }

    private VertexRows(double[] x, double[] y, double[] z) => (X, Y, Z) = (x, y, z);

    public double[] X { get; }

    public double[] Y { get; }

    public double[] Z { get; }

    public Vector3D this[int index] => new(X[index], Y[index], Z[index]);

    /// <summary>A copy of the first of them, a block at least.</summary>
    public VertexRows First(int count) => new(X[..count], Y[..count], Z[..count]);

    /// <summary>Where the places from an index on lie in the picture, given where the three axes and the origin do. The last block overlaps the one before.</summary>
    public void Lay(in PictureAxes axes, int from, double[] intoX, double[] intoY)
    {
        for (int i = from; i < X.Length; i += Block)
        {
            int k = Math.Min(i, X.Length - Block);
            Vector256<double> x = Vector256.Create(X, k), y = Vector256.Create(Y, k), z = Vector256.Create(Z, k);
            ((axes.Across.X * x) + (axes.Down.X * y) + (axes.Away.X * z) + Vector256.Create(axes.Origin.X)).CopyTo(intoX, k);
            ((axes.Across.Y * x) + (axes.Down.Y * y) + (axes.Away.Y * z) + Vector256.Create(axes.Origin.Y)).CopyTo(intoY, k);
        }
    }
}

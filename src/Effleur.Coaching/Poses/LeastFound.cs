using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Effleur.Coaching.Poses;

/// <summary>The least of values that are met four at a time, and where it was met first.</summary>
internal struct LeastFound
{
    private Vector256<double> _least;
    private Vector256<double> _at;

    /// <summary>Before any was met: nothing, at the first place.</summary>
    public static LeastFound None => new() { _least = Vector256.Create(double.PositiveInfinity) };

    /// <summary>Takes in a block.</summary>
    /// <param name="values">Four values.</param>
    /// <param name="index">The first one's; never less than a block's before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Meet(Vector256<double> values, int index)
    {
        _at = Vector256.ConditionalSelect(Vector256.LessThan(values, _least), Vector256.Create((double)index), _at);
        _least = Vector256.MinNative(values, _least);
    }

    /// <summary>Where the least was met first; 0 when none was a number.</summary>
    public readonly int Index(out double least)
    {
        least = Math.Min(Math.Min(_least[0], _least[1]), Math.Min(_least[2], _least[3]));
        double first = double.PositiveInfinity;
        for (int lane = 0; lane < VertexRows.Block; lane++)
            if (_least[lane] == least) first = Math.Min(first, _at[lane] + lane);
        return double.IsFinite(least) ? (int)first : 0;
    }
}

using System.Runtime.Intrinsics;
using Effleur.Core.Frames;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Tells which landmarks a hand lies near to. The hands' points are laid into rows first, of which four are compared at once.</summary>
internal sealed class HandNearness
{
    // Both hands' 21 points; what is missing to a whole block lies infinitely far away.
    private static readonly int Room = (((Frame.MaxHands * HandSample.PointCount) + VertexRows.Block - 1) / VertexRows.Block) * VertexRows.Block;

    private readonly double[] _x = new double[Room];
    private readonly double[] _y = new double[Room];
    private readonly PixelBox[] _boxes = new PixelBox[Frame.MaxHands];

    /// <summary>Gives the weight of a hidden landmark to those that lie within reach of any point of a hand.</summary>
    public void Lower(Span<double> weights, ReadOnlySpan<Vector3D> seen, Frame frame, double reachPx, double hiddenWeight)
    {
        if (frame.HandCount == 0) return;
        Lay(frame, reachPx);
        for (int i = 0; i < seen.Length; i++)
            if (IsInBox(seen[i], frame.HandCount) && LeastSquared(seen[i]) < reachPx * reachPx) weights[i] = hiddenWeight;
    }

    private void Lay(Frame frame, double reachPx)
    {
        int n = 0;
        for (int h = 0; h < frame.HandCount; h++)
        {
            foreach (VideoPoint p in frame.Hands[h].Points)
            {
                (_x[n], _y[n]) = (p.X, p.Y);
                n++;
            }

            _boxes[h] = PixelBox.Around(frame.Hands[h].Points).Wider(reachPx);
        }

        _x.AsSpan(n).Fill(double.PositiveInfinity);
        _y.AsSpan(n).Fill(double.PositiveInfinity);
    }

    // Most landmarks lie beside both hands: what is outside of the boxes around them needs no measuring.
    private bool IsInBox(Vector3D at, int hands)
    {
        for (int h = 0; h < hands; h++)
            if (_boxes[h].Holds(at.X, at.Y)) return true;
        return false;
    }

    private double LeastSquared(Vector3D at)
    {
        Vector256<double> x = Vector256.Create(at.X), y = Vector256.Create(at.Y), least = Vector256.Create(double.PositiveInfinity);
        for (int i = 0; i < _x.Length; i += VertexRows.Block)
        {
            Vector256<double> dx = Vector256.Create(_x, i) - x, dy = Vector256.Create(_y, i) - y;
            least = Vector256.MinNative(least, (dx * dx) + (dy * dy));
        }

        Vector128<double> half = Vector128.MinNative(least.GetLower(), least.GetUpper());
        return Math.Min(half[0], half[1]);
    }
}

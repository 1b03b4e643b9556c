using Effleur.Coaching.Poses;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Safety;

/// <summary>A no-go zone in the current picture.</summary>
internal sealed class RedZone(HeadMesh head, NoGoZone zone)
{
    private readonly PlacedPoints _ring = new(new(head, zone.Outline));

    public NoGoZone Zone => zone;

    public void LayOnto(LiveFace face) => _ring.LayOnto(face);

    /// <summary>Whether a point lies inside the ring: the crossing test, odd is inside.</summary>
    public bool Holds(double xPx, double yPx)
    {
        bool isInside = false;
        for (int i = 0, j = _ring.Count - 1; i < _ring.Count; j = i++)
        {
            double yi = _ring.YPx[i], yj = _ring.YPx[j];
            if (yi > yPx == yj > yPx) continue;
            isInside ^= xPx < _ring.XPx[i] + ((_ring.XPx[j] - _ring.XPx[i]) * (yPx - yi) / (yj - yi));
        }

        return isInside;
    }
}

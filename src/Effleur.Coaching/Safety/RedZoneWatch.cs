using System.Collections.Immutable;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Safety;

/// <summary>
/// Sees a fingertip resting in a red zone. A hand passing by does not rest, and a hand at work on its own line (no line crosses a red zone)
/// has its idle fingers in the air, so there only the working point counts (docs/methods/contact.md).
/// </summary>
internal sealed class RedZoneWatch
{
    /// <summary>Half a second in the zone is resting there (chosen: longer than any stroke takes to pass, short enough to do no harm).</summary>
    public const double DwellS = 0.5;

    // A fingertip that flickers out of the zone for less than this is still in it (chosen: three frames of the slowest camera).
    private const double FlickerS = 0.25;

    // A rest is slower than this in palm lengths a second, about 12 cm/s (chosen: the fastest stroke taught is as fast, but never across a zone).
    private const double RestPalmsPerS = 1.2;

    private const double LeastContact = 0.3;

    private readonly ImmutableArray<RedZone> _zones;
    private readonly double[] _insideS;
    private readonly double[] _lastInsideS;

    public RedZoneWatch(MassageCatalogue catalogue)
    {
        _zones = [.. catalogue.NoGoZones.Select(zone => new RedZone(catalogue.Head, zone))];
        _insideS = new double[_zones.Length];
        _lastInsideS = new double[_zones.Length];
    }

    /// <summary>When any zone was last touched.</summary>
    public double LastTouchS { get; private set; } = double.NegativeInfinity;

    /// <summary>
    /// The zone in which a fingertip has rested long enough just now, or null. Where arms are crossed as asked, fingers over or under the other hand are
    /// guessed by the hand model, some centimetres off, and are left out; elsewhere they count.
    /// </summary>
    public NoGoZone? Watch(LiveFace face, TrackedHand[] hands, ReadOnlySpan<double> contacts, ReadOnlySpan<bool> atWork, bool areCrossed, double nowS, double dt)
    {
        if (!face.Seen) return null;
        NoGoZone? touched = null;
        Span<bool> isResting = stackalloc bool[hands.Length];
        for (int h = 0; h < hands.Length; h++) isResting[h] = contacts[h] >= LeastContact && !atWork[h] && hands[h].PalmsPerS <= RestPalmsPerS;
        for (int z = 0; z < _zones.Length; z++)
        {
            // A zone is laid into the picture only for a hand that may rest in it.
            bool isInside = false;
            if (isResting.Contains(true)) _zones[z].LayOnto(face);
            for (int h = 0; h < hands.Length; h++) isInside |= isResting[h] && IsIn(_zones[z], hands[h], areCrossed ? PixelBox.Around(hands[1 - h].Now?.Points) : PixelBox.Nothing);
            if (Dwell(z, isInside, nowS, dt)) touched ??= _zones[z].Zone;
        }

        return touched;
    }

    /// <summary>Begins to count anew, after a stop was raised or cleared.</summary>
    public void Reset() => Array.Clear(_insideS);

    private bool Dwell(int z, bool isInside, double nowS, double dt)
    {
        if (isInside) (_insideS[z], _lastInsideS[z], LastTouchS) = (_insideS[z] + dt, nowS, nowS);
        else if (nowS - _lastInsideS[z] > FlickerS) _insideS[z] = 0;
        return _insideS[z] > DwellS;
    }

    private static bool IsIn(RedZone zone, TrackedHand hand, PixelBox hidden)
    {
        if (hand.Now is not { } sample) return false;
        for (Finger finger = Finger.Thumb; finger <= Finger.Little; finger++)
        {
            VideoPoint tip = sample.Points[FingerTips.Landmark(finger)];
            if (zone.Holds(tip.X, tip.Y) && !hidden.Holds(tip.X, tip.Y)) return true;
        }

        return false;
    }
}

using Effleur.Coaching.Hands;
using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Contacts;

/// <summary>Learns how large this person's hand looks while it rests on the face, when they were asked to rest it there (docs/methods/hovering.md).</summary>
internal sealed class TouchLearner
{
    // A breath and a half; shorter, and a hand on its way has rested as well (chosen).
    private const double RestS = 1.5;

    // A resting palm moves with the head, at under 3 cm/s (chosen).
    private const double StillPalmsPerS = 0.3;

    private readonly SlidingMedian _sizes = new(601);
    private double _restedS;

    public bool IsLearning { get; private set; }

    public void Begin()
    {
        (IsLearning, _restedS) = (true, 0);
        _sizes.Clear();
    }

    /// <summary>Takes in one hand of a frame; the size, when it has rested long enough.</summary>
    public double? Watch(TrackedHand hand, double contact, double size, double dt)
    {
        if (!IsLearning || hand.Now is null || !double.IsFinite(size)) return null;
        if (contact < ContactModel.Touching || hand.PalmsPerS > StillPalmsPerS)
        {
            _restedS = 0;
            _sizes.Clear();
            return null;
        }

        // Both hands rest together: either gives half of the time.
        _restedS += dt / 2;
        _sizes.Add(size);
        double learned = _sizes.Median;
        if (_restedS < RestS || learned is not (>= CoachOptions.LeastHandSize and <= CoachOptions.MostHandSize)) return null;
        IsLearning = false;
        return learned;
    }
}

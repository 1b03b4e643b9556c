using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>What each hand's touches of each stroke have looked like in this session.</summary>
internal sealed class OwnTouches
{
    private readonly Dictionary<(Stroke Stroke, Side Side, int Hand), OwnTouch> _touches = [];

    /// <summary>What is known of the hand that made a pass, in that stroke.</summary>
    public OwnTouch Of(in LanePass found)
    {
        (Stroke, Side, int) key = (found.Target.Stroke, found.Target.Side, found.Hand);
        if (!_touches.TryGetValue(key, out OwnTouch? touch)) _touches.Add(key, touch = new());
        return touch;
    }

    /// <summary>As if nothing had been done yet.</summary>
    public void Forget() => _touches.Clear();
}

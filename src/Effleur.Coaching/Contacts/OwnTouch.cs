namespace Effleur.Coaching.Contacts;

/// <summary>How high one hand looks when it touches in one stroke on one side: where it leans and the face is not the mean one, it errs alike each time (docs/methods/hovering.md).</summary>
internal sealed class OwnTouch
{
    // So many of the last passes that were taken for touches: enough for the second lowest to be no accident, few enough to follow somebody who sits down otherwise (chosen).
    private const int Kept = 8;

    // A pass is in the air when it is higher than this hand's own touch by this share of the hand's size, and by so much at least (chosen by films of two faces).
    private const double Share = 0.018;
    private const double LeastMm = 7;

    // After so many in a row that lie higher, it is more likely that something else has changed than that all were in the air (chosen).
    private const int MostRefused = 6;

    private readonly OverSkin[] _touches = new OverSkin[Kept];
    private int _count;
    private int _refused;

    /// <summary>Whether a pass lies higher than this hand's touches. Not before two are known.</summary>
    public bool IsHovering(OverSkin over)
    {
        if (Reference() is not { } touch) return false;
        double expectedMm = TouchHeight.TouchingMm + ((touch.HeightMm - TouchHeight.TouchingMm) * over.PerSizeMm / touch.PerSizeMm);
        return over.HeightMm - expectedMm > Math.Max(LeastMm, Share * over.PerSizeMm);
    }

    /// <summary>Remembers a pass that was taken for a touch.</summary>
    public void Touched(OverSkin over)
    {
        if (!double.IsFinite(over.HeightMm)) return;
        _touches[_count++ % Kept] = over;
        _refused = 0;
    }

    /// <summary>Remembers a pass that was refused for its height.</summary>
    public void Refused()
    {
        if (++_refused < MostRefused) return;
        (_count, _refused) = (0, 0);
    }

    /// <summary>The second lowest: one pass may have been measured badly.</summary>
    private OverSkin? Reference()
    {
        if (_count < 2) return null;
        (OverSkin lowest, OverSkin second) = (_touches[0], _touches[1]);
        if (second.HeightMm < lowest.HeightMm) (lowest, second) = (second, lowest);
        for (int i = 2; i < Math.Min(_count, Kept); i++)
        {
            if (_touches[i].HeightMm < lowest.HeightMm) (lowest, second) = (_touches[i], lowest);
            else if (_touches[i].HeightMm < second.HeightMm) second = _touches[i];
        }

        return second;
    }
}

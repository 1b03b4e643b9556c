namespace Effleur.Coaching.Steps;

/// <summary>Whether the session stands still because face or hands are gone. What the person asked for, or a stop, is decided elsewhere.</summary>
internal sealed class PauseWatch
{
    // Chosen: longer than any return between passes, shorter than a person waits for the screen to notice.
    private const double HandsAwayS = 1.5;

    // Chosen: a face hidden by a hand for a moment is no reason to stop.
    private const double FaceAwayS = 1.0;

    // Back means seen for a quarter of a second, so that a false detection does not start the clock (chosen).
    private const double BackS = 0.25;

    private double _handGoneS;
    private double _handSeenS;
    private double _faceGoneS;
    private double _faceSeenS;

    /// <summary>Takes in what is seen for <paramref name="dt"/> seconds.</summary>
    public void See(bool hasFace, bool hasHand, double dt)
    {
        (_faceSeenS, _faceGoneS) = hasFace ? (_faceSeenS + dt, 0.0) : (0.0, _faceGoneS + dt);
        (_handSeenS, _handGoneS) = hasHand ? (_handSeenS + dt, 0.0) : (0.0, _handGoneS + dt);
    }

    /// <summary>The pause there should be now.</summary>
    /// <param name="now">The pause there is.</param>
    /// <param name="needsHands">False while getting ready, and during holds, where palms may hide face and hands.</param>
    public PauseReason Decide(PauseReason now, bool needsHands)
    {
        if (now == PauseReason.NoFace ? _faceSeenS < BackS : _faceGoneS > FaceAwayS && needsHands) return PauseReason.NoFace;
        if (!needsHands) return PauseReason.None;
        bool isAway = now == PauseReason.HandsAway ? _handSeenS < BackS : _handGoneS > HandsAwayS;
        return isAway ? PauseReason.HandsAway : PauseReason.None;
    }

    /// <summary>Forgets what was gone: the person has just gone on or a step began.</summary>
    public void Reset() => (_handGoneS, _faceGoneS) = (0, 0);
}

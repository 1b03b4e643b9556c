namespace Effleur.Coaching.Contacts;

/// <summary>
/// Seconds of contact in the steps of which a pass was seen, both hands added up. A step without one was rested, out of sight or not followed by the eye,
/// and says nothing against the others (docs/methods/session-score.md).
/// </summary>
internal sealed class JudgedContact
{
    private double _stepS;
    private bool _isJudged;

    public double Seconds { get; private set; }

    public void Touch(double seconds)
    {
        if (_isJudged) Seconds += seconds;
        else _stepS += seconds;
    }

    /// <summary>A pass of the step was seen: what was touched in it so far counts as well.</summary>
    public void Judge()
    {
        Seconds += _stepS;
        (_stepS, _isJudged) = (0, true);
    }

    public void NextStep() => (_stepS, _isJudged) = (0, false);
}

namespace Effleur.Coaching.Passes;

/// <summary>Cuts one hand's movement along one stroke into passes.</summary>
internal abstract class PassFinder
{
    /// <summary>
    /// A hand missing from the pictures for longer than this makes a pass unseen. Chosen: at 12 cm/s it is 3.6 cm of skin nobody saw, and one
    /// missed detection at 8 frames a second (0.25 s between the two that see it) is still bridged.
    /// </summary>
    public const double MissingS = 0.3;

    /// <summary>Without any picture the hand is not known to have left; two dropped pictures in a row at 8 frames a second are bridged (chosen).</summary>
    public const double NoPictureS = 0.5;

    // Hardly any contact: the hand has gone elsewhere (chosen).
    private const double AwayContact = 0.12;

    private double _lastSeenS = double.NegativeInfinity;
    private bool _missed = true;

    /// <summary>The path as this frame shows it.</summary>
    public RingShape Ring { get; set; }

    /// <summary>Seconds since the hand was last seen.</summary>
    protected double UnseenS(double nowS) => nowS - _lastSeenS;

    /// <summary>Notes that the hand is seen; true when it had been lost before.</summary>
    protected bool FindAgain(double nowS)
    {
        bool wasLost = IsLost(nowS);
        (_lastSeenS, _missed) = (nowS, false);
        return wasLost;
    }

    /// <summary>Notes that a picture shows no hand; true when it counts as lost by now.</summary>
    protected bool Lose(double nowS)
    {
        _missed = true;
        return IsLost(nowS);
    }

    /// <summary>Whether the hand works elsewhere, or not at all.</summary>
    protected static bool IsAway(in StrokeSample sample, double awayMm) => sample.DeviationMm > awayMm || sample.Contact < AwayContact;

    private bool IsLost(double nowS) => UnseenS(nowS) > (_missed ? MissingS : NoPictureS);

    /// <summary>Takes in one instant.</summary>
    public abstract void See(in StrokeSample sample, List<FoundPass> found);

    /// <summary>The hand or the face is not seen at this instant.</summary>
    public abstract void Miss(double nowS, List<FoundPass> found);

    /// <summary>Another place of the hand is followed from now on: what is under way is forgotten.</summary>
    public virtual void Drop()
    {
    }

    /// <summary>Nothing more follows: what is pending is decided.</summary>
    public abstract void Close(List<FoundPass> found);
}

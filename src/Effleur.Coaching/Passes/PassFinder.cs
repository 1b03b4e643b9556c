namespace Effleur.Coaching.Passes;

/// <summary>Cuts one hand's movement along one stroke into passes.</summary>
internal abstract class PassFinder
{
    /// <summary>
    /// A hand missing for longer than this makes a pass unseen. Chosen: 0.25 s is two dropped pictures in a row at 8 frames a second, and
    /// at 12 cm/s three centimetres of skin nobody saw.
    /// </summary>
    public const double GapS = 0.25;

    /// <summary>Takes in one instant.</summary>
    public abstract void See(in StrokeSample sample, List<FoundPass> found);

    /// <summary>The hand or the face is not seen at this instant.</summary>
    public abstract void Miss(double nowS, List<FoundPass> found);

    /// <summary>Nothing more follows: what is pending is decided.</summary>
    public abstract void Close(List<FoundPass> found);
}

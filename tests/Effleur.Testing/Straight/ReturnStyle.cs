namespace Effleur.Testing.Straight;

/// <summary>How the hand gets back between passes.</summary>
public enum ReturnStyle
{
    /// <summary>Lifted, in a third of a second.</summary>
    LiftedFast,

    /// <summary>Lifted, at the speed of the work.</summary>
    LiftedSlow,

    /// <summary>On the skin, three times as fast as the work.</summary>
    SkinFast,

    /// <summary>The hand leaves the picture.</summary>
    LeavesPicture,

    /// <summary>No return: rubbing to and fro, every travel a pass.</summary>
    Rubbing,
}

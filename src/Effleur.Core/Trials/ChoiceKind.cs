namespace Effleur.Core.Trials;

/// <summary>What a person picks before a trial.</summary>
public enum ChoiceKind
{
    /// <summary>Routines, the catalogue's and their own.</summary>
    Routine,

    /// <summary>Techniques of the catalogue.</summary>
    Technique,

    /// <summary>Products on their shelf.</summary>
    Product,

    /// <summary>How the half of the face is chosen: one of <see cref="SideRule"/>.</summary>
    Side,

    /// <summary>Days a week, 1 to 7.</summary>
    Days,

    /// <summary>What the massage is held against: rest or hold.</summary>
    Control,
}

namespace Effleur.Core.Trials;

/// <summary>What a person does in an arm of a trial.</summary>
public enum ArmKind
{
    /// <summary>A routine of the catalogue or one of their own.</summary>
    Routine,

    /// <summary>One technique.</summary>
    Technique,

    /// <summary>Sitting quietly for as long.</summary>
    Rest,

    /// <summary>Palms resting on the face for as long, without a stroke.</summary>
    Hold,

    /// <summary>The usual massage with one product.</summary>
    Product,

    /// <summary>The usual massage at one time of day.</summary>
    Time,

    /// <summary>The usual massage on so many days a week.</summary>
    Days,

    /// <summary>One half of the face, worked on or left alone.</summary>
    Side,
}

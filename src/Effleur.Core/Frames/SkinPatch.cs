namespace Effleur.Core.Frames;

/// <summary>Places whose skin colour is sampled.</summary>
public enum SkinPatch
{
    /// <summary>Middle of the forehead.</summary>
    Forehead,

    /// <summary>Left cheek.</summary>
    LeftCheek,

    /// <summary>Right cheek.</summary>
    RightCheek,

    /// <summary>Chin.</summary>
    Chin,

    /// <summary>Under the left eye.</summary>
    LeftUnderEye,

    /// <summary>Under the right eye.</summary>
    RightUnderEye,
}

namespace Effleur.Core.Anatomy;

/// <summary>Why a place must not be touched.</summary>
public enum NoGoKind
{
    /// <summary>Front of the neck: carotid, thyroid, larynx.</summary>
    FrontOfNeck,

    /// <summary>The eyeball.</summary>
    Eyeball,
}

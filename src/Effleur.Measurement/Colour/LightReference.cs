namespace Effleur.Measurement.Colour;

/// <summary>What colours were set right by, from the weakest up.</summary>
public enum LightReference
{
    /// <summary>Nothing: the camera's own colours.</summary>
    None,

    /// <summary>The person's own face at another visit: what all of the face has in common is lost.</summary>
    Scene,

    /// <summary>A grey or white card.</summary>
    Card,

    /// <summary>Several known patches of a colour chart.</summary>
    Chart,
}

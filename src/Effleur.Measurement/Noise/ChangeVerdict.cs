namespace Effleur.Measurement.Noise;

/// <summary>What a change is worth against the person's own noise.</summary>
public enum ChangeVerdict
{
    /// <summary>Too few repeats to know the noise.</summary>
    NotKnownYet,

    /// <summary>No larger than what comes and goes by itself.</summary>
    BelowNoise,

    /// <summary>Larger than noise makes it nine times in ten.</summary>
    Likely,

    /// <summary>Larger than noise makes it nineteen times in twenty.</summary>
    Clear,
}

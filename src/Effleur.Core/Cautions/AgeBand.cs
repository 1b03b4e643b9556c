namespace Effleur.Core.Cautions;

/// <summary>How old a person is, as coarsely as the cautions need it (evidence C1).</summary>
public enum AgeBand
{
    /// <summary>Under sixteen.</summary>
    Under16,

    /// <summary>Sixteen to forty-nine.</summary>
    From16To49,

    /// <summary>Fifty to sixty.</summary>
    From50To60,

    /// <summary>Over sixty.</summary>
    Over60,
}

namespace Effleur.Core.Catalogue;

/// <summary>How strong a body of evidence is, in the words of GRADE, with two more for what is no evidence at all.</summary>
public enum EvidenceGrade
{
    /// <summary>Well supported.</summary>
    High,

    /// <summary>Probably true.</summary>
    Moderate,

    /// <summary>May be true.</summary>
    Low,

    /// <summary>Hardly more than a guess.</summary>
    VeryLow,

    /// <summary>Studies disagree, or speak against it.</summary>
    Contradicted,

    /// <summary>Anatomy, custom or our own choice: not tested.</summary>
    NotTested,
}

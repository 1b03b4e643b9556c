namespace Effleur.Core.Catalogue;

/// <summary>How much a broken rule matters.</summary>
public enum RuleWeight
{
    /// <summary>The routine may not be done like this.</summary>
    Must,

    /// <summary>Advice: it may.</summary>
    Should,
}

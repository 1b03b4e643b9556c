namespace Effleur.Core.Pressure;

/// <summary>Which way a person's presses lie on the whole.</summary>
public enum TrialLean
{
    /// <summary>Neither way.</summary>
    Even,

    /// <summary>Firmer than they mean to.</summary>
    Firmer,

    /// <summary>Lighter than they mean to.</summary>
    Lighter,
}

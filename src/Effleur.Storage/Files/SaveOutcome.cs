namespace Effleur.Storage.Files;

/// <summary>What became of a save.</summary>
public enum SaveOutcome
{
    /// <summary>It is saved.</summary>
    Saved,

    /// <summary>It was saved elsewhere since the revision that was changed; nothing was written.</summary>
    Stale,

    /// <summary>It is not there, or no longer.</summary>
    Gone,
}

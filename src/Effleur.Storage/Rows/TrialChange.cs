namespace Effleur.Storage.Rows;

/// <summary>What can be told of a slot.</summary>
public enum TrialChange
{
    /// <summary>Its arm was drawn on its day.</summary>
    Drawn,

    /// <summary>It was begun.</summary>
    Begun,

    /// <summary>What came of it was told.</summary>
    Told,

    /// <summary>It was skipped.</summary>
    Skipped,
}

namespace Effleur.Core.Shelf;

/// <summary>A verdict's level, the strongest last. None of them says that a product is harmless, and none that it is harmful.</summary>
public enum VerdictLevel
{
    /// <summary>It suits.</summary>
    Suits,

    /// <summary>Nothing in what could be read speaks against it.</summary>
    NothingFound,

    /// <summary>Too little could be read to say anything.</summary>
    NotSure,

    /// <summary>Something to mind.</summary>
    Mind,

    /// <summary>Better another product, or another time.</summary>
    Leave,
}

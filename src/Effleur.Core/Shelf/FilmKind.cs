namespace Effleur.Core.Shelf;

/// <summary>What becomes of an ingredient on skin.</summary>
public enum FilmKind
{
    /// <summary>Dries off.</summary>
    Evaporates,

    /// <summary>Is taken up by the horny layer in minutes.</summary>
    SinksIn,

    /// <summary>Stays on top until it is wiped off.</summary>
    Stays,
}

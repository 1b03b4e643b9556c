namespace Effleur.Shelf;

/// <summary>What is to be said of a list as a whole.</summary>
public enum ShelfNotice
{
    /// <summary>There is nothing in it.</summary>
    EmptyList,

    /// <summary>It does not read like a list of ingredients.</summary>
    NotAList,

    /// <summary>It is in other letters than Latin ones.</summary>
    OtherLetters,

    /// <summary>Not all of it was understood.</summary>
    UnknownShare,
}

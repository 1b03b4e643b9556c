namespace Effleur.Storage.Rows;

/// <summary>What of known size or colour was in the picture.</summary>
public enum CheckInCard
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A grey card.</summary>
    Grey,

    /// <summary>A white card or sheet.</summary>
    White,

    /// <summary>A bank card.</summary>
    Bank,
}

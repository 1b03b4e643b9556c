namespace Effleur.Storage.Rows;

/// <summary>When a check-in was, by the massage.</summary>
public enum CheckInKind
{
    /// <summary>By itself.</summary>
    Anytime,

    /// <summary>Before a session.</summary>
    Before,

    /// <summary>After a session.</summary>
    After,
}

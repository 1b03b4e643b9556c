namespace Effleur.Core.Shelf;

/// <summary>When a product is used.</summary>
public enum DayPart
{
    /// <summary>In the morning.</summary>
    Morning,

    /// <summary>In the evening.</summary>
    Evening,
}

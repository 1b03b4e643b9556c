namespace Effleur.Core.Scales;

/// <summary>When a scale is asked.</summary>
public enum ScaleTime
{
    /// <summary>Just before a massage and just after it.</summary>
    BeforeAndAfter,

    /// <summary>Once a month at most: it asks about the weeks before.</summary>
    Monthly,

    /// <summary>One time, before the first comparison.</summary>
    Once,
}

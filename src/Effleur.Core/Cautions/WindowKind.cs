namespace Effleur.Core.Cautions;

/// <summary>When a caution holds.</summary>
public enum WindowKind
{
    /// <summary>While it is so: a sign, a flare, a medicine taken at present.</summary>
    Now,

    /// <summary>From when it was first so, for good.</summary>
    Ever,

    /// <summary>For a number of days after something was done or happened.</summary>
    After,
}

namespace Effleur.Core.Catalogue;

/// <summary>The reasoning a technique's direction follows; shown to the person, because only some of it is evidence.</summary>
public enum StrokeLogic
{
    /// <summary>Along the lymph's own way: down and back, neck first.</summary>
    LymphDirection,

    /// <summary>Beauty-school custom, "upward and outward".</summary>
    Tradition,

    /// <summary>What feels pleasant.</summary>
    Comfort,
}

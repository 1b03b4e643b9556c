namespace Effleur.Core.Catalogue;

/// <summary>The part a technique can play in a routine; the order rules speak of these.</summary>
public enum RoutineStage
{
    /// <summary>Arriving: breath, resting hands.</summary>
    Settle,

    /// <summary>Oil is spread, so that hands and tools glide.</summary>
    Slip,

    /// <summary>The hollows above the collarbones, where lymph flows back.</summary>
    Open,

    /// <summary>The sides and the back of the neck.</summary>
    Neck,

    /// <summary>Lymph strokes on the face.</summary>
    Drain,

    /// <summary>Gliding that warms.</summary>
    Warm,

    /// <summary>Kneading, friction and pressure on muscles.</summary>
    Firm,

    /// <summary>A roller or a gua sha.</summary>
    ToolWork,

    /// <summary>Tapping that wakes.</summary>
    Wake,

    /// <summary>The light ending.</summary>
    Close,
}

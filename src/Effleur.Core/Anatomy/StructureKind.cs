namespace Effleur.Core.Anatomy;

/// <summary>What a structure is.</summary>
public enum StructureKind
{
    /// <summary>Artery or vein.</summary>
    Vessel,

    /// <summary>Nerve.</summary>
    Nerve,

    /// <summary>Joint, or the hollow beside one.</summary>
    Joint,

    /// <summary>Gland.</summary>
    Gland,

    /// <summary>Windpipe, voice box and what lies on them.</summary>
    Airway,

    /// <summary>Eye.</summary>
    Eye,
}

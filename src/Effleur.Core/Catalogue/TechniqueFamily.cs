namespace Effleur.Core.Catalogue;

/// <summary>The field's own grouping of techniques.</summary>
public enum TechniqueFamily
{
    /// <summary>Breathing, resting, spreading oil.</summary>
    Preparation,

    /// <summary>Light strokes and pumps along the lymph's way.</summary>
    Lymph,

    /// <summary>Effleurage: gliding.</summary>
    Gliding,

    /// <summary>Petrissage, friction and compression of muscles.</summary>
    Muscle,

    /// <summary>Tapotement: tapping.</summary>
    Percussion,

    /// <summary>Roller and gua sha.</summary>
    Tool,
}

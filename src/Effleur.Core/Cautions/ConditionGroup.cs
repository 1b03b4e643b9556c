namespace Effleur.Core.Cautions;

/// <summary>How conditions are asked together; the group is the file below knowledge/cautions.</summary>
public enum ConditionGroup
{
    /// <summary>Signs that need help at once.</summary>
    Signs,

    /// <summary>Heart, vessels, blood, neck and thyroid.</summary>
    Circulation,

    /// <summary>Tumours, operations and wounds.</summary>
    Healing,

    /// <summary>Injections, peels and other procedures.</summary>
    Procedures,

    /// <summary>Medicines.</summary>
    Medicines,

    /// <summary>Skin.</summary>
    Skin,

    /// <summary>Eyes.</summary>
    Eyes,

    /// <summary>Jaw, nerves and head.</summary>
    JawAndNerves,

    /// <summary>The rest: age, pregnancy, allergies, wellbeing.</summary>
    General,

    /// <summary>What sessions taught: not asked, but followed from what a person told during or after one.</summary>
    FromSessions,
}

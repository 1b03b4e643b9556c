namespace Effleur.Core.Cautions;

/// <summary>What a caution asks for, the strongest first (evidence C).</summary>
public enum CautionAction
{
    /// <summary>Stop, call the emergency number; no further advice.</summary>
    Emergency,

    /// <summary>No session; see a professional.</summary>
    Stop,

    /// <summary>Only after a clinician has agreed.</summary>
    Ask,

    /// <summary>Zones are left out of plan, guide, mirror and measuring.</summary>
    AvoidRegion,

    /// <summary>Pressure, techniques, tools or time are limited.</summary>
    Modify,

    /// <summary>Something to know.</summary>
    Info,
}

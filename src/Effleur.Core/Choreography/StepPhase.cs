namespace Effleur.Core.Choreography;

/// <summary>What happens during a step of a choreography.</summary>
public enum StepPhase
{
    /// <summary>Count-in: the instruction is spoken, hands find their place.</summary>
    GetReady,

    /// <summary>The stroke is done.</summary>
    Work,

    /// <summary>Hands rest.</summary>
    Rest,

    /// <summary>The other side is next.</summary>
    SwitchSide,
}

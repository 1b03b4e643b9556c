namespace Effleur.Coaching.Passes;

/// <summary>Why a pass was not judged.</summary>
public enum PassRefusal
{
    /// <summary>The hand or the face was lost for too much of it, or hidden by the other hand.</summary>
    Lost,

    /// <summary>The hand was in the air in front of the skin.</summary>
    Hovering,
}

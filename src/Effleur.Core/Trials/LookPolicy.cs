namespace Effleur.Core.Trials;

/// <summary>When a trial's answer may be looked at.</summary>
public enum LookPolicy
{
    /// <summary>Whenever the person likes: the verdict goes by an e-value, which looking does no harm.</summary>
    Anytime,

    /// <summary>When the last slot has passed.</summary>
    AtTheEnd,
}

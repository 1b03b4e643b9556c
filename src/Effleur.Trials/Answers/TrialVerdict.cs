namespace Effleur.Trials.Answers;

/// <summary>The one word a trial comes down to. None of them is "proven".</summary>
public enum TrialVerdict
{
    /// <summary>Too little to say, and no amount of reckoning changes that.</summary>
    NotEnoughData,

    /// <summary>Enough sessions, and no effect stands out.</summary>
    NoClearEffect,

    /// <summary>The active arm did better, beyond chance by the always-valid e-value.</summary>
    ClearEffect,

    /// <summary>The active arm did worse, by the same rule.</summary>
    ClearHarm,
}

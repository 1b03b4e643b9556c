namespace Effleur.Trials.Answers;

/// <summary>Estimates beside the primary one: they show whether it hangs on one way of reckoning.</summary>
public sealed record SideAnalyses;

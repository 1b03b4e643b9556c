namespace Effleur.Core.Trials;

/// <summary>How a trial sets what is compared against each other.</summary>
public enum TrialDesign
{
    /// <summary>Pairs of sessions, the order of the two arms drawn for each pair.</summary>
    Pairs,

    /// <summary>Both halves of the face on one day, one of them treated.</summary>
    SplitFace,

    /// <summary>Stretches of days on one arm, their order drawn, with days between that do not count.</summary>
    Blocks,

    /// <summary>One session asked about again and again, until it has worn off.</summary>
    DecayProbe,

    /// <summary>Several arms for comfort, the better ones drawn more often as answers come in. It is no proof.</summary>
    Bandit,
}

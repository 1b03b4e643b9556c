using Effleur.Core.Catalogue;

namespace Effleur.Core.Profiles;

/// <summary>How much a person wants something.</summary>
/// <param name="Goal">What.</param>
/// <param name="Weight">From 1, a little, to 5, above all.</param>
public sealed record GoalWeight(Goal Goal, int Weight);

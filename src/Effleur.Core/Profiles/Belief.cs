using Effleur.Core.Catalogue;

namespace Effleur.Core.Profiles;

/// <summary>What a person's own trials say of a technique for a goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Effect">Expected benefit against equal rest, in standard deviations of one day's score; 0 is neutral, -2 to 2.</param>
/// <param name="Sd">Standard deviation of that belief, above 0.</param>
public sealed record Belief(Goal Goal, string TechniqueId, double Effect, double Sd);

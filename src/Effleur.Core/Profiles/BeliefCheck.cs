using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Profiles;

/// <summary>Looks at what trials are said to have learned.</summary>
internal static class BeliefCheck
{
    private const double MostEffect = 2;
    private const double MostSd = 10;

    public static IEnumerable<ProfileFault> Faults(MassageCatalogue catalogue, ImmutableArray<Belief> beliefs) =>
        ProfileCheck.Each("beliefs", beliefs, ProfileLimits.MostBeliefs, (belief, at) => Of(catalogue, belief, at))
            .Concat(beliefs.GroupBy(belief => (belief.Goal, belief.TechniqueId)).Where(same => same.Count() > 1).Take(1)
                .Select(same => new ProfileFault("beliefs", $"{same.Key.TechniqueId} for {ProfileCheck.Camel(same.Key.Goal)} is there {same.Count()} times")));

    private static IEnumerable<ProfileFault> Of(MassageCatalogue catalogue, Belief belief, string at)
    {
        if (!catalogue.Techniques.ContainsKey(belief.TechniqueId)) yield return new($"{at}.technique", $"no technique named \"{belief.TechniqueId}\"");
        if (!(belief.Effect >= -MostEffect && belief.Effect <= MostEffect))
            yield return new($"{at}.effect", string.Create(CultureInfo.InvariantCulture, $"expected a number from {-MostEffect} to {MostEffect}, found {belief.Effect}"));
        if (!(belief.Sd > 0 && belief.Sd <= MostSd))
            yield return new($"{at}.sd", string.Create(CultureInfo.InvariantCulture, $"expected a number above 0 and up to {MostSd}, found {belief.Sd}"));
    }
}

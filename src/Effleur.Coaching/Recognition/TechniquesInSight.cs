using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Coaching.Recognition;

/// <summary>What can be recognised at all.</summary>
public static class TechniquesInSight
{
    /// <summary>Ids of the techniques a camera can follow, those it cannot tell apart together; the first of them is named for all.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. SightGroup.Of(catalogue).Select(group => ImmutableArray.Create([group.First.Id, .. group.Alike]))];
    }
}

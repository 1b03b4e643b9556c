using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;

namespace Effleur.Planning.Tests;

/// <summary>People of every kind.</summary>
internal static class RandomProfiles
{
    private static readonly string[] Techniques = [.. TheCatalogue.Shipped.Techniques.Keys.Order(StringComparer.Ordinal)];

    private static readonly Condition[] Conditions =
        [.. TheCatalogue.Shipped.Conditions.Values.Where(condition => condition.IsAsked).OrderBy(condition => condition.Id, StringComparer.Ordinal)];

    private static readonly string[] Zones = [.. TheCatalogue.Shipped.Zones.Select(zone => zone.Id).Order(StringComparer.Ordinal)];

    public static Profile Make(Random random) => new()
    {
        Health = new(random.Next(3) == 0 ? Any<AgeBand>(random) : null, Some(random, 3, () => Answer(random))),
        Goals = [.. Some(random, 6, () => Any<Goal>(random)).Distinct().Select(goal => new GoalWeight(goal, random.Next(1, 6)))],
        Minutes = random.Next(2, 21),
        Days = [.. Some(random, 7, () => Any<DayOfWeek>(random)).Append(DayOfWeek.Monday).Distinct()],
        TimeOfDay = Any<TimeOfDay>(random),
        Tools = [.. Some(random, 2, () => Any<Tool>(random)).Distinct()],
        Experience = Any<Experience>(random),
        Likes = [.. Techniques.Where(_ => random.Next(12) == 0)],
        Dislikes = [.. Techniques.Where(_ => random.Next(15) == 0)],
        Away = Some(random, 1, () => new DateSpan(TheCatalogue.Monday.AddDays(random.Next(7)), TheCatalogue.Monday.AddDays(7))),
        Products = Some(random, 2, () => Product(random)),
        Sessions = Some(random, 20, () => new PastSession(TheCatalogue.Monday.AddDays(-random.Next(30)), 10, Any<SkinAfter>(random), random.Next(2) == 0)),
    };

    private static ShelfProduct Product(Random random) => new()
    {
        Id = "1",
        Name = "Serum",
        Use = random.Next(2) == 0 ? ProductUse.StrongActive : ProductUse.Serum,
        When = [Any<DayPart>(random)],
        Days = [Any<DayOfWeek>(random)],
    };

    private static ConditionAnswer Answer(Random random)
    {
        Condition condition = Conditions[random.Next(Conditions.Length)];
        bool isAgreed = condition.TakesAgreement && random.Next(4) > 0;
        return new(
            condition.Id,
            random.Next(3) == 0 ? null : TheCatalogue.Monday.AddDays(-random.Next(60)),
            condition.AsksPlace && random.Next(4) > 0 ? [Zones[random.Next(Zones.Length)]] : [],
            isAgreed ? TheCatalogue.Monday.AddDays(random.Next(-3, 200)) : null);
    }

    private static ImmutableArray<T> Some<T>(Random random, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];

    private static T Any<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}

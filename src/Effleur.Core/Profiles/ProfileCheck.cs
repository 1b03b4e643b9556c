using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Core.Shelf;

namespace Effleur.Core.Profiles;

/// <summary>Looks at the values of a profile.</summary>
public static class ProfileCheck
{
    /// <summary>Everything that may not be, in the order of a profile's fields.</summary>
    /// <param name="catalogue">The techniques, conditions and zones it may name.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="today">The person's day; what has happened lies not after it.</param>
    public static ImmutableArray<ProfileFault> Faults(MassageCatalogue catalogue, Profile profile, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(profile);
        return
        [
            .. ConditionCheck.Faults(catalogue, profile.Health.Conditions, today),
            .. OfGoals(profile.Goals),
            .. OfMinutes("minutes", profile.Minutes),
            .. profile.MinutesOn.SelectMany(entry => OfMinutes($"minutesOn.{Camel(entry.Key)}", entry.Value)),
            .. profile.Days.IsEmpty ? [new ProfileFault("days", "expected at least one weekday")] : Once("days", profile.Days),
            .. RoutineCheck.TextFault(profile.Anchor, ProfileLimits.MostAnchorLength) is { } words ? [new ProfileFault("anchor", words)] : Array.Empty<ProfileFault>(),
            .. Once("tools", profile.Tools),
            .. Known(catalogue, "likes", profile.Likes),
            .. Known(catalogue, "dislikes", profile.Dislikes),
            .. profile.Likes.Intersect(profile.Dislikes).Select(id => new ProfileFault("dislikes", $"{id} is among the likes as well")),
            .. OfSpans(profile.Away),
            .. BeliefCheck.Faults(catalogue, profile.Beliefs),
            .. Once("skin", profile.Skin),
            .. Once("avoid", profile.AvoidFamilies),
            .. Each("avoidIngredients", profile.AvoidIngredients, ProfileLimits.MostAvoided, OfName),
            .. Each("products", profile.Products, ProfileLimits.MostProducts, (product, at) =>
                ProductCheck.Faults(product, today).Select(fault => new ProfileFault($"{at}.{fault.Field}", fault.Words))),
            .. OfSessions(profile.Sessions, today),
        ];
    }

    /// <summary>An enum value as files and the API write it.</summary>
    internal static string Camel<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    /// <summary>Names a list that is too long; what it holds is then not looked at.</summary>
    internal static IEnumerable<ProfileFault> Each<T>(string field, ImmutableArray<T> items, int most, Func<T, string, IEnumerable<ProfileFault>> faults) =>
        items.Length > most
            ? [new(field, $"expected at most {most}, found {items.Length}")]
            : items.SelectMany((item, i) => faults(item, $"{field}[{i}]"));

    private static IEnumerable<ProfileFault> OfName(string name, string at) =>
        name.Trim().Length == 0 ? [new(at, "expected a name")]
        : RoutineCheck.TextFault(name, ProductCheck.MostNameLength) is { } words ? [new(at, words)]
        : [];

    private static IEnumerable<ProfileFault> OfGoals(ImmutableArray<GoalWeight> goals) =>
    [
        .. Once("goals", [.. goals.Select(goal => goal.Goal)]),
        .. goals.Where(goal => goal.Weight is < 1 or > ProfileLimits.MostWeight)
            .Select(goal => new ProfileFault($"goals.{Camel(goal.Goal)}", $"expected a weight from 1 to {ProfileLimits.MostWeight}, found {goal.Weight}")),
    ];

    private static IEnumerable<ProfileFault> OfMinutes(string field, int minutes) =>
        minutes is < ProfileLimits.LeastMinutes or > ProfileLimits.MostMinutes
            ? [new(field, $"expected {ProfileLimits.LeastMinutes} to {ProfileLimits.MostMinutes} minutes, found {minutes}")]
            : [];

    private static IEnumerable<ProfileFault> Once<T>(string field, ImmutableArray<T> values)
        where T : struct, Enum =>
        values.GroupBy(value => value).Where(same => same.Count() > 1).Select(same => new ProfileFault(field, $"{Camel(same.Key)} is there {same.Count()} times"));

    private static IEnumerable<ProfileFault> Known(MassageCatalogue catalogue, string field, ImmutableArray<string> techniques) =>
        Each(field, techniques, catalogue.Techniques.Count, (id, at) => catalogue.Techniques.ContainsKey(id) ? [] : [new(at, $"no technique named \"{id}\"")]);

    private static IEnumerable<ProfileFault> OfSpans(ImmutableArray<DateSpan> spans) => Each("away", spans, ProfileLimits.MostSpans, (span, at) =>
        span.Until < span.From ? [new($"{at}.until", $"expected {Iso(span.From)} or later, found {Iso(span.Until)}")]
        : span.Until.DayNumber - span.From.DayNumber > ProfileLimits.MostSpanDays ? [new($"{at}.until", $"expected at most {ProfileLimits.MostSpanDays} days")]
        : []);

    private static IEnumerable<ProfileFault> OfSessions(ImmutableArray<PastSession> sessions, DateOnly today) => Each("sessions", sessions, ProfileLimits.MostSessions, (session, at) =>
        session.On > today ? [new($"{at}.on", $"expected {Iso(today)} or earlier, found {Iso(session.On)}")]
        : session.Minutes is < 0 or > 24 * 60 ? [new($"{at}.minutes", $"expected 0 to {24 * 60}, found {session.Minutes}")]
        : []);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;

namespace Effleur.Server.Persons;

/// <summary>A profile as the pages send and get it: the fields of docs/profile-file.md. Items are structs, because a list of records may hold null.</summary>
internal sealed record ProfileView(
    AgeBand? Age,
    IReadOnlyList<AnswerView> Conditions,
    IReadOnlyList<GoalWeightView> Goals,
    int Minutes,
    IReadOnlyList<DayMinutesView> MinutesOn,
    IReadOnlyList<DayOfWeek> Days,
    TimeOfDay TimeOfDay,
    string? At,
    string TimeZone,
    string Anchor,
    IReadOnlyList<Tool> Tools,
    Experience Experience,
    IReadOnlyList<string> Likes,
    IReadOnlyList<string> Dislikes,
    IReadOnlyList<DateSpanView> Away,
    IReadOnlyList<SkinTrait> Skin,
    IReadOnlyList<AllergenFamily> AvoidFamilies,
    IReadOnlyList<string> AvoidIngredients)
{
    private const string TimeFormat = "HH:mm";

    public static ProfileView Of(Profile profile) => new(
        profile.Health.Age,
        [.. profile.Health.Conditions.Select(answer => new AnswerView(answer.ConditionId, answer.Since, answer.Places, answer.AgreedUntil))],
        [.. profile.Goals.Select(goal => new GoalWeightView(goal.Goal, goal.Weight))],
        profile.Minutes,
        [.. profile.MinutesOn.Select(day => new DayMinutesView(day.Key, day.Value))],
        profile.Days,
        profile.TimeOfDay,
        profile.At?.ToString(TimeFormat, CultureInfo.InvariantCulture),
        profile.TimeZone,
        profile.Anchor,
        profile.Tools,
        profile.Experience,
        profile.Likes,
        profile.Dislikes,
        [.. profile.Away.Select(span => new DateSpanView(span.From, span.Until))],
        profile.Skin,
        profile.AvoidFamilies,
        profile.AvoidIngredients);

    /// <summary>The profile, and the faults that keep it from being one.</summary>
    public (Profile Profile, ImmutableArray<ProfileFault> Faults) ToProfile(Profile before)
    {
        bool isTime = TimeOnly.TryParseExact(At, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly at);
        var faults = ImmutableArray.CreateBuilder<ProfileFault>();
        if (At is not null && !isTime) faults.Add(new("at", $"expected a time as 21:30, found {At}"));
        if (!PersonClock.IsKnown(TimeZone)) faults.Add(new("timeZone", $"expected a time zone as Europe/Berlin, found {TimeZone}"));
        foreach (DayOfWeek day in MinutesOn.GroupBy(entry => entry.Day).Where(same => same.Count() > 1).Select(same => same.Key))
            faults.Add(new("minutesOn", $"{day} is there more than once"));
        return (Read(before, isTime ? at : null), faults.ToImmutable());
    }

    private Profile Read(Profile before, TimeOnly? at) => before with
    {
        Health = new(Age, [.. Conditions.Select(answer => new ConditionAnswer(answer.Condition, answer.Since, [.. answer.Places], answer.AgreedUntil))]),
        Goals = [.. Goals.Select(goal => new GoalWeight(goal.Goal, goal.Weight))],
        Minutes = Minutes,
        MinutesOn = MinutesOn.DistinctBy(day => day.Day).ToImmutableSortedDictionary(day => day.Day, day => day.Minutes),
        Days = [.. Days],
        TimeOfDay = TimeOfDay,
        At = at,
        TimeZone = TimeZone,
        Anchor = Anchor.Trim(),
        Tools = [.. Tools],
        Experience = Experience,
        Likes = [.. Likes],
        Dislikes = [.. Dislikes],
        Away = [.. Away.Select(span => new DateSpan(span.From, span.Until))],
        Skin = [.. Skin],
        AvoidFamilies = [.. AvoidFamilies],
        AvoidIngredients = [.. AvoidIngredients.Select(name => name.Trim()).Where(name => name.Length > 0)],
    };
}

[method: JsonConstructor]
internal readonly record struct AnswerView(string Condition, DateOnly? Since, IReadOnlyList<string> Places, DateOnly? AgreedUntil);

[method: JsonConstructor]
internal readonly record struct GoalWeightView(Goal Goal, int Weight);

[method: JsonConstructor]
internal readonly record struct DayMinutesView(DayOfWeek Day, int Minutes);

[method: JsonConstructor]
internal readonly record struct DateSpanView(DateOnly From, DateOnly Until);

/// <summary>The profile that is kept.</summary>
/// <param name="Revision">0 before the first save.</param>
/// <param name="Profile">The profile; start values before the first save.</param>
internal sealed record KeptProfileView(int Revision, ProfileView Profile);

/// <summary>A change to the profile.</summary>
/// <param name="Revision">The revision that was changed.</param>
/// <param name="Profile">The profile as it is to be.</param>
internal sealed record ProfileChange(int Revision, ProfileView Profile);

using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge.Profiles;

/// <summary>Reads a profile's fields; every one may be left out. What its values may be is <see cref="ProfileCheck"/>'s.</summary>
internal static class ProfileReader
{
    public static Profile Read(YamlField root)
    {
        YamlFields fields = root.Fields();
        fields.Optional("format");
        Profile start = Profile.Empty;
        YamlField minutes = fields.Optional("minutes"), time = fields.Optional("timeOfDay"), at = fields.Optional("at"), days = fields.Optional("days");
        YamlField experience = fields.Optional("experience");
        var profile = new Profile
        {
            Health = Health(fields),
            Goals = Named<Goal>(fields.Optional("goals")).Select(goal => new GoalWeight(goal.Key, goal.Value)).ToImmutableArray(),
            Minutes = minutes.IsThere ? AnyWhole(minutes) : start.Minutes,
            MinutesOn = Named<DayOfWeek>(fields.Optional("minutesOn")).ToImmutableSortedDictionary(day => day.Key, day => day.Value),
            Days = days.IsThere ? days.Choices<DayOfWeek>() : start.Days,
            TimeOfDay = time.IsThere ? time.Choice<TimeOfDay>() : start.TimeOfDay,
            At = at.IsThere ? at.Time() : null,
            TimeZone = fields.Optional("timeZone").TextOrNull() ?? start.TimeZone,
            Anchor = fields.Optional("anchor") is { IsThere: true, IsEmptyText: false } anchor ? anchor.Text() : "",
            Tools = fields.Optional("tools").Choices<Tool>(),
            Experience = experience.IsThere ? experience.Choice<Experience>() : start.Experience,
            Likes = Texts(fields.Optional("likes")),
            Dislikes = Texts(fields.Optional("dislikes")),
            Away = Each(fields.Optional("away"), Span),
            Beliefs = Each(fields.Optional("beliefs"), Belief),
            Skin = fields.Optional("skin").Choices<SkinTrait>(),
            AvoidFamilies = fields.Optional("avoid").Choices<AllergenFamily>(),
            AvoidIngredients = Texts(fields.Optional("avoidIngredients")),
            Products = ProductYaml.Read(fields.Optional("products")),
            Sessions = Each(fields.Optional("sessions"), Session),
        };
        fields.Done();
        return profile;
    }

    private static ScreeningAnswers Health(YamlFields fields)
    {
        YamlField age = fields.Optional("age");
        return new(age.IsThere ? age.Choice<AgeBand>() : null, Each(fields.Optional("conditions"), Answer));
    }

    private static ConditionAnswer Answer(YamlField item)
    {
        YamlFields fields = item.Fields();
        var answer = new ConditionAnswer(
            fields["condition"].Text(), fields.Optional("since").DateOrNull(), Texts(fields.Optional("places")), fields.Optional("agreedUntil").DateOrNull());
        fields.Done();
        return answer;
    }

    private static DateSpan Span(YamlField item)
    {
        YamlFields fields = item.Fields();
        var span = new DateSpan(fields["from"].Date(), fields["until"].Date());
        fields.Done();
        return span;
    }

    private static Belief Belief(YamlField item)
    {
        YamlFields fields = item.Fields();
        var belief = new Belief(fields["goal"].Choice<Goal>(), fields["technique"].Text(), Any(fields["effect"]), Any(fields["sd"]));
        fields.Done();
        return belief;
    }

    private static PastSession Session(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField skin = fields.Optional("skin"), firm = fields.Optional("firm");
        var session = new PastSession(
            fields["on"].Date(), AnyWhole(fields["minutes"]), skin.IsThere ? skin.Choice<SkinAfter>() : SkinAfter.Calm, firm.IsThere && firm.Truth());
        fields.Done();
        return session;
    }

    // numbers for names, "puffiness: 3"
    private static Dictionary<T, int> Named<T>(YamlField field)
        where T : struct, Enum
    {
        var named = new Dictionary<T, int>();
        if (!field.IsThere) return named;
        foreach ((string name, YamlField value) in field.Fields().All())
        {
            T[] known = [.. Enum.GetValues<T>().Where(choice => YamlField.Camel(choice.ToString()) == name)];
            if (known is [T key]) named[key] = AnyWhole(value);
            else value.Fault("expected one of " + string.Join(", ", Enum.GetNames<T>().Select(YamlField.Camel)));
        }

        return named;
    }

    private static ImmutableArray<T> Each<T>(YamlField field, Func<YamlField, T> read) => field.IsThere ? [.. field.Items(0).Select(read)] : [];

    private static ImmutableArray<string> Texts(YamlField field) => field.IsThere ? field.Texts(0) : [];

    private static int AnyWhole(YamlField field) => field.Whole(int.MinValue, int.MaxValue);

    private static double Any(YamlField field) => field.Number(double.MinValue, double.MaxValue);
}

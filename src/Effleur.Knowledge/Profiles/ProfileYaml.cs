using System.Globalization;
using System.Text;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge.Profiles;

/// <summary>Writes a profile as YAML; what has its start value is left out, so that a file stays short.</summary>
internal static class ProfileYaml
{
    public static string Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var yaml = new StringBuilder();
        Line(yaml, $"format: {FileFormat.Profile.Current}");
        if (profile.Health.Age is { } age) Line(yaml, $"age: {Camel(age)}");
        List(yaml, "conditions", profile.Health.Conditions.Select(Answer));
        if (!profile.Goals.IsEmpty) Line(yaml, $"goals: {{ {string.Join(", ", profile.Goals.Select(goal => $"{Camel(goal.Goal)}: {goal.Weight}"))} }}");
        Line(yaml, $"minutes: {profile.Minutes}");
        if (!profile.MinutesOn.IsEmpty) Line(yaml, $"minutesOn: {{ {string.Join(", ", profile.MinutesOn.Select(day => $"{Camel(day.Key)}: {day.Value}"))} }}");
        Line(yaml, $"days: [{string.Join(", ", profile.Days.Select(day => Camel(day)))}]");
        Line(yaml, $"timeOfDay: {Camel(profile.TimeOfDay)}");
        if (profile.At is { } at) Line(yaml, $"at: \"{at:HH\\:mm}\"");
        Line(yaml, $"timeZone: {ScalarYaml.Of(profile.TimeZone)}");
        if (profile.Anchor.Length > 0) Line(yaml, $"anchor: {ScalarYaml.Of(profile.Anchor)}");
        if (!profile.Tools.IsEmpty) Line(yaml, $"tools: [{string.Join(", ", profile.Tools.Select(tool => Camel(tool)))}]");
        Line(yaml, $"experience: {Camel(profile.Experience)}");
        if (!profile.Likes.IsEmpty) Line(yaml, $"likes: [{string.Join(", ", profile.Likes)}]");
        if (!profile.Dislikes.IsEmpty) Line(yaml, $"dislikes: [{string.Join(", ", profile.Dislikes)}]");
        if (!profile.Skin.IsEmpty) Line(yaml, $"skin: [{string.Join(", ", profile.Skin.Select(trait => Camel(trait)))}]");
        if (!profile.AvoidFamilies.IsEmpty) Line(yaml, $"avoid: [{string.Join(", ", profile.AvoidFamilies.Select(family => Camel(family)))}]");
        if (!profile.AvoidIngredients.IsEmpty) Line(yaml, $"avoidIngredients: [{string.Join(", ", profile.AvoidIngredients.Select(ScalarYaml.Of))}]");
        List(yaml, "products", profile.Products.Select(ProductYaml.Write));
        List(yaml, "away", profile.Away.Select(span => $"from: {Iso(span.From)}, until: {Iso(span.Until)}"));
        List(yaml, "beliefs", profile.Beliefs.Select(belief =>
            string.Create(CultureInfo.InvariantCulture, $"goal: {Camel(belief.Goal)}, technique: {belief.TechniqueId}, effect: {belief.Effect:R}, sd: {belief.Sd:R}")));
        List(yaml, "sessions", profile.Sessions.Select(session =>
            $"on: {Iso(session.On)}, minutes: {session.Minutes}, skin: {Camel(session.Skin)}, firm: {(session.HadFirmWork ? "true" : "false")}"));
        return yaml.ToString();
    }

    private static string Answer(ConditionAnswer answer) => string.Join(", ", new[]
    {
        $"condition: {answer.ConditionId}",
        answer.Since is { } since ? $"since: {Iso(since)}" : null,
        answer.Places.IsEmpty ? null : $"places: [{string.Join(", ", answer.Places)}]",
        answer.AgreedUntil is { } until ? $"agreedUntil: {Iso(until)}" : null,
    }.OfType<string>());

    private static void List(StringBuilder yaml, string name, IEnumerable<string> items)
    {
        bool isFirst = true;
        foreach (string item in items)
        {
            if (isFirst) Line(yaml, $"{name}:");
            isFirst = false;
            Line(yaml, $"  - {{ {item} }}");
        }
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => YamlField.Camel(value.ToString());

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder yaml, FormattableString line) => yaml.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

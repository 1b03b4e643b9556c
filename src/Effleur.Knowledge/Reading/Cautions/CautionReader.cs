using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading.Cautions;

/// <summary>Reads cautions/*.yaml: a file of conditions for each group, the triggers of a session, and the cadence.</summary>
internal sealed class CautionReader(
    IReadOnlyDictionary<string, Zone> zones, IReadOnlyDictionary<string, Technique> techniques, IReadOnlyDictionary<string, ImmutableArray<string>> groups)
{
    private const int LongestDays = 3650;

    /// <summary>The named groups of zones, such as "neck".</summary>
    public static Dictionary<string, ImmutableArray<string>> ZoneGroups(YamlField file, IReadOnlyDictionary<string, Zone> zones) =>
        file.Fields().All().ToDictionary(field => field.Name, field => field.Value.KeysOf(zones, "zone"));

    public IEnumerable<Condition> Conditions(YamlField file, ConditionGroup group) => [.. file.Items().Select(item => Condition(item, group))];

    public IEnumerable<SessionTrigger> Triggers(YamlField file) => [.. file.Items().Select(Trigger)];

    public static Cadence Cadence(YamlField file)
    {
        YamlFields fields = file.Fields();
        var cadence = new Cadence(
            fields["mostSessionsADay"].Whole(1, 5),
            fields["mostFirmMinutesADay"].Whole(1, 60),
            fields["patchTestDays"].Whole(1, 30),
            fields["restAfterReactionDays"].Whole(1, 60),
            fields["words"].Texts(),
            Mark.Read(fields["mark"]));
        fields.Done();
        return cadence;
    }

    private Condition Condition(YamlField item, ConditionGroup group)
    {
        YamlFields fields = item.Fields();
        YamlField age = fields.Optional("age");
        var condition = new Condition
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Question = fields["question"].Text(),
            Group = group,
            Age = age.IsThere ? age.Choice<AgeBand>() : null,
            BeforeSession = fields.Optional("beforeSession").TextOrNull(),
            Reason = fields["reason"].Text(),
            Rules = [.. fields["rules"].Items().Select(Rule)],
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return condition;
    }

    private CautionRule Rule(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField most = fields.Optional("mostPressure"), minutes = fields.Optional("mostMinutes"), lighter = fields.Optional("bandsLighter");
        var rule = new CautionRule
        {
            Window = Window(fields["window"], fields),
            Action = fields["action"].Choice<CautionAction>(),
            Zones = Zones(fields.Optional("zones")),
            AsksPlace = IsTrue(fields.Optional("asksPlace")),
            Techniques = fields.Optional("techniques").KeysOf(techniques, "technique"),
            OnlyTechniques = fields.Optional("onlyTechniques").KeysOf(techniques, "technique"),
            OnlyGoals = fields.Optional("onlyGoals").Choices<Goal>(),
            MostPressure = most.IsThere ? most.Choice<PressureBand>() : null,
            BandsLighter = lighter.IsThere ? lighter.Whole(1, 3) : 0,
            MostMinutes = minutes.IsThere ? minutes.Whole(1, 60) : null,
            ClinicianMayLift = IsTrue(fields.Optional("clinicianMayLift")),
            Words = fields["words"].Text(),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return rule;
    }

    private static bool IsTrue(YamlField field) => field.IsThere && field.Truth();

    private static CautionWindow Window(YamlField field, YamlFields fields)
    {
        WindowKind kind = field.Choice<WindowKind>();
        if (kind != WindowKind.After) return new(kind);
        YamlField until = fields["untilDays"];
        var window = new CautionWindow(kind, fields["fromDays"].Whole(0, LongestDays), until.Whole(1, LongestDays));
        if (window.UntilDays <= window.FromDays) until.Fault($"expected more than fromDays, {window.FromDays}, found {window.UntilDays}");
        return window;
    }

    private ImmutableArray<string> Zones(YamlField field)
    {
        if (!field.IsThere) return [];
        var all = new List<string>();
        foreach (YamlField item in field.Items())
        {
            string id = item.Text();
            if (groups.TryGetValue(id, out ImmutableArray<string> members)) all.AddRange(members);
            else if (zones.ContainsKey(id)) all.Add(id);
            else if (id.Length > 0) item.Fault($"no zone or group of zones named \"{id}\"");
        }

        return [.. all.Distinct()];
    }

    private SessionTrigger Trigger(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField above = fields.Optional("above"), times = fields.Optional("times");
        var trigger = new SessionTrigger
        {
            Id = fields["id"].Text(),
            Sign = fields["sign"].Text(),
            Source = fields["source"].Choice<TriggerSource>(),
            Above = above.IsThere ? above.Number(0, 1000) : null,
            Unit = above.IsThere ? fields["unit"].Text() : null,
            Action = fields["action"].Choice<CautionAction>(),
            Times = times.IsThere ? times.Whole(1, 10) : null,
            FollowUp = times.IsThere ? fields["followUp"].Choice<CautionAction>() : null,
            Then = times.IsThere ? fields["then"].Text() : null,
            Zones = Zones(fields.Optional("zones")),
            Words = fields["words"].Text(),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return trigger;
    }
}

using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Reading.Trials;

/// <summary>Reads a protocol's fields. What their values may be is <see cref="ProtocolCheck"/>'s; that what they name is there is looked at here.</summary>
internal sealed class ProtocolReader(MassageCatalogue catalogue)
{
    public Protocol Read(YamlField root)
    {
        YamlFields fields = root.Fields();
        fields.Optional("format");
        YamlField secondary = fields.Optional("secondary"), probes = fields.Optional("probeMinutes"), contrast = fields.Optional("contrast");
        var protocol = new Protocol
        {
            Id = fields["id"].Text(),
            Title = fields["title"].Text(),
            QuestionId = Question(fields.Optional("question")),
            Design = fields["design"].Choice<TrialDesign>(),
            Arms = [.. fields["arms"].Items().Select(Arm)],
            Contrast = contrast.IsThere ? Contrast(contrast) : null,
            Outcome = Outcome(fields["outcome"]),
            Secondary = secondary.IsThere ? [.. secondary.Items(0).Select(Outcome)] : [],
            Pairs = Whole(fields["pairs"]),
            SessionsPerDay = Whole(fields.Optional("sessionsPerDay"), 1),
            WashoutHours = Number(fields.Optional("washoutHours"), 0),
            Order = Choice(fields.Optional("order"), ArmOrder.Drawn),
            BlockDays = Whole(fields.Optional("blockDays"), 0),
            WashoutDays = Whole(fields.Optional("washoutDays"), 0),
            ProbeMinutes = probes.IsThere ? [.. probes.Items(0).Select(Whole)] : [],
            Side = Choice(fields.Optional("side"), SideRule.Drawn),
            RoutineId = fields.Optional("routine").TextOrNull(),
            Seed = Seed(fields["seed"]),
            StopAt = Number(fields.Optional("stopAt"), ProtocolLimits.UsualStopAt),
            Looks = Choice(fields.Optional("looks"), LookPolicy.Anytime),
        };
        fields.Done();
        return protocol;
    }

    private string? Question(YamlField field) => field.IsThere ? field.KnownIn(catalogue.TrialQuestions.ToDictionary(question => question.Id), "question") : null;

    private ProtocolArm Arm(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField what = fields.Optional("what"), perWeek = fields.Optional("perWeek");
        ArmKind kind = fields["kind"].Choice<ArmKind>();
        var arm = new ProtocolArm(fields["id"].Text(), fields["name"].Text(), kind)
        {
            What = kind == ArmKind.Technique && what.IsThere ? what.KnownIn(catalogue.Techniques, "technique") : what.TextOrNull(),
            Minutes = Whole(fields["minutes"]),
            PerWeek = perWeek.IsThere ? Whole(perWeek) : null,
        };
        fields.Done();
        return arm;
    }

    private static ArmContrast Contrast(YamlField field)
    {
        YamlFields fields = field.Fields();
        var contrast = new ArmContrast(fields["active"].Text(), fields["control"].Text());
        fields.Done();
        return contrast;
    }

    private ProtocolOutcome Outcome(YamlField item)
    {
        YamlFields fields = item.Fields();
        bool isMetric = item.HasField("metric");
        string id = isMetric ? fields["metric"].KnownIn(catalogue.Metrics, "metric") : fields["scale"].KnownIn(catalogue.Scales, "scale");
        YamlField unit = fields.Optional("unit");
        string usual = isMetric && catalogue.Metrics.TryGetValue(id, out Core.Readings.MetricMeaning? metric) ? metric.Unit : "points";
        var outcome = new ProtocolOutcome(id, isMetric, unit.TextOrNull() ?? usual, fields["lowerIsBetter"].Truth(), Number(fields["worthwhile"]));
        fields.Done();
        return outcome;
    }

    private static ulong Seed(YamlField field)
    {
        string text = field.IsThere ? field.Text() : "";
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)) return seed;
        if (text.Length > 0) field.Fault($"expected a whole number from 0 to {ProtocolLimits.MostSeed}, found \"{text}\"");
        return 0;
    }

    private static T Choice<T>(YamlField field, T otherwise)
        where T : struct, Enum => field.IsThere ? field.Choice<T>() : otherwise;

    private static int Whole(YamlField field) => field.Whole(int.MinValue, int.MaxValue);

    private static int Whole(YamlField field, int otherwise) => field.IsThere ? Whole(field) : otherwise;

    private static double Number(YamlField field) => field.Number(double.MinValue, double.MaxValue);

    private static double Number(YamlField field, double otherwise) => field.IsThere ? Number(field) : otherwise;
}

using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads routines/*.yaml, one routine a file.</summary>
internal sealed class RoutineReader(IReadOnlyDictionary<string, Technique> techniques)
{
    private readonly Dictionary<Routine, YamlField> _steps = [];

    public Routine Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var routine = new Routine
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Minutes = fields["minutes"].Whole(1, 60),
            Description = fields["description"].Text(),
            Goals = fields.Optional("goals").Choices<Goal>(),
            Steps = [.. fields["steps"].Items().Select(Step)],
        };
        fields.Done();
        _steps[routine] = fields["steps"];
        return routine;
    }

    /// <summary>Names each rule of order that a routine read here breaks.</summary>
    public void CheckOrder(MassageCatalogue catalogue)
    {
        foreach ((Routine routine, YamlField steps) in _steps)
        {
            foreach (BrokenRule broken in OrderCheck.Broken(catalogue, routine))
                (broken.Step is { } step ? steps.Items()[step] : steps).Fault($"{broken.Rule.Id}: {broken.Rule.Words}");
        }
    }

    private RoutineStep Step(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField name = fields["technique"], passes = fields.Optional("passes"), tempo = fields.Optional("tempo"), tool = fields.Optional("tool");
        string id = name.Text();
        var step = new RoutineStep(
            id,
            passes.IsThere ? passes.Whole(1, 200) : null,
            tempo.IsThere ? tempo.Number(RoutineLimits.SlowestTempo, RoutineLimits.FastestTempo) : 1,
            tool.IsThere ? tool.Choice<Tool>() : null);
        fields.Done();
        if (techniques.TryGetValue(id, out Technique? technique)) Check(technique, step, passes, tempo, tool);
        else if (id.Length > 0) name.Fault($"no technique named \"{id}\"");
        return step;
    }

    private static void Check(Technique technique, RoutineStep step, YamlField passes, YamlField tempo, YamlField tool)
    {
        if (step.Passes is { } count && RoutineLimits.Passes(technique) is var (least, most) && (count < least || count > most))
            passes.Fault($"{technique.Id} takes {least} to {most} passes, found {count}");
        if (step.Tempo > RoutineLimits.Fastest(technique))
            tempo.Fault(FormattableString.Invariant($"{technique.Id} may be at most {RoutineLimits.Fastest(technique):0.00} times its tempo, found {step.Tempo:0.00}"));
        if (step.Tool is { } held && !technique.Tools.Contains(held)) tool.Fault($"{technique.Id} is not done with this tool");
    }
}

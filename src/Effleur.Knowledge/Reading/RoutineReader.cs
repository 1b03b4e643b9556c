using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads a routine: routines/*.yaml, one a file, and files people share with each other.</summary>
/// <param name="techniques">The techniques it may name.</param>
/// <param name="isShared">Whether it is a file from elsewhere, which may leave the description empty.</param>
internal sealed class RoutineReader(IReadOnlyDictionary<string, Technique> techniques, bool isShared = false)
{
    private readonly Dictionary<Routine, YamlField> _steps = [];

    public Routine Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        FileFormat.Routine.Check(fields.Optional("format")); // a shared file that is taken over into the knowledge folder may keep it
        var routine = new Routine
        {
            Id = fields["id"].Text(),
            Name = Line(fields["name"], RoutineLimits.MostNameLength),
            Minutes = fields["minutes"].Whole(1, RoutineLimits.MostMinutes),
            Description = Description(fields["description"]),
            Goals = fields.Optional("goals").Choices<Goal>(),
            Steps = Steps(fields["steps"]),
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

    private static string Line(YamlField field, int most)
    {
        string text = field.Text();
        if (text.Length > 0 && RoutineCheck.TextFault(text, most) is { } words) field.Fault(words);
        return text;
    }

    private string Description(YamlField field) => isShared && field.IsEmptyText ? "" : Line(field, RoutineLimits.MostDescriptionLength);

    private ImmutableArray<RoutineStep> Steps(YamlField field)
    {
        ImmutableArray<YamlField> items = field.Items();
        if (items.Length <= RoutineLimits.MostSteps) return [.. items.Select(Step)];
        field.Fault($"expected at most {RoutineLimits.MostSteps} steps, found {items.Length}");
        return [];
    }

    private RoutineStep Step(YamlField item, int index)
    {
        YamlFields fields = item.Fields();
        YamlField passes = fields.Optional("passes"), tempo = fields.Optional("tempo"), tool = fields.Optional("tool");
        var step = new RoutineStep(
            fields["technique"].Text(),
            passes.IsThere ? passes.Whole(1, 200) : null,
            tempo.IsThere ? tempo.Number(RoutineLimits.SlowestTempo, RoutineLimits.FastestTempo) : 1,
            tool.IsThere ? tool.Choice<Tool>() : null);
        fields.Done();
        if (step.TechniqueId.Length == 0) return step;
        foreach (RoutineFault fault in RoutineCheck.OfStep(techniques, step, index)) fields.Optional(fault.Field).Fault(fault.Words);
        return step;
    }
}

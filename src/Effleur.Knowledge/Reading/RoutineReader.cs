using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads routines/*.yaml, one routine a file.</summary>
internal sealed class RoutineReader(IReadOnlyDictionary<string, Technique> techniques)
{
    public Routine Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var routine = new Routine
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Minutes = fields["minutes"].Whole(1, 60),
            Description = fields["description"].Text(),
            Steps = [.. fields["steps"].Items().Select(Step)],
        };
        fields.Done();
        return routine;
    }

    private RoutineStep Step(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField technique = fields["technique"], passes = fields.Optional("passes");
        string id = technique.Text();
        if (id.Length > 0 && !techniques.ContainsKey(id)) technique.Fault($"no technique named \"{id}\"");
        var step = new RoutineStep(id, passes.IsThere ? passes.Whole(1, 200) : null);
        fields.Done();
        return step;
    }
}

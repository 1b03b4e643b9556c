using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads techniques/*.yaml, one technique a file.</summary>
internal sealed class TechniqueReader(
    StrokeReader strokes,
    IReadOnlyDictionary<string, EvidenceEntry> evidence,
    IReadOnlyDictionary<string, Muscle> muscles,
    IReadOnlyDictionary<string, LymphGroup> lymphGroups)
{
    public Technique Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        string id = fields["id"].Text();
        var technique = new Technique
        {
            Id = id,
            Name = fields["name"].Text(),
            OtherNames = fields["otherNames"].Texts(0),
            Family = fields["family"].Choice<TechniqueFamily>(),
            Goals = fields["goals"].Choices<Goal>(),
            Stages = fields["stages"].Choices<RoutineStage>(),
            Tools = fields.Optional("tools").Choices<Tool>(),
            Muscles = fields.Optional("muscles").KeysOf(muscles, "muscle"),
            LymphGroups = fields.Optional("lymphGroups").KeysOf(lymphGroups, "lymph group"),
            Intent = fields["intent"].Text(),
            Logic = fields["logic"].Choice<StrokeLogic>(),
            Instruction = fields["instruction"].Text(),
            Feel = fields["feel"].Text(),
            Mistakes = fields["mistakes"].Texts(0),
            Cautions = fields["cautions"].Texts(0),
            Strokes = Strokes(fields["strokes"], id),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
            NameMark = Mark.Read(fields["nameMark"]),
            DoseMark = Mark.Read(fields["doseMark"]),
        };
        fields.Done();
        return technique;
    }

    private ImmutableArray<Stroke> Strokes(YamlField field, string id)
    {
        var seen = new HashSet<string>();
        var read = ImmutableArray.CreateBuilder<Stroke>();
        foreach (YamlField item in field.Items())
        {
            if (strokes.Read(item, id) is not { } stroke) continue;
            if (!seen.Add(stroke.Id)) item.Fault($"a second stroke named {stroke.Id}");
            read.Add(stroke);
        }

        return read.ToImmutable();
    }
}

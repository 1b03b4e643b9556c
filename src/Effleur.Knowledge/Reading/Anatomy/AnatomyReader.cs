using System.Collections.Frozen;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading.Anatomy;

/// <summary>Reads anatomy/*.yaml: muscles, lines of the face, lymph groups and structures, each a list.</summary>
internal sealed class AnatomyReader(HeadMesh head, IReadOnlyDictionary<string, Zone> zones, IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    private readonly CurveReader _curves = new(head);

    public FrozenDictionary<string, FaceLine> Lines(YamlField file) => Unique(file, Line, line => line.Id);

    public FrozenDictionary<string, Muscle> Muscles(YamlField file, IReadOnlyDictionary<string, FaceLine> lines) => Unique(file, item => Muscle(item, lines), muscle => muscle.Id);

    public FrozenDictionary<string, BodyStructure> Structures(YamlField file) => Unique(file, Structure, structure => structure.Id);

    public FrozenDictionary<string, LymphGroup> Lymph(YamlField file)
    {
        FrozenDictionary<string, LymphGroup> groups = Unique(file, Group, group => group.Id);
        foreach (LymphGroup group in groups.Values)
        {
            foreach (string id in group.PassesTo.Where(id => !groups.ContainsKey(id))) file.Fault($"{group.Id} passes to \"{id}\", which is not here");
            if (!Ends(group, groups, groups.Count)) file.Fault($"{group.Id}: the way on runs in a circle");
        }

        return groups;
    }

    private static bool Ends(LymphGroup group, IReadOnlyDictionary<string, LymphGroup> byId, int left) =>
        left >= 0 && group.PassesTo.All(id => !byId.TryGetValue(id, out LymphGroup? next) || Ends(next, byId, left - 1));

    private static FrozenDictionary<string, T> Unique<T>(YamlField file, Func<YamlField, T> read, Func<T, string> idOf)
    {
        var all = new Dictionary<string, T>();
        foreach (YamlField item in file.Items())
        {
            T value = read(item);
            if (!all.TryAdd(idOf(value), value)) item.Fault($"a second one with the id \"{idOf(value)}\"");
        }

        return all.ToFrozenDictionary();
    }

    private FaceLine Line(YamlField item)
    {
        YamlFields fields = item.Fields();
        var line = new FaceLine(fields["id"].Text(), fields["name"].Text(), _curves.Curves(fields["curves"]));
        fields.Done();
        return line;
    }

    private Muscle Muscle(YamlField item, IReadOnlyDictionary<string, FaceLine> lines)
    {
        YamlFields fields = item.Fields();
        bool isInside = fields.Optional("insideMouth") is { IsThere: true } inside && inside.Truth();
        var muscle = new Muscle
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Latin = fields["latin"].Text(),
            Origin = fields["origin"].Text(),
            Insertion = fields["insertion"].Text(),
            Run = fields["run"].Text(),
            Action = fields["action"].Text(),
            Lines = fields["lines"].KeysOf(lines, "line of the face"),
            Fibres = _curves.Curves(fields["fibres"], isInside ? 0 : 1),
            IsInsideMouth = isInside,
            Note = fields.Optional("note").TextOrNull(),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return muscle;
    }

    private LymphGroup Group(YamlField item)
    {
        YamlFields fields = item.Fields();
        var group = new LymphGroup
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Where = fields["where"].Text(),
            Drains = fields["drains"].Text(),
            Territory = fields["territory"].KeysOf(zones, "zone"),
            PassesTo = fields["passesTo"].Texts(0),
            Nodes = _curves.Spots(fields["nodes"]),
            Flows = _curves.Curves(fields["flows"]),
            Mark = Mark.Read(fields["mark"]),
            SeenAt = fields.Optional("seenAt").TextOrNull(),
        };
        fields.Done();
        return group;
    }

    private BodyStructure Structure(YamlField item)
    {
        YamlFields fields = item.Fields();
        var structure = new BodyStructure
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Kind = fields["kind"].Choice<StructureKind>(),
            Where = fields["where"].Text(),
            Rule = fields["rule"].Text(),
            Spots = _curves.Spots(fields["spots"], 0),
            Curves = _curves.Curves(fields["curves"], 0),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        if (structure.Spots.IsEmpty && structure.Curves.IsEmpty) item.Fault("expected at least one of spots and curves");
        return structure;
    }
}

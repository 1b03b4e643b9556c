using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Knowledge.Claims;
using Effleur.Knowledge.Reading;
using Effleur.Knowledge.Reading.Anatomy;
using Effleur.Knowledge.Reading.Cautions;
using Effleur.Knowledge.Reading.Shelf;
using Effleur.Knowledge.Reading.Trials;

namespace Effleur.Knowledge;

/// <summary>Turns the texts of a knowledge folder into a checked catalogue; docs/methods/stroke-paths.md says how paths are drawn.</summary>
public sealed class CatalogueParser
{
    // what the product says; evidence and claims report studies and stand beside their grade
    private static readonly string[] Said = ["techniques", "routines", "rules", "anatomy", "words.yaml", "cues.yaml", "pressure.yaml", "pressure-lesson.yaml", "names.yaml", "scales", "measuring", "trials"];

    private static readonly string[] SaidOfProducts = ["shelf/verdicts.yaml", "shelf/words.yaml", "shelf/application.yaml"];

    private readonly ILookup<string, KnowledgeText> _folders;
    private readonly Dictionary<string, ImmutableArray<YamlField>> _opened = [];
    private readonly FaultList _faults = new();

    private CatalogueParser(IEnumerable<KnowledgeText> texts) =>
        _folders = texts.OrderBy(text => text.Name, StringComparer.Ordinal).ToLookup(text => FolderOf(text.Name));

    /// <summary>Reads all texts of a knowledge folder.</summary>
    /// <exception cref="KnowledgeException">At least one fault; its message has a line for each.</exception>
    public static MassageCatalogue Parse(IEnumerable<KnowledgeText> texts) => new CatalogueParser(texts).Parse();

    private static string FolderOf(string name) => name.Contains('/') ? name[..name.LastIndexOf('/')] : name;

    // each stage names its faults before the next one builds on it
    private MassageCatalogue Parse()
    {
        RefuseStrangers();
        MassageCatalogue ground = Ground();
        _faults.Check();
        MassageCatalogue worked = WithTrials(WithTechniques(WithAnatomy(ground)));
        var routines = new RoutineReader(worked.Techniques);
        MassageCatalogue whole = WithShelf(WithCautions(worked)) with { Routines = ById(Files("routines"), routines.Read, routine => routine.Id) };
        _faults.Check();
        routines.CheckOrder(whole);
        QuestionReader.Check(whole, File("trials/questions.yaml"));
        GuardClaims(whole);
        _faults.Check();
        return whole;
    }

    private MassageCatalogue Ground()
    {
        HeadMesh head = Head();
        var points = new Dictionary<string, NamedPoint>();
        var evidence = new Dictionary<string, EvidenceEntry>();
        foreach (YamlField file in Files("points")) new PointReader(head).Read(file, points);
        foreach (YamlField file in Files("evidence")) EvidenceReader.Read(file, evidence);
        ImmutableArray<NoGoZone> noGo = [.. Files("no-go").SelectMany(new NoGoReader(head).Read)];
        _faults.Check();
        return new()
        {
            Head = head,
            Points = points.ToFrozenDictionary(),
            NoGoZones = noGo,
            Zones = [.. Files("zones").SelectMany(new ZoneReader(head, noGo).Read)],
            Evidence = evidence.ToFrozenDictionary(),
            Claims = new ClaimReader(evidence).Read(File("claims/claims.yaml")),
            OrderRules = [.. Files("rules").SelectMany(new OrderRuleReader(evidence).Read)],
            PressureBands = Pressure(evidence),
            PressureLesson = PressureLessonReader.Read(Files("pressure-lesson.yaml").FirstOrDefault() ?? YamlFile.Missing("pressure-lesson.yaml", _faults)),
            Scales = ById(Files("scales").SelectMany(new ScaleReader(evidence).Read), scale => scale.Id),
            RefusalWords = RefusalReader.Read(File("measuring/refusals.yaml")),
            CueWords = Wordings("cues.yaml"),
            Words = Wordings("words.yaml"),
            Metrics = ById(new MetricReader(evidence).Read(File("measuring/metrics.yaml")).Select(metric => (File("measuring/metrics.yaml"), metric)), metric => metric.Id),
            Names = Files("names.yaml") is [var names, ..] ? NamesReader.Read(names) : FrozenDictionary<string, FrozenDictionary<string, string>>.Empty,
            Techniques = FrozenDictionary<string, Technique>.Empty,
            Routines = FrozenDictionary<string, Routine>.Empty,
        };
    }

    private MassageCatalogue WithAnatomy(MassageCatalogue ground)
    {
        var anatomy = new AnatomyReader(ground.Head, ground.Zones.ToDictionary(zone => zone.Id), ground.Evidence);
        FrozenDictionary<string, FaceLine> lines = anatomy.Lines(File("anatomy/lines.yaml"));
        return ground with
        {
            FaceLines = lines,
            Muscles = anatomy.Muscles(File("anatomy/muscles.yaml"), lines),
            LymphGroups = anatomy.Lymph(File("anatomy/lymph.yaml")),
            Structures = anatomy.Structures(File("anatomy/structures.yaml")),
        };
    }

    private MassageCatalogue WithTechniques(MassageCatalogue known)
    {
        var strokes = new StrokeReader(known.Head, known.Points, known.NoGoZones, known.Zones);
        var reader = new TechniqueReader(strokes, known.Evidence, known.Muscles, known.LymphGroups);
        return known with { Techniques = ById(Files("techniques"), reader.Read, technique => technique.Id) };
    }

    private MassageCatalogue WithCautions(MassageCatalogue known)
    {
        Dictionary<string, Zone> zones = known.Zones.ToDictionary(zone => zone.Id);
        var reader = new CautionReader(zones, known.Techniques, CautionReader.ZoneGroups(File("cautions/zone-groups.yaml"), zones));
        YamlField triggers = File("cautions/session-triggers.yaml");
        return known with
        {
            Conditions = ById(Conditions(reader), condition => condition.Id),
            SessionTriggers = ById(reader.Triggers(triggers).Select(trigger => (triggers, trigger)), trigger => trigger.Id),
            Cadence = CautionReader.Cadence(File("cautions/cadence.yaml")),
        };
    }

    private MassageCatalogue WithShelf(MassageCatalogue known) =>
        known with { Shelf = new ShelfKnowledgeReader(File, Files("shelf/ingredients")).Read(known.Evidence, known.Conditions) };

    private MassageCatalogue WithTrials(MassageCatalogue known) => known with
    {
        TrialQuestions = new QuestionReader(known.Scales, known.Metrics, known.Evidence).Read(File("trials/questions.yaml")),
        TrialWords = TrialWordsReader.Read(File("trials/words.yaml")),
        TrialReport = ReportWordsReader.Read(File("trials/report.yaml")),
    };

    private IEnumerable<YamlField> Named(string folder, string end) =>
        Files(folder).SelectMany(file => file.Leaves()).Where(leaf => leaf.Path.EndsWith(end, StringComparison.Ordinal));

    private void RefuseStrangers()
    {
        string[] folders = ["head", "points", "evidence", "no-go", "zones", "techniques", "routines", "rules", "claims", "anatomy", "cautions", "shelf", "shelf/ingredients", "scales", "measuring", "trials"];
        foreach (KnowledgeText text in _folders.SelectMany(folder => folder))
        {
            string folder = FolderOf(text.Name);
            if (folder == "head" ? text.Name is not ("head/face.obj" or "head/extension.yaml") : !IsExpected(text.Name, folder))
                _faults.Add(text.Name, 0, "", "no such file is expected in the knowledge folder");
        }

        bool IsExpected(string name, string folder) => name is "cues.yaml" or "words.yaml" or "names.yaml" or "pressure.yaml" or "pressure-lesson.yaml" || (folders.Contains(folder) && name.EndsWith(".yaml", StringComparison.Ordinal));
    }

    private HeadMesh Head()
    {
        KnowledgeText? face = _folders["head"].FirstOrDefault(text => text.Name.EndsWith(".obj", StringComparison.Ordinal));
        KnowledgeText? extension = _folders["head"].FirstOrDefault(text => text.Name.EndsWith(".yaml", StringComparison.Ordinal));
        if (face is null) _faults.Add("head/face.obj", 0, "", "missing");
        if (extension is null) _faults.Add("head/extension.yaml", 0, "", "missing");
        _faults.Check();
        HeadMesh? mesh = FaceObjReader.Read(face!.Text, _faults);
        HeadModel model = HeadModelReader.Read(YamlFile.Open(extension!, _faults));
        _faults.Check();
        try
        {
            return HeadBuilder.Build(mesh!, model);
        }
        catch (ArgumentException problem)
        {
            _faults.Add(extension!.Name, 0, "", problem.Message);
            _faults.Check();
            throw;
        }
    }

    private ImmutableArray<YamlField> Files(string folder)
    {
        if (_opened.TryGetValue(folder, out ImmutableArray<YamlField> files)) return files;
        if (!_folders[folder].Any()) _faults.Add(folder, 0, "", "expected at least one file");
        return _opened[folder] = [.. _folders[folder].Select(text => YamlFile.Open(text, _faults))];
    }

    private YamlField File(string name) =>
        Files(name[..name.LastIndexOf('/')]).FirstOrDefault(file => file.File == name) ?? YamlFile.Missing(name, _faults);

    /// <summary>No sentence that is said claims more than claims.yaml allows.</summary>
    private void GuardClaims(MassageCatalogue catalogue)
    {
        ClaimGuard guard = ClaimGuard.Of(ClaimLexiconReader.Read(File("claims/lexicon.yaml")), catalogue.Claims, catalogue.Evidence.Values);
        IEnumerable<YamlField> said = Said.SelectMany(folder => Files(folder)).SelectMany(file => file.Leaves())
            .Concat(SaidOfProducts.SelectMany(name => File(name).Leaves()))
            .Concat(Named("evidence", ".sentence")).Concat(Named("cautions", ".words"));
        foreach (YamlField leaf in said)
        {
            foreach (string claim in guard.Claims(leaf.Text())) leaf.Fault($"claims \"{claim}\", which claims/claims.yaml does not allow");
        }
    }

    private IEnumerable<(YamlField File, Condition Condition)> Conditions(CautionReader reader) =>
        from @group in Enum.GetValues<ConditionGroup>()
        let file = File($"cautions/{ConditionGroups.FileOf(@group)}.yaml")
        from condition in reader.Conditions(file, @group)
        select (file, condition);

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<YamlField> files, Func<YamlField, T> read, Func<T, string> idOf) =>
        ById(files.Select(file => (file, read(file))), idOf);

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<(YamlField File, T Value)> read, Func<T, string> idOf)
    {
        var all = new Dictionary<string, T>();
        foreach ((YamlField file, T value) in read)
        {
            if (!all.TryAdd(idOf(value), value)) file.Fault($"a second one with the id \"{idOf(value)}\"");
        }

        return all.ToFrozenDictionary();
    }

    private FrozenDictionary<PressureBand, PressureMeaning> Pressure(IReadOnlyDictionary<string, EvidenceEntry> evidence) =>
        new PressureReader(evidence).Read(Files("pressure.yaml").FirstOrDefault() ?? YamlFile.Missing("pressure.yaml", _faults));

    private FrozenDictionary<string, ImmutableArray<string>> Wordings(string name) =>
        Files(name).SelectMany(file => file.Fields().All()).ToFrozenDictionary(field => field.Name, field => field.Value.Texts());
}

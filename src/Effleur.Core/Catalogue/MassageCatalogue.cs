using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Cautions;
using Effleur.Core.Geometry;
using Effleur.Core.Pressure;
using Effleur.Core.Readings;
using Effleur.Core.Scales;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Core.Trials;

namespace Effleur.Core.Catalogue;

/// <summary>All of the checked knowledge, immutable. Made by <c>Effleur.Knowledge</c>, which refuses wrong files.</summary>
public sealed record MassageCatalogue
{
    /// <summary>The canonical head everything is placed on.</summary>
    public required HeadMesh Head { get; init; }

    /// <summary>Named anatomical points by id.</summary>
    public required FrozenDictionary<string, NamedPoint> Points { get; init; }

    /// <summary>Zones; every triangle belongs to at most one.</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>Red zones.</summary>
    public required ImmutableArray<NoGoZone> NoGoZones { get; init; }

    /// <summary>Muscles by id.</summary>
    public FrozenDictionary<string, Muscle> Muscles { get; init; } = FrozenDictionary<string, Muscle>.Empty;

    /// <summary>Lines of the face by id.</summary>
    public FrozenDictionary<string, FaceLine> FaceLines { get; init; } = FrozenDictionary<string, FaceLine>.Empty;

    /// <summary>Groups of lymph nodes by id.</summary>
    public FrozenDictionary<string, LymphGroup> LymphGroups { get; init; } = FrozenDictionary<string, LymphGroup>.Empty;

    /// <summary>Vessels, nerves and other parts to mind, by id.</summary>
    public FrozenDictionary<string, BodyStructure> Structures { get; init; } = FrozenDictionary<string, BodyStructure>.Empty;

    /// <summary>Techniques by id.</summary>
    public required FrozenDictionary<string, Technique> Techniques { get; init; }

    /// <summary>Conditions that change what may be done, by id.</summary>
    public FrozenDictionary<string, Condition> Conditions { get; init; } = FrozenDictionary<string, Condition>.Empty;

    /// <summary>What may happen in a session and changes it, by id.</summary>
    public FrozenDictionary<string, SessionTrigger> SessionTriggers { get; init; } = FrozenDictionary<string, SessionTrigger>.Empty;

    /// <summary>How often and how cleanly; null in a catalogue made without.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>Days a new product is tried on the arm: the cadence's, or the usual ones without it.</summary>
    public int PatchTestDays => Cadence?.PatchTestDays ?? PatchTest.UsualDays;

    /// <summary>Routines by id.</summary>
    public required FrozenDictionary<string, Routine> Routines { get; init; }

    /// <summary>Rules on the order of techniques in a routine.</summary>
    public ImmutableArray<OrderRule> OrderRules { get; init; } = [];

    /// <summary>What the coach says, by cue kind ("direction", "slower"…); several wordings each, used in turn.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> CueWords { get; init; }

    /// <summary>What each pressure band means; every band is there in knowledge that was read.</summary>
    public FrozenDictionary<PressureBand, PressureMeaning> PressureBands { get; init; } = FrozenDictionary<PressureBand, PressureMeaning>.Empty;

    /// <summary>The lesson on a kitchen scale; null in a catalogue made without.</summary>
    public PressureLesson? PressureLesson { get; init; }

    /// <summary>Products and what is in them.</summary>
    public ShelfKnowledge Shelf { get; init; } = ShelfKnowledge.None;

    /// <summary>What metrics are, by id.</summary>
    public FrozenDictionary<string, MetricMeaning> Metrics { get; init; } = FrozenDictionary<string, MetricMeaning>.Empty;

    /// <summary>What is asked about how a person feels, by id.</summary>
    public FrozenDictionary<string, Scale> Scales { get; init; } = FrozenDictionary<string, Scale>.Empty;

    /// <summary>Questions a person can put to themselves, in the order they are offered.</summary>
    public ImmutableArray<TrialQuestion> TrialQuestions { get; init; } = [];

    /// <summary>What is said of trials; null in a catalogue made without.</summary>
    public TrialWords? TrialWords { get; init; }

    /// <summary>What a trial's report is made of; null in a catalogue made without.</summary>
    public TrialReportWords? TrialReport { get; init; }

    /// <summary>What helps when nothing could be measured, in one or two short sentences; every reason is there in knowledge that was read.</summary>
    public FrozenDictionary<ReadingRefusal, string> RefusalWords { get; init; } = FrozenDictionary<ReadingRefusal, string>.Empty;

    /// <summary>Evidence by id.</summary>
    public FrozenDictionary<string, EvidenceEntry> Evidence { get; init; } = FrozenDictionary<string, EvidenceEntry>.Empty;

    /// <summary>The claims people hear, in order, and what may be said of them.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>How things are called, by kind ("goal", "grade"…) and then by camelCase name.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Names { get; init; } = FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;

    /// <summary>Sentences pages need about health and what Effleur promises, by topic ("promises", "endCard"…).</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Words { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>For each triangle of the head, its zone and side, or null where no zone is.</summary>
    public ImmutableArray<ZonePlace?> ZoneOfTriangle
    {
        get
        {
            if (!field.IsDefault) return field;
            return field = ZonePlace.OfTriangles(Head, Zones);
        }
    }
}

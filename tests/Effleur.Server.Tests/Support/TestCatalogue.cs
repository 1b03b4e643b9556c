using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Server.Sessions;
using Effleur.Server.Trends;

namespace Effleur.Server.Tests.Support;

/// <summary>Two triangles for a head, one technique, two routines: all the knowledge the plumbing needs.</summary>
internal static class TestCatalogue
{
    public const string Calm = "calm";
    public const string Depuff = "depuff";
    public const string Stroke = "T19.glide";

    public static MassageCatalogue Make()
    {
        var head = new HeadMesh(
            [new(-30, 0, 0), new(0, 0, 10), new(30, 0, 0), new(0, 40, 5)],
            [new(0, 1, 3), new(1, 2, 3)],
            [2, 1, 0, 3]);
        return new()
        {
            Head = head,
            Points = FrozenDictionary<string, NamedPoint>.Empty,
            Zones = [new("cheek", "cheek", [1], [0])],
            NoGoZones = [new("left-eyeball", "left eye", NoGoKind.Eyeball, [new(1, 1, 0, 0), new(1, 0, 1, 0), new(1, 0, 0, 1)])],
            Techniques = new Dictionary<string, Technique> { ["T19"] = Technique(head) }.ToFrozenDictionary(),
            Routines = new[] { Routine(Calm, 5), Routine(Depuff, 6) }.ToFrozenDictionary(routine => routine.Id),
            CueWords = Wordings("stopFrontOfNeck", "stopEyeball"),
            Words = Wordings(["todayNotYetDone", "todayLongestAgo", .. SessionSummaryRules.Keys, .. CoverageGap.Keys, .. TechniqueTrends.Keys]),
        };
    }

    public static TimedRoutine Compile(Routine routine)
    {
        ImmutableArray<TimedPass> passes = [new(5, 7), new(8, 10), new(11, 13)];
        return new(
            routine.Id,
            routine.Name,
            13,
            [
                new(0, StepPhase.GetReady, "T19", "Cheekbones", 0, 5, [], [new(0, "Fingertips beside the nose.")]),
                new(1, StepPhase.Work, "T19", "Cheekbones", 5, 8, [new(Side.Left, Side.Left, Stroke, passes), new(Side.Right, Side.Right, Stroke, passes)], []),
            ]);
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Wordings(params string[] keys) =>
        keys.ToFrozenDictionary(key => key, key => ImmutableArray.Create($"Words for {key}."));

    private static Routine Routine(string id, int minutes) => new()
    {
        Id = id,
        Name = $"The {id} one",
        Minutes = minutes,
        Description = $"About {id}.",
        Steps = [new("T19", null)],
    };

    private static Technique Technique(HeadMesh head) => new()
    {
        Id = "T19",
        Name = "Glide",
        Family = TechniqueFamily.Gliding,
        Goals = [Goal.Calm],
        Stages = [RoutineStage.Close],
        OtherNames = [],
        Intent = "rest",
        Logic = StrokeLogic.Comfort,
        Instruction = "Glide outwards.",
        Feel = "soft",
        Mistakes = [],
        Cautions = [],
        Strokes = [GlideOn(head)],
        Evidence = [],
        DoseMark = "E",
    };

    private static Stroke GlideOn(HeadMesh head) => new()
    {
        Id = Stroke,
        TechniqueId = "T19",
        Kind = StrokeKind.Glide,
        LeftPath = new(head, [new(1, 1, 0, 0), new(1, 0, 1, 0)]),
        RightPath = new(head, [new(0, 0, 1, 0), new(0, 1, 0, 0)]),
        Fingers = [Finger.Index],
        Form = HandForm.Pads,
        Hands = HandUse.Together,
        Pressure = PressureBand.P1,
        Passes = 3,
        MostPasses = 4,
        SpeedCmS = 3,
        MaxSpeedCmS = 6,
        PassesPerSecond = 0,
        HoldS = 0,
    };
}

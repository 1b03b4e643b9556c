using Effleur.Coaching.Recognition;
using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Coaching.Tests.Recognition;

/// <summary>Whole performances in, names out; the oracle is what was planted.</summary>
public sealed class RecognitionTests
{
    // What is said of a movement that is no massage is wrong for a moment at most: a sixth of its time.
    private const double MostWrongShare = 0.17;

    private static readonly MassageCatalogue Catalogue = TheCatalogue.Instance;

    public static TheoryData<string> InSight => [.. TechniquesInSight.Of(Catalogue).Select(group => group[0])];

    // Fingers that glide over the face without an aim for long, and a chin or cheek resting on a hand, are known limits (docs/methods/recognition.md).
    private static readonly string[] KnownLimits = ["wandering", "resting chin", "resting cheek"];

    public static TheoryData<string> NoMassage => [.. Distractors.Names.Except(KnownLimits)];

    [Theory]
    [MemberData(nameof(InSight))]
    public void EveryTechniqueInSight_PlainlyDone_IsNamed(string technique)
    {
        RecognitionResult result = Perform(technique, Scenes.Clean() with { NoisePx = 1 }).Run(Catalogue);

        Assert.Equal(technique, result.Answer);
    }

    [Theory]
    [MemberData(nameof(NoMassage))]
    public void NoMassage_IsSeldomGivenAName(string name)
    {
        RecognitionCase one = RecognitionCase.OfDistractor(Catalogue, name, 7, Scenes.Noisy(7));

        Assert.InRange(one.Run(Catalogue).AnsweredS / one.Hands.Max(h => h.EndS), 0, MostWrongShare);
    }

    [Fact]
    public void FaceWithoutHands_IsNone()
    {
        RecognitionResult result = new RecognitionCase("", Scenes.Noisy(), [new Performance(Side.Left, TheCatalogue.Stroke("T19.glide")).Away(10)]).Run(Catalogue);

        RecognisedSpan only = Assert.Single(result.Spans);
        Assert.Null(only.Technique);
        Assert.InRange(only.Probability, 0.6, 1);
    }

    [Fact]
    public void OtherProportions_AreTheSameTechnique()
    {
        HeadMesh head = OtherHeads.Of(Catalogue.Head, 0.94, 1.05, 1, 1.08);

        Assert.Equal("T12", Perform("T12", Scenes.Noisy() with { Head = head }).Run(Catalogue).Answer);
    }

    [Fact]
    public void OneTechniqueAfterTheOther_IsTwoSpansAtTheirTimes()
    {
        Performance[] first = TechniqueScripts.Of(Catalogue.Techniques["T19"].Strokes, Side.Left, 1, ReturnStyle.LiftedFast);
        double secondS = first.Max(h => h.EndS) + 1;
        Performance[] second = [.. new[] { Side.Left, Side.Right }.Select(s => PlaceScripts.Repeat(TheCatalogue.Stroke("T28.circles"), s, 12, 1, true, s, secondS))];

        RecognitionResult result = new RecognitionCase("", Scenes.Noisy(), [.. first, .. second]).Run(Catalogue);

        RecognisedSpan[] named = [.. result.Spans.Where(s => s.Technique is not null)];
        Assert.Equal(["T19", "T28"], named.Select(s => s.Technique));
        Assert.InRange(named[0].StartS, first[0].Passes[0].StartS - 1.5, first[0].Passes[0].StartS + 1.5);
        Assert.InRange(named[1].StartS, secondS, second[0].Passes[0].StartS + 3);
        Assert.InRange(named[1].EndS, second[0].Passes[^1].EndS - 2, second[0].EndS);
    }

    [Fact]
    public void Spans_AreWithoutGapsAndTheirProbabilitiesAreOnes()
    {
        Prop.ForAll(Gen.Choose(1, 1000).ToArbitrary(), seed =>
        {
            string id = InSightIds[seed % InSightIds.Length];
            IReadOnlyList<RecognisedSpan> spans = Perform(id, Scenes.Noisy(seed) with { Fps = 10, WrongLabelShare = 0.3 }).Run(Catalogue).Spans;
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.Equal(pair.First.EndS, pair.Second.StartS));
            Assert.All(spans, s => Assert.True(s.EndS > s.StartS && s.Probability is >= 0 and <= 1));
            Assert.All(spans, s => Assert.InRange(s.Probability + s.RunnersUp.Sum(r => r.Probability), 0, 1 + 1e-9));
            Assert.All(spans, s => Assert.DoesNotContain(s.Technique, s.RunnersUp.Select(r => r.Technique)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    [Fact]
    public void SameRecordingTwice_GivesTheSameSpans()
    {
        RecognitionCase one = Perform("T20", Scenes.Noisy(4));

        Assert.Equal(Text(one.Run(Catalogue).Spans), Text(one.Run(Catalogue).Spans));
    }

    [Fact]
    public void OneSide_IsNamed()
    {
        RecognitionResult result = Perform("T25", Scenes.Noisy(), Side.Right).Run(Catalogue);

        Assert.All(result.Spans.Where(s => s.Technique == "T25"), s => Assert.Equal(Side.Right, s.Side));
        Assert.Equal("T25", result.Answer);
    }

    [Fact]
    public void BothSides_HaveNoSide()
    {
        RecognisedSpan span = Perform("T19", Scenes.Noisy()).Run(Catalogue).Spans.First(s => s.Technique == "T19");

        Assert.Null(span.Side);
    }

    [Fact]
    public void HandsAlike_AreNamedTogether()
    {
        Assert.Contains(TechniquesInSight.Of(Catalogue), group => group.SequenceEqual(["T01", "T02"]));
        Assert.Equal(["T02"], Perform("T01", Scenes.Noisy()).Run(Catalogue).Spans.First(s => s.Technique == "T01").Alike);
    }

    [Fact]
    public void OutOfSight_IsNotInTheSet()
    {
        string[] ids = [.. TechniquesInSight.Of(Catalogue).SelectMany(group => group)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(["T27", "T32", "T34", "T35"], Catalogue.Techniques.Keys.Except(ids).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Coached_AnotherTechniqueThanAsked_IsKnown()
    {
        CoachProgram asked = CoachProgram.FromTechnique(Catalogue, "T28", null);

        Assert.Contains("T19", OtherTechniques(asked, Perform("T19", Scenes.Noisy())));
        Assert.All(OtherTechniques(asked, Perform("T28", Scenes.Noisy())), Assert.Null);
    }

    [Fact]
    public void Report_OfACoachedSession_SaysWhatWasDone()
    {
        RecognitionCase one = Perform("T19", Scenes.Noisy());
        var (state, events) = CoachRun.Of(CoachProgram.FromTechnique(Catalogue, "T19", null), one.Scene.Film([.. one.Hands]));

        CoachReport report = CoachReporter.Make(events, state);

        Assert.Contains(report.Recognised, s => s.Technique == "T19");
        Assert.NotEmpty(report.Passes);
    }

    [Fact]
    public void Advance_SteadyState_AllocatesNothing()
    {
        RecognitionCase one = Perform("T12", Scenes.Noisy());
        CoachState state = Coach.Start(CoachProgram.ForRecognition(Catalogue));
        List<CoachEvent> events = new(100);
        long allocated = 0;
        foreach (Frame frame in one.Scene.Film([.. one.Hands]))
        {
            int seen = events.Count;
            long before = GC.GetAllocatedBytesForCurrentThread();
            state = Coach.Advance(state, frame, CoachOptions.Default, events);
            if (events.Count == seen && state.Frames > 30) allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // An unoptimised build boxes two small values a frame (as in CoachPropertyTests).
        Assert.InRange(allocated, 0, IsOptimised ? 0 : 64 * state.Frames);
    }

    private static string[] InSightIds { get; } = [.. TechniquesInSight.Of(Catalogue).Select(group => group[0])];

    private static bool IsOptimised =>
        typeof(Coach).Assembly.GetCustomAttributes(typeof(System.Diagnostics.DebuggableAttribute), false)
            is not [System.Diagnostics.DebuggableAttribute { IsJITOptimizerDisabled: true }];

    private static RecognitionCase Perform(string technique, Scene scene, Side side = Side.Left) =>
        RecognitionCase.Of(Catalogue, Catalogue.Techniques[technique], side, 1, ReturnStyle.LiftedFast, scene);

    private static string Text(IReadOnlyList<RecognisedSpan> spans) => string.Join('\n', spans.Select(s => $"{s} {string.Join(' ', s.RunnersUp)}"));

    private static List<string?> OtherTechniques(CoachProgram asked, RecognitionCase one)
    {
        CoachState state = Coach.Start(asked);
        List<string?> others = [];
        foreach (Frame frame in one.Scene.Film([.. one.Hands]))
        {
            state = Coach.Advance(state, frame, CoachOptions.Default, []);
            others.Add(state.OtherTechnique);
        }

        return others;
    }
}

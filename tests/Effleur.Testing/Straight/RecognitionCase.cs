using System.Globalization;
using Effleur.Coaching;
using Effleur.Coaching.Recognition;
using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>One performance of a technique, or of a distractor, before a coach that is asked for nothing.</summary>
public sealed record RecognitionCase(string Name, Scene Scene, IReadOnlyList<Performance> Hands)
{
    public const double NoisePx = 1.5;

    public static RecognitionCase Of(MassageCatalogue catalogue, Technique technique, Side side, double tempo, ReturnStyle style, Scene scene, bool oneHand = false)
    {
        IEnumerable<Stroke> strokes = Watched(catalogue, technique);
        if (scene.Head != catalogue.Head) strokes = strokes.Select(s => TechniqueScripts.On(scene.Head, s));
        string name = string.Create(CultureInfo.InvariantCulture, $"{technique.Id} {side} tempo {tempo} {style} {scene.Fps} fps seed {scene.Seed}");
        return new(name, scene, TechniqueScripts.Of(strokes, side, tempo, style, oneHand));
    }

    public static RecognitionCase OfDistractor(MassageCatalogue catalogue, string name, int seed, Scene scene) => new(
        string.Create(CultureInfo.InvariantCulture, $"{name} {scene.Fps} fps seed {seed}"),
        scene,
        Distractors.Of(name, catalogue.Techniques["T19"].Strokes[0], catalogue.Techniques["T02"].Strokes[0], seed));

    /// <summary>Strokes of it that can be followed from the front.</summary>
    public static IEnumerable<Stroke> Watched(MassageCatalogue catalogue, Technique technique) =>
        CoachProgram.FromTechnique(catalogue, technique.Id, Side.Left).Steps[0].Targets.Select(t => t.Stroke);

    public RecognitionResult Run(MassageCatalogue catalogue) => Run(catalogue, Scene.Film([.. Hands]));

    public RecognitionResult Run(MassageCatalogue catalogue, IEnumerable<Frame> frames)
    {
        (CoachState state, List<CoachEvent> events) = CoachRun.Of(CoachProgram.ForRecognition(catalogue), frames);
        return RecognitionResult.Of(
            CoachReporter.Make(events, state).Recognised, events.OfType<TechniqueRecognised>(), Hands.SelectMany(h => h.Passes).Select(p => p.StartS).DefaultIfEmpty(0).Min());
    }
}

/// <summary>What was answered: the technique named for the longest time, those that were next to it, and when each was first named.</summary>
public sealed record RecognitionResult(string? Answer, double AnsweredS, IReadOnlyList<string> Ranked, IReadOnlyDictionary<string, double> AfterS, IReadOnlyList<RecognisedSpan> Spans)
{
    public static RecognitionResult Of(IReadOnlyList<RecognisedSpan> spans, IEnumerable<TechniqueRecognised> events, double startS)
    {
        var named = spans.Where(s => s.Technique is not null).GroupBy(s => s.Technique!).OrderByDescending(g => g.Sum(s => s.EndS - s.StartS)).ToArray();
        RecognisedSpan? longest = spans.Where(s => named.Length == 0 || s.Technique == named[0].Key).MaxBy(s => s.EndS - s.StartS);
        string[] runners = [.. longest?.RunnersUp.Select(r => r.Technique) ?? []];
        Dictionary<string, double> after = [];
        foreach (TechniqueRecognised e in events)
            if (e.Technique is { } technique) after.TryAdd(technique, e.AtS - startS);
        return new(
            named.FirstOrDefault()?.Key,
            named.Length > 0 ? named.Sum(g => g.Sum(s => s.EndS - s.StartS)) : 0,
            named.Length > 0 ? [named[0].Key, .. runners] : runners,
            after,
            spans);
    }
}

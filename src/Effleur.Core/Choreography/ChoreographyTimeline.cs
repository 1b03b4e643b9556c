using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Choreography;

/// <summary>Lays steps end to end. Every duration here is chosen; docs/methods/choreography.md gives the reasons.</summary>
internal sealed class ChoreographyTimeline(MassageCatalogue catalogue)
{
    // chosen: guided relaxations are spoken at about 140 words a minute
    private const double WordsPerSecond = 2.3;

    // chosen: three counts, and a breath after the sentence
    private const double LeastReadyS = 3;
    private const double AfterSentenceS = 0.5;

    // chosen: time to lower the arms, and to change hands
    private const double RestS = 2;
    private const double SwitchS = 4;

    // chosen: a shorter stroke is over before "half way" helps
    private const double LeastForHalfwayS = 20;

    private readonly ImmutableArray<ChoreographyStep>.Builder _steps = ImmutableArray.CreateBuilder<ChoreographyStep>();
    private double _nowS;
    private int _halfways;

    public void GetReady(Technique technique) =>
        Add(StepPhase.GetReady, technique, technique.Name, Math.Max(LeastReadyS, SpeakingS(technique.Instruction)), [], Say(technique.Instruction));

    public void AnnounceStroke(Technique technique, Stroke stroke)
    {
        string? words = Wording(catalogue.Words, "nextStroke", 0)?.Replace("{stroke}", stroke.Name, StringComparison.Ordinal);
        Add(StepPhase.Rest, technique, Title(technique, stroke), Math.Max(RestS, SpeakingS(words ?? "")), [], Say(words));
    }

    /// <summary>A rest, unless nothing was done yet.</summary>
    public void RestBetween()
    {
        if (_steps.Count > 0) Add(StepPhase.Rest, catalogue.Techniques[_steps[^1].TechniqueId], _steps[^1].Title, RestS, [], []);
    }

    public void SwitchSide(Technique technique) =>
        Add(StepPhase.SwitchSide, technique, technique.Name, SwitchS, [], Say(Wording(catalogue.Words, "switchSide", 0)));

    public void Work(Technique technique, Stroke stroke, RoutineStep step, ImmutableArray<Side> faceSides)
    {
        int passes = step.Passes ?? stroke.Passes;
        Tool? tool = stroke.Form == HandForm.Tool ? step.Tool ?? technique.Tools.FirstOrDefault() : null;
        (ImmutableArray<TimedPass> first, ImmutableArray<TimedPass> second) = stroke.Hands == HandUse.Alternating && faceSides.Length > 1
            ? PassTiming.InTurn(stroke, passes, _nowS, step.Tempo)
            : Same(PassTiming.Passes(stroke, passes, _nowS, step.Tempo));
        double durationS = second[^1].EndS - _nowS;
        ImmutableArray<HandTrack> hands =
            [.. faceSides.Select((side, i) => new HandTrack(HandFor(stroke, side), side, stroke.Id, i == 0 ? first : second, tool))];
        Add(StepPhase.Work, technique, Title(technique, stroke), durationS, hands, WorkLines(stroke, first, durationS));
    }

    private static (ImmutableArray<TimedPass> First, ImmutableArray<TimedPass> Second) Same(ImmutableArray<TimedPass> passes) => (passes, passes);

    private ImmutableArray<SpokenLine> WorkLines(Stroke stroke, ImmutableArray<TimedPass> passes, double durationS)
    {
        if (stroke.Breath is { } breath) return [.. passes.SelectMany(pass => Lines((pass.StartS, "breatheIn"), (pass.StartS + breath.InS, "breatheOut")))];
        if (stroke.OpensJaw) return [.. passes.SelectMany(pass => Lines((pass.StartS, "openSlowly"), (pass.EndS, "closeAgain")))];
        if (stroke.ReleaseS > 0) return [.. passes.SelectMany(pass => Lines((pass.StartS, "press"), (pass.EndS, "letGo")))];
        string? halfway = durationS >= LeastForHalfwayS ? Wording(catalogue.CueWords, "halfway", _halfways++) : null;
        return halfway is null ? [] : [new(passes[(passes.Length - 1) / 2].EndS, halfway)];
    }

    private List<SpokenLine> Lines(params ReadOnlySpan<(double AtS, string Key)> said)
    {
        var lines = new List<SpokenLine>(said.Length);
        foreach ((double atS, string key) in said)
            if (Wording(catalogue.Words, key, 0) is { } words) lines.Add(new(atS, words));
        return lines;
    }

    public TimedRoutine Finish(string id, string name) => new(id, name, _nowS, _steps.ToImmutable());

    private void Add(StepPhase phase, Technique technique, string title, double durationS, ImmutableArray<HandTrack> hands, ImmutableArray<SpokenLine> lines)
    {
        _steps.Add(new(_steps.Count, phase, technique.Id, title, _nowS, durationS, hands, lines));
        _nowS += durationS;
    }

    private ImmutableArray<SpokenLine> Say(string? words) => words is null ? [] : [new(_nowS, words)];

    private static double SpeakingS(string words) =>
        (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length / WordsPerSecond) + AfterSentenceS;

    private static string Title(Technique technique, Stroke stroke) =>
        stroke.Name.Length > 0 ? $"{technique.Name}: {stroke.Name}" : technique.Name;

    private static Side HandFor(Stroke stroke, Side faceSide) =>
        (stroke.Hands is HandUse.Crossed or HandUse.OneSideCrossed) == (faceSide == Side.Left) ? Side.Right : Side.Left;

    private static string? Wording(FrozenDictionary<string, ImmutableArray<string>> wordings, string key, int turn) =>
        wordings.TryGetValue(key, out ImmutableArray<string> all) && all.Length > 0 ? all[turn % all.Length] : null;
}

using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Judgement;

/// <summary>Planted faults of manner, and what is said about them.</summary>
public sealed class FaultCueTests
{
    [Fact]
    public void SkinPulledAlong_ThreeStrokesInARow_AsksForOil()
    {
        Assert.Contains(CueKind.Drag, Cues("T19", Glides(dragMm: 12)));
        Assert.DoesNotContain(CueKind.Drag, Cues("T19", Glides(dragMm: 4)));
    }

    [Fact]
    public void HaltingGlides_AreCalledJerky()
    {
        Assert.Contains(CueKind.Jerky, Cues("T24", Halting(0.9)));
        Assert.DoesNotContain(CueKind.Jerky, Cues("T24", Halting(0)));
    }

    [Fact]
    public void UnevenCircles_AreCalledSo()
    {
        Stroke stroke = TheCatalogue.Stroke("T28.circles");

        Assert.Contains(CueKind.Rhythm, Cues("T28", PlaceScripts.Repeat(stroke, Side.Left, 12, [0.7, 1.6], true)));
        Assert.DoesNotContain(CueKind.Rhythm, Cues("T28", PlaceScripts.Repeat(stroke, Side.Left, 12, 1, true)));
    }

    [Fact]
    public void HandThatStaysOnAGlide_IsTooLong()
    {
        StrokePath path = TheCatalogue.Stroke("T19.glide").LeftPath;
        HandPlace middle = new(PathPoint.At(path, path.LengthMm / 2));
        Performance p = new Performance(Side.Left, TheCatalogue.Stroke("T19.glide")).Away(0.5).Come(0.8, middle.At);

        Assert.Contains(CueKind.TooLong, Cues("T19", p.Rest(12, middle)));
    }

    [Fact]
    public void HandThatWorksElsewhere_IsAskedBackToTheLine()
    {
        Stroke forehead = TheCatalogue.Stroke("T15.middle-row");
        Performance p = GlideScripts.Repeat(forehead, Side.Left, 6, 4, true, ReturnStyle.Rubbing);

        Assert.Contains(Cues("T18", p), kind => kind is CueKind.OffPath or CueKind.OtherStroke);
    }

    private static Performance Glides(double dragMm) =>
        GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 6, 4, true, ReturnStyle.LiftedFast, dragMm: dragMm);

    private static Performance Halting(double depth)
    {
        Stroke stroke = TheCatalogue.Stroke("T24.stroke");
        StrokePath path = stroke.LeftPath;
        HandPlace first = new(path.Positions[0]), last = new(path.Positions[^1]);
        Performance p = new Performance(Side.Left, stroke).Away(0.5).Come(0.8, first.At).Rest(0.3, first);
        for (int i = 0; i < 5; i++)
        {
            p.Then(path.LengthMm / 35, u => new(PathPoint.At(path, path.LengthMm * (u + (depth * Math.Sin(10 * Math.PI * u) / (10 * Math.PI))))));
            p.Rest(0.15, last).Fly(0.5, last.At, first.At, 40).Rest(0.15, first);
        }

        return p;
    }

    private static List<CueKind> Cues(string technique, Performance p) =>
        [.. CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, technique, null), (Scenes.Noisy() with { SkinIsFollowed = true }).Film(p)).Events.OfType<CueGiven>().Select(e => e.Cue.Kind)];
}

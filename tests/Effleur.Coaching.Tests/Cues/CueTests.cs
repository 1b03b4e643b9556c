using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Cues;

public sealed class CueTests
{
    [Theory]
    [InlineData(12, true, CueKind.Slower)]
    [InlineData(1.2, true, CueKind.Faster)]
    [InlineData(4, false, CueKind.Direction)]
    [InlineData(4, true, CueKind.Praise)]
    public void Cue_TheWayItIsDone_SaysTheOneThing(double speedCmS, bool isForward, CueKind kind)
    {
        List<Cue> cues = Run(speedCmS, isForward);

        Assert.NotEmpty(cues);
        Assert.All(cues, c => Assert.Equal(kind, c.Kind));
        Assert.All(cues, c => Assert.Contains(c.Text, TheCatalogue.Instance.CueWords.Values.SelectMany(w => w)));
    }

    [Fact]
    public void Cue_ManyFaults_AreSpokenSeldom()
    {
        List<Cue> cues = Run(12, false, 20);

        Assert.True(cues.Count >= 2);
        Assert.All(cues.Zip(cues.Skip(1)), pair => Assert.True(pair.Second.AtS - pair.First.AtS >= (pair.First.Kind == pair.Second.Kind ? 10 : 4)));
    }

    private static List<Cue> Run(double speedCmS, bool isForward, int passes = 6)
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, passes, speedCmS, isForward, ReturnStyle.LiftedFast);
        var events = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(p)).Events;
        return [.. events.OfType<CueGiven>().Select(c => c.Cue)];
    }
}

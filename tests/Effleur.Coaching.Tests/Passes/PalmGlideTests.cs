using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Passes;

/// <summary>Palms are as long as half of the lines they glide along: which part of a hand is laid on the line must not matter.</summary>
public sealed class PalmGlideTests
{
    private const int Passes = 4;

    // On its fingertips a hand is some percent nearer to the camera than one whose palm lies on: its size is known, or that would be told as hovering.
    private static readonly CoachOptions Known = new() { HandSize = 1.15 };

    /// <summary>Hands that are laid with the palm, as the coach expects, or with the fingertips.</summary>
    public static TheoryData<string, HandForm> Placed { get; } = new()
    {
        { "T03.neck", HandForm.Palm },
        { "T03.neck", HandForm.Pads },
        { "T03.face", HandForm.Palm },
        { "T03.face", HandForm.Pads },
        { "T25.sweep", HandForm.Palm },
        { "T25.sweep", HandForm.Pads },
    };

    [Theory]
    [MemberData(nameof(Placed))]
    public void Glides_WhicheverPartOfThePalmIsOnTheLine_AreWholeAndAsFastAsTheyWere(string stroke, HandForm laid)
    {
        Stroke asked = TheCatalogue.Stroke(stroke);
        Performance done = GlideScripts.Repeat(asked with { Form = laid }, Side.Left, Passes, 6, isForward: true, ReturnStyle.LiftedFast);

        List<Pass> passes = Run(done).Passes();
        List<Pass> whole = [.. passes.Where(p => p.Seen && p.Stroke == stroke)];

        Assert.Equal(Passes, whole.Count);
        Assert.All(whole, p => Assert.True(p.DirectionCorrect == true && p.Completeness >= 0.85 && p.SpeedCmS is > 5.4 and < 6.6, p.ToString()));
        Assert.DoesNotContain(passes, p => p.Seen && p.Stroke != stroke);
    }

    /// <summary>Just below the chin, where one of them is over the neck: the hand is at its work, whichever of its places is followed so far.</summary>
    [Fact]
    public void FingertipsThatWaitAtTheLinesBeginning_RaiseNoStop()
    {
        Stroke asked = TheCatalogue.Stroke("T03.face");
        FacePoint chin = asked.LeftPath.Positions[0], below = chin with { X = chin.X + 10, Y = chin.Y - 6 };

        Performance waits = new Performance(Side.Left, asked with { Form = HandForm.Pads }).Away(0.5).Come(0.8, below).Rest(1.5, new(below));

        Assert.Empty(Run(waits).OfType<StopRaised>());
    }

    private static List<CoachEvent> Run(Performance done) =>
        CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, done.Stroke.TechniqueId, null), Scenes.Noisy().Film(done), Known).Events;
}

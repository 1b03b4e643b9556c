using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Hands;

public sealed class CrossingHandsTests
{
    [Fact]
    public void Sides_BothHandsLabelledTheSame_StayWithTheirTracks()
    {
        var stroke = TheCatalogue.Stroke("T18.glide");
        Performance[] hands = [.. new[] { Side.Left, Side.Right }.Select(side => GlideScripts.Repeat(stroke, side, 4, 4, true, ReturnStyle.LiftedFast))];
        CoachState state = Coach.Start(CoachProgram.FromTechnique(TheCatalogue.Instance, "T18", null));
        List<CoachEvent> events = [];
        foreach (Frame frame in Scenes.Noisy().Film(hands))
        {
            if (frame.CaptureTimeUs is > 3_000_000 and < 5_000_000) foreach (HandSample hand in frame.Hands) hand.Label = Side.Left;
            if (frame.Sequence % 2 == 0 && frame.HandCount == 2) (frame.Hands[0], frame.Hands[1]) = (frame.Hands[1], frame.Hands[0]);
            state = Coach.Advance(state, frame, CoachOptions.Default, events);
        }

        Coach.Finish(state, events);
        Assert.Equal(4, events.Passes().Count(p => p is { Side: Side.Left, Seen: true, DirectionCorrect: true }));
        Assert.Equal(4, events.Passes().Count(p => p is { Side: Side.Right, Seen: true, DirectionCorrect: true }));
    }
}

using Effleur.Core.Geometry;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Core.Tests.Pressure;

public class ContactAreaTests
{
    [Theory]
    [InlineData(HandForm.Pads, 3, HandPart.Pads)]
    [InlineData(HandForm.Pads, 1, HandPart.Fingertip)]
    [InlineData(HandForm.Fork, 2, HandPart.Pads)]
    [InlineData(HandForm.ThumbIndex, 2, HandPart.Fingertip)]
    [InlineData(HandForm.Tool, 2, null)]
    [InlineData(HandForm.Grip, 4, null)]
    public void PartOf_AStroke_IsWhatTouches(HandForm form, int fingers, HandPart? part) =>
        Assert.Equal(part, ContactArea.PartOf([B0.Fingertip, B0.Pads], Stroke(form, fingers)));

    private static Stroke Stroke(HandForm form, int fingers)
    {
        var head = new HeadMesh([new(-30, 0, 0), new(0, 0, 10), new(30, 0, 0), new(0, 40, 5)], [new(0, 1, 3), new(1, 2, 3)], [2, 1, 0, 3]);
        return new()
        {
            Id = "T19.glide", TechniqueId = "T19", Kind = StrokeKind.Glide, Form = form, Fingers = [.. Enum.GetValues<Finger>().Take(fingers)],
            LeftPath = new(head, [new(1, 1, 0, 0), new(1, 0, 1, 0)]), RightPath = new(head, [new(0, 0, 1, 0), new(0, 1, 0, 0)]),
            Hands = HandUse.Together, Pressure = PressureBand.P1, Passes = 3, SpeedCmS = 3, MaxSpeedCmS = 6, PassesPerSecond = 0, HoldS = 0,
        };
    }
}

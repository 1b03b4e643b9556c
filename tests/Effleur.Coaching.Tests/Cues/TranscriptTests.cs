using System.Globalization;
using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Cues;

/// <summary>What a person hears in a session with planted faults, word by word: read it and judge whether it is pleasant.</summary>
public sealed class TranscriptTests(ITestOutputHelper output)
{
    private const double PalmAtS = 47;

    [Fact]
    public void Session_WithPlantedFaults_SoundsLikeThis() => Assert.Equal(
        [
            "Slower, about as long as a breath.", // five strokes three times too fast
            "That's it, thank you.",
            "Lovely.",
            "Come back to the line.", // nine strokes two centimetres too low
            "A little closer to the line.",
            "We pause. Show your palm again to go on.",
            "On we go.",
            "Yes, just so.",
            "The other way round, please.", // five strokes backwards
            "Turn the stroke around.", // the first way back was held for a stroke in the air, so the last two are named again
            "Just right.", // twelve good ones
            "Calm and even.",
        ],
        Hear(Talk.Normal));

    [Fact]
    public void Session_WithFewWords_SoundsLikeThis() => Assert.Equal(
        [
            "Slower, about as long as a breath.",
            "That's it, thank you.",
            "We pause. Show your palm again to go on.",
            "On we go.",
            "The other way round, please.",
            "Turn the stroke around.",
        ],
        Hear(Talk.Few));

    [Fact]
    public void Session_WithoutWords_IsSilent() => Assert.Empty(Hear(Talk.None));

    private string[] Hear(Talk talk)
    {
        List<CoachEvent> events = [];
        CoachState state = Coach.Start(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", Side.Left));
        ShownHand palm = ShownHand.Palm with { XPx = 545 };
        Performance p = Session();
        foreach (Frame frame in Scenes.Noisy().Film(p).Show(1.5, 0, 4, ShownHands.Raise(palm, PalmAtS, 1.5), ShownHands.Raise(palm, PalmAtS + 5, 1.5)))
            state = Coach.Advance(state, frame, new() { Talk = talk }, events);
        Cue[] heard = [.. events.OfType<CueGiven>().Select(given => given.Cue)];
        foreach (Cue cue in heard) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cue.AtS,4:f0} s  {cue.Text}"));
        return [.. heard.Select(cue => cue.Text)];
    }

    /// <summary>Too fast; mended; beside the line for long; mended; a palm; the wrong way; mended and well done.</summary>
    private static Performance Session()
    {
        Stroke glide = TheCatalogue.Stroke("T19.glide");
        Performance p = new Performance(Side.Left, glide).Away(0.5).Come(0.8, glide.LeftPath.Positions[0]);
        double calm = glide.SpeedCmS;
        Glides(p, 5, 3 * calm, true, 0);
        Glides(p, 4, calm, true, 0);
        Glides(p, 9, calm, true, 20);
        Glides(p, 2, calm, true, 0);
        p.Rest(Math.Max(0, PalmAtS + 8 - p.EndS), new(glide.LeftPath.Positions[0]));
        Glides(p, 5, calm, false, 0);
        Glides(p, 12, calm, true, 0);
        return p;
    }

    private static void Glides(Performance p, int passes, double speedCmS, bool isForward, double offsetMm)
    {
        StrokePath path = p.Stroke.LeftPath;
        (double first, double last) = isForward ? (0.0, path.LengthMm) : (path.LengthMm, 0.0);
        for (int i = 0; i < passes; i++)
        {
            p.Glide(Side.Left, speedCmS, isForward, 1, offsetMm).Rest(0.15, new(PathPoint.At(path, last)));
            p.Fly(0.5, PathPoint.At(path, last), PathPoint.At(path, first), 40).Rest(0.15, new(PathPoint.At(path, first)));
        }
    }
}

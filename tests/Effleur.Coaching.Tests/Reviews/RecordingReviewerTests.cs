using System.Collections.Immutable;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reviews;
using Effleur.Core.Anatomy;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Reviews;

public sealed class RecordingReviewerTests
{
    private static readonly CoachProgram Cheek = CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null);
    private static readonly Performance Glides = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 4, 4, true, ReturnStyle.LiftedFast);

    [Fact]
    public void Review_ARecording_SeesWhatTheLiveCoachSees()
    {
        RecordingReview review = Review(Scenes.Noisy(3), Cheek);
        var live = CoachRun.Of(Cheek, Scenes.Noisy(3).Film(Glides)).Events.Passes();

        Assert.Equal(live, review.Report.Passes);
        Assert.Null(review.Cut);
    }

    [Fact]
    public void Review_HandsLostForAWhile_NamesTheSpan()
    {
        RecordingReview review = Review(Scenes.Clean() with { LostHands = [(3, 5)] }, Cheek);

        Assert.Contains(review.Unseen, span => Math.Abs(span.StartS - 3) < 0.1 && Math.Abs(span.EndS - 5) < 0.1);
    }

    [Fact]
    public void Review_PaintedMoments_GrowToTheReportsSum()
    {
        RecordingReview review = Review(Scenes.Clean(), Cheek);
        var sum = new SortedDictionary<double, double>();
        double before = double.NegativeInfinity;
        foreach (PaintedMoment moment in review.Painted)
        {
            Assert.True(moment.AtS > before);
            before = moment.AtS;
            foreach (ImmutableArray<double> cell in moment.Cells)
            {
                Assert.True(cell[1] > sum.GetValueOrDefault(cell[0]));
                sum[cell[0]] = cell[1];
            }
        }

        Assert.True(review.Painted.Length > 3);
        Assert.Equal(review.Report.Painted.Select(cell => (cell[0], cell[1])), sum.Select(cell => (cell.Key, cell.Value)));
    }

    [Fact]
    public void Review_StepThatWasSkippedTo_IsEnteredWithItsFirstKnownPass()
    {
        CoachProgram routine = TheCatalogue.Routine("first-touch");
        int last = routine.Steps.Last(step => step.Phase == StepPhase.Work).Index;

        RecordingReview review = Review(Scenes.Clean(), routine, [Known(last, 2)]);

        Assert.Equal((2, last), (Math.Round(review.Steps.Last(step => step.Step <= last).AtS), review.Steps.First(step => step.AtS > 1).Step));
    }

    [Fact]
    public void Review_GoneBack_GoesBackWithTheKnownPasses()
    {
        CoachProgram routine = TheCatalogue.Routine("first-touch");
        int first = routine.Steps.First(step => step.Phase == StepPhase.Work).Index, last = routine.Steps.Last(step => step.Phase == StepPhase.Work).Index;

        RecordingReview review = Review(Scenes.Clean(), routine, [Known(last, 1), Known(first, 3)]);

        Assert.Equal([0, last, first], review.Steps.Where(step => step.AtS < 3.5).Select(step => step.Step));
    }

    [Fact]
    public void Review_CutFile_SaysSoAndUsesWhatIsThere()
    {
        byte[] whole = Record(Scenes.Clean());

        RecordingReview review = RecordingReviewer.Review(new RecordingReader(new MemoryStream(whole[..(whole.Length / 2)]), "half"), Cheek);

        Assert.StartsWith("half: truncated in frame", review.Cut);
        Assert.NotEmpty(review.Report.Passes);
    }

    private static RecordingReview Review(Scene scene, CoachProgram program, IEnumerable<Pass>? known = null) =>
        RecordingReviewer.Review(new RecordingReader(new MemoryStream(Record(scene)), "scene"), program, known);

    private static byte[] Record(Scene scene)
    {
        var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, new RecordingHeader());
        foreach (Frame frame in scene.Film(Glides)) writer.Write(frame);
        return stream.ToArray();
    }

    private static Pass Known(int step, double startS) => new()
    {
        Technique = "T19",
        Stroke = "T19.glide",
        Side = Side.Left,
        Step = step,
        StartS = startS,
        EndS = startS + 1,
        Seen = false,
        DirectionCorrect = null,
        SpeedCmS = null,
        LengthMm = null,
        Completeness = null,
        PathDeviationMm = null,
        Score = null,
    };
}

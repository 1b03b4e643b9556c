using Effleur.Coaching.Reports;
using Effleur.Core.Anatomy;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Reports;

/// <summary>Planted rates and rhythms are the truth.</summary>
public sealed class StrokeReportTests
{
    [Theory]
    [InlineData("T28.circles", 1)]
    [InlineData("T28.circles", 0.7)]
    [InlineData("T04.pump", 1)]
    public void Rate_PlantedTempo_IsWithinFivePerCent(string id, double tempo)
    {
        var stroke = TheCatalogue.Stroke(id);
        StrokeReport report = Report(id, PlaceScripts.Repeat(stroke, Side.Left, 10, tempo, true));

        Assert.InRange(report.PassesPerSecond!.Value / (tempo * stroke.PassesPerSecond), 0.95, 1.05);
        Assert.InRange(report.RhythmSpread!.Value, 0, 0.2);
    }

    [Fact]
    public void Rhythm_BeatsThatDiffer_AreTold()
    {
        var stroke = TheCatalogue.Stroke("T28.circles");
        Performance uneven = PlaceScripts.Repeat(stroke, Side.Left, 10, [0.6, 1.6, 0.7, 1.5, 1], true);

        Assert.True(Report("T28.circles", uneven).RhythmSpread > 0.25);
    }

    [Fact]
    public void Pauses_AreNoBeats()
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 4, 6, true, ReturnStyle.LiftedFast);
        StrokeReport report = Report("T19.glide", p);

        Assert.Equal(4, report.Passes);
        Assert.InRange(report.SpeedCmS!.Value, 5.4, 6.6);
        Assert.InRange(report.PassesPerSecond!.Value, 0.9 / (p.Passes[1].StartS - p.Passes[0].StartS), 1.1 / (p.Passes[1].StartS - p.Passes[0].StartS));
    }

    private static StrokeReport Report(string id, Performance p)
    {
        (CoachState state, List<CoachEvent> events) = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, id.Split('.')[0], null), Scenes.Noisy().Film(p));
        return CoachReporter.Make(events, state).Strokes.Single(s => s.Stroke == id && s.Side == Side.Left);
    }
}

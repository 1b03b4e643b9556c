using System.Globalization;
using Effleur.Coaching;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>One cell of the accuracy grid: a stroke done a certain way before a certain camera, and what the coach made of it.</summary>
public sealed record AccuracyCase(
    Technique Technique, Stroke Stroke, Side Side, double SpeedCmS, double Tempo, bool IsForward, ReturnStyle Return, double Fps, Camera Camera)
{
    public const double NoisePx = 1.5;
    public const double DropShare = 0.1;

    // A slow way back across the eye rightly stops the session; in a file it goes on by itself, as `effleur coach` has it.
    private static readonly CoachOptions AsForFiles = new() { StopClearsAfterS = 2 };

    public string Name => string.Create(
        CultureInfo.InvariantCulture,
        $"{Stroke.Id} {Stroke.LeftPath.LengthMm:f0} mm {Side} {SpeedCmS} cm/s tempo {Tempo} {(IsForward ? "right" : "wrong")} way {Return} {Fps} fps yaw {Camera.YawDeg}");

    public (Comparison Result, Performance Truth, List<Pass> Found) Run(MassageCatalogue catalogue, int passes)
    {
        Scene scene = new()
        {
            Head = catalogue.Head,
            Camera = Camera,
            Fps = Fps,
            NoisePx = NoisePx,
            DropShare = DropShare,
            Jitter = 0.2,
            WrongLabelShare = 0.1,
            Seed = 7 + (int)(Fps * SpeedCmS) + (IsForward ? 0 : 1000),
        };
        Performance truth = Stroke.Kind == StrokeKind.Glide
            ? GlideScripts.Repeat(Stroke, Side, passes, SpeedCmS, IsForward, Return)
            : PlaceScripts.Repeat(Stroke, Side, passes, Tempo, IsForward);
        (_, List<CoachEvent> events) = CoachRun.Of(CoachProgram.FromTechnique(catalogue, Technique.Id, null), scene.Film(truth), AsForFiles);
        List<Pass> found = [.. events.OfType<PassEnded>().Select(e => e.Pass)];
        return (Comparison.Of(truth.Passes, found), truth, found);
    }
}

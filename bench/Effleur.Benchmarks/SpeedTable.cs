using System.Diagnostics;
using System.Globalization;
using Effleur.Coaching;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>Frames a second on one core: two hands at work, one technique with one stroke and one with three, no warm picture in any cache but the coach's own.</summary>
public static class SpeedTable
{
    public static void Print(MassageCatalogue catalogue)
    {
        foreach (string id in new[] { "T19", "T12" })
        {
            Frame[] frames = Film(catalogue, id);
            for (int warm = 0; warm < 3; warm++) Run(catalogue, id, frames);
            double best = Enumerable.Range(0, 5).Max(_ => Run(catalogue, id, frames));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}, {catalogue.Techniques[id].Strokes.Length} strokes, two hands: {best:f0} frames a second"));
        }
    }

    public static Frame[] Film(MassageCatalogue catalogue, string techniqueId)
    {
        var stroke = catalogue.Techniques[techniqueId].Strokes[0];
        Performance[] hands = [.. new[] { Side.Left, Side.Right }.Select(s => GlideScripts.Repeat(stroke, s, 10, 4, true, ReturnStyle.LiftedFast))];
        return [.. new Scene { Head = catalogue.Head, NoisePx = 1.5, DropShare = 0.1 }.Film(hands).Select(Copy)];
    }

    private static double Run(MassageCatalogue catalogue, string techniqueId, Frame[] frames)
    {
        CoachState state = Coach.Start(CoachProgram.FromTechnique(catalogue, techniqueId, null));
        List<CoachEvent> events = [];
        var watch = Stopwatch.StartNew();
        foreach (Frame frame in frames) state = Coach.Advance(state, frame, CoachOptions.Default, events);
        return frames.Length / watch.Elapsed.TotalSeconds;
    }

    private static Frame Copy(Frame frame)
    {
        var copy = new Frame();
        var bytes = new byte[FrameCodec.MaxBytes];
        FrameCodec.Decode(bytes.AsSpan(0, FrameCodec.Encode(frame, bytes)), copy);
        return copy;
    }
}

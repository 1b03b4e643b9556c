using System.Diagnostics;
using System.Globalization;
using Effleur.Coaching;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Testing.Fuzz;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>A million damaged frames and ten thousand damaged recordings, over every technique: a crash or a number that is none ends it.</summary>
public static class FuzzTable
{
    private const int Frames = 1_000_000;
    private const int Recordings = 10_000;

    public static void Print(MassageCatalogue catalogue)
    {
        Stroke glide = catalogue.Techniques["T19"].Strokes[0];
        Frame[] film =
        [
            .. (new Scene { Head = catalogue.Head, NoisePx = 1.5, DropShare = 0.1 }).Film(GlideScripts.Repeat(glide, Side.Left, 4, 4, true, ReturnStyle.LiftedFast)).Select(FrameFuzz.Copy),
        ];
        var fuzz = new FrameFuzz([.. catalogue.Techniques.Keys.Order(StringComparer.Ordinal).Select(id => CoachProgram.FromTechnique(catalogue, id, null))], [film]);
        long start = Stopwatch.GetTimestamp();
        long coached = fuzz.Frames(Frames, new(1));
        int read = fuzz.Recordings(Recordings, new(2));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Frames} frames, {coached} of them coached, and {Recordings} recordings, {read} of them read to their end, the others refused in one line: no crash, no NaN; {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
    }
}

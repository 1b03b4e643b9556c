using System.Globalization;
using Effleur.Coaching;
using Effleur.Coaching.Gestures;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>Prints the "Touch-free" tables of docs/accuracy.md: gestures seen while nobody shows any, and planted ones that were seen.</summary>
public static class GestureTable
{
    private static readonly double[] Rates = [8, 15, 30];
    private static readonly CoachOptions AsForFiles = new() { StopClearsAfterS = 2 };

    public static void Print(MassageCatalogue catalogue)
    {
        Console.WriteLine("| massage | hours | palms | palms and thumbs after the end | palms an hour |");
        Console.WriteLine("|---|---|---|---|---|");
        FalseOnes(catalogue, "hands as the strokes have them", film => film, 0.33);
        FalseOnes(catalogue, "fingers spread, back to the camera", film => film.Shape(ShownHand.Palm with { IsBackToCamera = true }, 1.2, 1.5, 0.33, 3), 0);
        FalseOnes(catalogue, "fists, back to the camera", film => film.Shape(ShownHand.Fist with { IsBackToCamera = true }, 1.2, 1.5, 0.33, 5), 0);
        Console.WriteLine();
        Console.WriteLine("| shown for 1.5 s | planted | seen once | as something else | seconds, median | 95th percentile |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Planted(catalogue, "open palm", ShownHand.Palm, Gesture.OpenPalm);
        Planted(catalogue, "thumb up", ShownHand.ThumbUp, Gesture.ThumbsUp);
        Planted(catalogue, "thumb down", ShownHand.ThumbDown, Gesture.ThumbsDown);
        foreach ((string name, ShownHand hand) in new[] { ("fingers together", ShownHand.Together), ("fist", ShownHand.Fist), ("pointing", ShownHand.Pointing), ("back of an open hand", ShownHand.Palm with { IsBackToCamera = true }) })
            Planted(catalogue, $"none: {name}", hand, null);
    }

    /// <summary>Every gesture of recordings, one line each.</summary>
    public static void PrintFiles(MassageCatalogue catalogue, string[] files)
    {
        double seconds = 0;
        int gestures = 0;
        foreach (string file in files)
        {
            using FileStream stream = File.OpenRead(file);
            var reader = new RecordingReader(stream, file);
            List<Frame> frames = [];
            for (var frame = new Frame(); reader.Read(frame); frame = new Frame()) frames.Add(frame);
            if (frames.Count == 0) continue;
            List<GestureShown> seen = [.. Gestures(frames, CoachProgram.FromTechnique(catalogue, "T19", null), AtItsEnd(catalogue)).SelectMany(s => s)];
            seconds += (frames[^1].CaptureTimeUs - frames[0].CaptureTimeUs) / 1e6;
            gestures += seen.Count;
            Console.WriteLine($"{Path.GetFileName(file)}: {frames.Count} frames; {(seen.Count == 0 ? "no gesture" : string.Join(", ", seen.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Gesture} {s.AtS:f1} s"))))}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:f1} minutes, {gestures} gesture(s)"));
    }

    private static void FalseOnes(MassageCatalogue catalogue, string name, Func<IEnumerable<Frame>, IEnumerable<Frame>> shape, double wrongLabels)
    {
        double hours = 0;
        int palms = 0, atEnd = 0;
        foreach (Technique technique in catalogue.Techniques.Values)
            foreach (Stroke stroke in technique.Strokes)
                foreach (double fps in Rates)
                {
                    Performance[] hands = [.. new[] { Side.Left, Side.Right }.Select(side => Perform(stroke, side))];
                    Scene scene = Noisy(catalogue, fps) with { WrongLabelShare = wrongLabels };
                    List<GestureShown>[] seen = Gestures(shape(scene.Film(hands)), CoachProgram.FromTechnique(catalogue, technique.Id, null), AtItsEnd(catalogue));
                    (hours, palms, atEnd) = (hours + (hands.Max(p => p.EndS) / 3600), palms + seen[0].Count, atEnd + seen[1].Count);
                }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {hours:f1} | {palms} | {atEnd} | {palms / hours:f1} |"));
    }

    private static Performance Perform(Stroke stroke, Side side) => stroke.Kind == StrokeKind.Glide
        ? GlideScripts.Repeat(stroke, side, 2, stroke.SpeedCmS, true, ReturnStyle.LiftedSlow)
        : PlaceScripts.Repeat(stroke, side, stroke.Kind == StrokeKind.Hold ? 1 : 4, 1, true);

    private static Scene Noisy(MassageCatalogue catalogue, double fps) =>
        new() { Head = catalogue.Head, Fps = fps, NoisePx = 1.5, DropShare = 0.1, WrongLabelShare = 0.1, Jitter = 0.2, Seed = 11 + (int)fps, Camera = new() { SwayMm = 6, YawDeg = 4, RollDeg = 2 } };

    private static void Planted(MassageCatalogue catalogue, string name, ShownHand shape, Gesture? expected)
    {
        int planted = 0, seen = 0, other = 0;
        List<double> afterS = [];
        foreach ((ShownHand hand, double fps) in Views(shape))
        {
            const double AtS = 0.7;
            Performance away = new Performance(Side.Left, catalogue.Techniques["T19"].Strokes[0]).Away(3);
            IEnumerable<Frame> film = Noisy(catalogue, fps).Film(away).Show(1.5, 0.1, 100 + planted, ShownHands.Raise(hand, AtS, 1.5));
            List<GestureShown> gestures = Gestures(film, AtItsEnd(catalogue))[0];
            planted++;
            other += gestures.Count(g => g.Gesture != expected);
            if (gestures is not [{ } one] || one.Gesture != expected) continue;
            seen++;
            afterS.Add(one.AtS - AtS);
        }

        afterS.Sort();
        string at(double share) => afterS.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{afterS[(int)(share * (afterS.Count - 1))]:f2}");
        string rate = expected is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * seen / planted:f1} %");
        Console.WriteLine($"| {name} | {planted} | {rate} | {other} | {at(0.5)} | {at(0.95)} |");
    }

    // Straight, turned by 35° one way, and by 20° every way at once.
    private static readonly (double Roll, double Yaw, double Pitch)[] Turns =
    [
        (0, 0, 0), (35, 0, 0), (-35, 0, 0), (0, 35, 0), (0, -35, 0), (0, 0, 35), (0, 0, -35),
        (20, 20, 20), (20, 20, -20), (20, -20, 20), (20, -20, -20), (-20, 20, 20), (-20, 20, -20), (-20, -20, 20), (-20, -20, -20),
    ];

    // Both hands, beside the face and before it, near and far.
    private static IEnumerable<(ShownHand Hand, double Fps)> Views(ShownHand shape) =>
        from side in new[] { Side.Left, Side.Right }
        from place in new[] { (Out: 190.0, PxPerMm: 0.9), (Out: 200, PxPerMm: 1.3), (Out: 60, PxPerMm: 2.0) }
        from turn in Turns
        from fps in new[] { 8.0, 30 }
        select (shape with { Side = side, XPx = 320 + (side == Side.Left ? place.Out : -place.Out), PxPerMm = place.PxPerMm, RollDeg = shape.RollDeg + turn.Roll, YawDeg = turn.Yaw, PitchDeg = turn.Pitch }, fps);

    private static CoachProgram AtItsEnd(MassageCatalogue catalogue) =>
        CoachProgram.FromRoutine(catalogue, Core.Choreography.ChoreographyCompiler.Compile(catalogue, catalogue.Routines["first-touch"]));

    /// <summary>What coaches of several programs see in one film. A routine is skipped to its end first, so that thumbs are asked for; a technique has none.</summary>
    private static List<GestureShown>[] Gestures(IEnumerable<Frame> film, params CoachProgram[] programs)
    {
        List<CoachEvent>[] events = [.. programs.Select(_ => new List<CoachEvent>())];
        CoachState[] states = [.. programs.Select(program => Coach.Start(program))];
        for (int p = 0; p < programs.Length; p++)
            for (int step = 0; step < programs[p].Steps.Length && !double.IsPositiveInfinity(programs[p].Steps[0].DurationS); step++)
                states[p] = Coach.Command(states[p], CoachCommand.Skip, events[p]);
        foreach (Frame frame in film)
            for (int p = 0; p < programs.Length; p++) states[p] = Coach.Advance(states[p], frame, AsForFiles, events[p]);
        return [.. events.Select(list => list.OfType<GestureShown>().ToList())];
    }
}

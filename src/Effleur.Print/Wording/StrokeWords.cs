using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Print.Wording;

/// <summary>A stroke told in words, from its own data.</summary>
internal static class StrokeWords
{
    /// <summary>Where it runs, by named points: "chin → ear lobe".</summary>
    public static string Way(Stroke stroke, MassageCatalogue catalogue)
    {
        string[] names = [.. stroke.Places.Select(id => catalogue.Points.TryGetValue(id, out var point) ? point.Name : id)];
        if (names.Length == 0) return "";
        string way = stroke.Kind switch
        {
            StrokeKind.Circle when CircleWords.Turn(stroke.LeftPath) is { } turn => $"{names[0]}, {turn}",
            StrokeKind.Pump when names.Length > 1 => $"{names[0]}, stretching towards {names[1]}",
            StrokeKind.Hold or StrokeKind.Circle or StrokeKind.Pump => names[0],
            _ => string.Join(" → ", names),
        };
        return Sentences.Capital(way);
    }

    /// <summary>Hand, fingers and which hand where: "flat finger pads (index, middle), both hands in turn".</summary>
    public static string Hand(Stroke stroke, Technique technique, KnowledgeWords words)
    {
        string form = stroke.Form == HandForm.Tool
            ? $"{string.Join(" or ", technique.Tools.Select(tool => words.Name("tool", tool)))}, {Number(stroke.ToolAngleDeg)}° to the skin"
            : words.Name("form", stroke.Form);
        string fingers = stroke.Form is HandForm.Pads or HandForm.Knuckles ? $" ({string.Join(", ", stroke.Fingers.Order().Select(Finger))})" : "";
        return $"{form}{fingers}, {words.Name("hands", stroke.Hands)}";
    }

    /// <summary>How long one pass takes: "about 3 s a stroke".</summary>
    public static string Tempo(Stroke stroke) => stroke.Kind switch
    {
        StrokeKind.Hold when stroke.Breath is { } breath => $"in {Number(breath.InS)} s, out {Number(breath.OutS)} s",
        StrokeKind.Hold => stroke.ReleaseS > 0 ? $"stay {Number(stroke.HoldS)} s, let go {Number(stroke.ReleaseS)} s" : $"stay {Number(stroke.HoldS)} s",
        StrokeKind.Tap => $"{Number(stroke.PassesPerSecond)} taps a second",
        StrokeKind.Knead => $"{Number(stroke.PassesPerSecond)} a second",
        StrokeKind.Circle => $"about {Seconds(stroke.PassS)} a circle",
        StrokeKind.Pump => $"about {Seconds(stroke.PassS)} a pump",
        _ => $"about {Seconds(stroke.PassS)} a stroke",
    };

    /// <summary>The speed along the way, "3 cm a second"; empty where a pass stays in one place.</summary>
    public static string Speed(Stroke stroke) => stroke.Kind == StrokeKind.Glide ? $"{Number(stroke.SpeedCmS)} cm a second" : "";

    /// <summary>"8 times".</summary>
    public static string Times(Stroke stroke) => Times(stroke, stroke.Passes);

    public static string Times(Stroke stroke, int passes) => stroke switch
    {
        { Breath: not null } => $"{passes} breaths",
        _ => passes == 1 ? "once" : $"{passes} times",
    };

    /// <summary>The dose's band: "from 6 to 10".</summary>
    public static string Band(Stroke stroke) =>
        stroke.LeastPasses == stroke.MostPasses || stroke.MostPasses == int.MaxValue ? "" : $"from {stroke.LeastPasses} to {stroke.MostPasses}";

    /// <summary>"about 2 min", or seconds for less than one and a half.</summary>
    public static string Duration(double seconds)
    {
        const double mostInSeconds = 90, halfMinuteS = 30, roundS = 5;
        return seconds <= mostInSeconds
            ? $"about {Number(Math.Max(roundS, Math.Round(seconds / roundS) * roundS))} s"
            : $"about {Number(Math.Round(seconds / halfMinuteS) / 2)} min";
    }

    /// <summary>A tempo other than the technique's own: "at 90 % of its tempo".</summary>
    public static string Pace(double tempo) => string.Create(CultureInfo.InvariantCulture, $"at {tempo * 100:0} % of its tempo");

    /// <summary>Minutes and seconds, "2:05".</summary>
    public static string Clock(double seconds)
    {
        int whole = (int)Math.Round(seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{whole / 60}:{whole % 60:00}");
    }

    private static string Seconds(double seconds) => seconds < 2 ? $"{Number(seconds)} s" : $"{Number(Math.Round(seconds))} s";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Finger(Finger finger) => finger.ToString().ToLowerInvariant();
}

using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Print.Wording;

namespace Effleur.Print.Sheets;

/// <summary>One step of a routine on its sheet.</summary>
/// <param name="Technique">What is done.</param>
/// <param name="StartS">When it begins, from the routine's start.</param>
/// <param name="DurationS">How long it takes, with getting ready.</param>
/// <param name="Dose">"8 times, about 3 s a stroke".</param>
/// <param name="Pressure">"lymph, 10–40 g".</param>
internal sealed record SheetRow(Technique Technique, double StartS, double DurationS, string Dose, string Pressure)
{
    /// <summary>The routine's steps, each with the time its choreography gives it: it begins where its technique gets ready.</summary>
    public static ImmutableArray<SheetRow> Of(MassageCatalogue catalogue, Routine routine, TimedRoutine timed)
    {
        double[] starts = [.. timed.Steps.Where(step => step.Phase == StepPhase.GetReady).Select(step => step.StartS), timed.DurationS];
        if (starts.Length != routine.Steps.Length + 1)
            throw new ArgumentException($"The choreography has {starts.Length - 1} steps, the routine {routine.Steps.Length}.", nameof(timed));
        return [.. routine.Steps.Select((step, i) => Row(catalogue, step, starts[i], starts[i + 1] - starts[i]))];
    }

    private static SheetRow Row(MassageCatalogue catalogue, RoutineStep step, double startS, double durationS)
    {
        Technique technique = catalogue.Techniques[step.TechniqueId];
        PressureMeaning[] bands = [.. technique.Strokes.Select(stroke => stroke.Pressure).Distinct().Order().Where(catalogue.PressureBands.ContainsKey).Select(band => catalogue.PressureBands[band])];
        string pressure = bands.Length == 0 ? "" : string.Join(" to ", new[] { bands[0].Name, bands[^1].Name }.Distinct()) + ", " + KnowledgeWords.Grams(bands[0].LeastGrams, bands[^1].MostGrams);
        return new(technique, startS, durationS, DoseOf(technique, step, new(catalogue)), pressure);
    }

    private static string DoseOf(Technique technique, RoutineStep step, KnowledgeWords words)
    {
        string[] times = [.. technique.Strokes.Select(stroke => StrokeWords.Times(stroke, step.Passes ?? stroke.Passes)).Distinct()];
        string each = technique.Strokes.Length > 1 ? $" {Labels.EachStroke}" : "";
        string sides = technique.Strokes.Any(stroke => stroke.IsOneSided) ? $", {Labels.EachSide}" : "";
        string tool = step.Tool is { } held ? $", {words.Name("tool", held)}" : "";
        string tempo = step.Tempo == 1 ? "" : $", {StrokeWords.Pace(step.Tempo)}";
        return string.Join(" or ", times) + each + sides + tool + tempo;
    }
}

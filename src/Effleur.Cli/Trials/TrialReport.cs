using System.Globalization;
using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>What <c>effleur trial analyse --json</c> prints (docs/trial-report.md); the fields and their names are a contract.</summary>
internal sealed record TrialReport
{
    public required string Design { get; init; }

    public required ContrastLine? Contrast { get; init; }

    public required int Pairs { get; init; }

    public double? Estimate { get; init; }

    public double[]? Interval95 { get; init; }

    public double? PStudent { get; init; }

    public double? PRandomisation { get; init; }

    public double? PRandomisationError { get; init; }

    public double? EValue { get; init; }

    public double? ProbabilityWorthwhile { get; init; }

    public double Worthwhile { get; init; }

    public bool LowerIsBetter { get; init; }

    public double? Rho { get; init; }

    public required TrialVerdict Verdict { get; init; }

    public required string Words { get; init; }

    public required IReadOnlyList<string> Sentences { get; init; }

    public required IReadOnlyList<string> WouldChange { get; init; }

    public required IReadOnlyList<CodeLine> Warnings { get; init; }

    public required IReadOnlyDictionary<string, SideLine> Sides { get; init; }

    /// <summary>A report of an answer.</summary>
    public static TrialReport Of(TrialWords words, ContrastChoice contrast, TrialData data, TrialAnswer answer)
    {
        string verdict = JsonNamingPolicy.CamelCase.ConvertName(answer.Verdict.ToString());
        return new()
        {
            Design = DesignName(answer.Design),
            Contrast = data.Design == TrialDesign.DecayProbe ? null : new(data.Contrast.Active, data.Contrast.Control, contrast.By),
            Pairs = answer.Pairs,
            Estimate = Finite(answer.Estimate),
            Interval95 = Ends(answer.Interval95),
            PStudent = Finite(answer.PStudent),
            PRandomisation = Finite(answer.PRandomisation),
            PRandomisationError = Finite(answer.PRandomisationError),
            EValue = Finite(answer.EValue),
            ProbabilityWorthwhile = Finite(answer.ProbabilityWorthwhile),
            Worthwhile = data.Worthwhile,
            LowerIsBetter = data.LowerIsBetter,
            Rho = Finite(answer.Rho),
            Verdict = answer.Verdict,
            Words = AnswerSentences.First(words, data, answer),
            Sentences = [.. AnswerSentences.Of(words, data, answer)],
            WouldChange = data.Design is TrialDesign.DecayProbe or TrialDesign.Bandit ? [] : words.Mind[verdict],
            Warnings = [.. answer.Warnings.Select(code => new CodeLine(code, words.Warning.GetValueOrDefault(code, code)))],
            Sides = (answer.Sides?.Estimates ?? []).ToDictionary(side => side.Code, side => SideOf(words, side)),
        };
    }

    /// <summary>A design as the option names it, "split-face".</summary>
    public static string DesignName(TrialDesign design) => JsonNamingPolicy.KebabCaseLower.ConvertName(design.ToString());

    /// <summary>JSON has no infinity: beyond all numbers stands the largest one, and what is no number is null.</summary>
    public static double? Finite(double? value) => value is not { } number || double.IsNaN(number) ? null : Math.Clamp(number, double.MinValue, double.MaxValue);

    private static double[]? Ends((double Low, double High)? interval) =>
        interval is { } ends && double.IsFinite(ends.Low) && double.IsFinite(ends.High) ? [ends.Low, ends.High] : null;

    private static SideLine SideOf(TrialWords words, SideEstimate side) =>
        new(Finite(side.Estimate), Ends(side.Interval95), Finite(side.P), side.Count, words.Side.GetValueOrDefault(side.Code, side.Code));

    /// <summary>Writes it for a person.</summary>
    public void Write(TextWriter to)
    {
        to.WriteLine(Words);
        foreach (string sentence in Sentences) to.WriteLine(sentence);
        foreach (CodeLine warning in Warnings) to.WriteLine($"note, {warning.Code}: {warning.Words}");
        foreach ((string code, SideLine side) in Sides)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"beside it, {code}: {side.Estimate:0.###}{Shown(side.Interval95)} ({side.Words})"));
        foreach (string line in WouldChange) to.WriteLine($"would change it: {line}");
    }

    private static string Shown(double[]? ends) => ends is null ? "" : string.Create(CultureInfo.InvariantCulture, $" [{ends[0]:0.###}, {ends[1]:0.###}]");

    /// <summary>The arms compared and how that was settled.</summary>
    internal sealed record ContrastLine(string Active, string Control, string By);

    /// <summary>A code and its words.</summary>
    internal sealed record CodeLine(string Code, string Words);

    /// <summary>An analysis beside the primary one.</summary>
    internal sealed record SideLine(double? Estimate, double[]? Interval95, double? P, int Count, string Words);
}

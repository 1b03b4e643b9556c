using System.Globalization;
using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>The sentences under a verdict, from the templates of knowledge/trials/words.yaml.</summary>
internal static class AnswerSentences
{
    /// <summary>The one sentence it comes down to.</summary>
    public static string First(TrialWords words, TrialData data, TrialAnswer answer)
    {
        if (data.Design == TrialDesign.Bandit) return words.Comfort;
        if (data.Design != TrialDesign.DecayProbe)
            return TrialWords.Fill(words.Verdict[JsonNamingPolicy.CamelCase.ConvertName(answer.Verdict.ToString())], ("active", data.Contrast.Active), ("control", data.Contrast.Control));
        return answer.Sides?.Find(SideCode.HalfLife) is { Interval95: { } ends } fade
            ? TrialWords.Fill(words.Answer["halfLife"], ("minutes", Number(fade.Estimate)), ("low", Number(ends.Low)), ("high", Number(ends.High)))
            : words.Answer["halfLifeUnknown"];
    }

    /// <summary>Those that can be said of an answer.</summary>
    public static IEnumerable<string> Of(TrialWords words, TrialData data, TrialAnswer answer)
    {
        if (answer.Estimate is { } estimate && double.IsFinite(estimate)) yield return Estimate(words, data, answer, estimate);
        if (answer.ProbabilityWorthwhile is { } chance)
            yield return TrialWords.Fill(words.Answer["worthwhile"], ("active", data.Contrast.Active), ("worthwhile", Number(data.Worthwhile)), ("unit", Unit(data.Worthwhile)), ("chance", Share(chance)));
        if (answer.PRandomisation is { } p) yield return TrialWords.Fill(words.Answer["redrawn"], ("p", 100 * p < LeastShown ? string.Create(CultureInfo.InvariantCulture, $"fewer than {LeastShown}") : Number(100 * p)));
        if (answer.EValue is { } e) yield return TrialWords.Fill(words.Answer["evidence"], ("e", Number(e)), ("line", Number(ProtocolLimits.UsualStopAt)));
        yield return data.Looks > 1 ? TrialWords.Fill(words.Answer["looks"], ("looks", data.Looks.ToString(CultureInfo.InvariantCulture))) : words.Answer["lookedOnce"];
    }

    // chosen: beyond it digits of a chance mean nothing
    private const double LeastShown = 0.1;

    private static string Unit(double value) => value == 1 ? "point" : "points";

    private static string Estimate(TrialWords words, TrialData data, TrialAnswer answer, double estimate)
    {
        (string Active, string Control) arms = (data.Contrast.Active, data.Contrast.Control);
        if (estimate == 0) return TrialWords.Fill(words.Answer["same"], ("active", arms.Active), ("control", arms.Control));
        (string, string)[] values =
        [
            ("active", arms.Active), ("control", arms.Control), ("unit", Unit(Math.Abs(estimate))), ("size", Number(Math.Abs(estimate))), ("direction", words.Answer[estimate > 0 ? "higher" : "lower"]),
            ("low", Number(answer.Interval95?.Low ?? 0)), ("high", Number(answer.Interval95?.High ?? 0)),
        ];
        return TrialWords.Fill(words.Answer[answer.Interval95 is null ? "estimateOnly" : "estimate"], values);
    }

    // never 0 or 100: nothing here is certain
    private static string Share(double chance) => Math.Clamp(Math.Round(100 * chance), 1, 99).ToString("0", CultureInfo.InvariantCulture);

    private static string Number(double value) => Math.Abs(value) is >= 1e6 or (< 0.005 and > 0)
        ? value.ToString("0.##e0", CultureInfo.InvariantCulture)
        : value.ToString("0.##", CultureInfo.InvariantCulture);
}

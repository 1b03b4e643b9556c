using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>The sentences under a verdict, from the templates of knowledge/trials/words.yaml.</summary>
internal static class AnswerSentences
{
    /// <summary>Those that can be said of an answer.</summary>
    public static IEnumerable<string> Of(TrialWords words, TrialData data, TrialAnswer answer)
    {
        if (answer.Estimate is { } estimate && double.IsFinite(estimate)) yield return Estimate(words, data, answer, estimate);
        if (answer.ProbabilityWorthwhile is { } chance)
            yield return TrialWords.Fill(words.Answer["worthwhile"], ("active", data.Contrast.Active), ("worthwhile", Number(data.Worthwhile)), ("unit", Unit), ("chance", Share(chance)));
        if (answer.PRandomisation is { } p) yield return TrialWords.Fill(words.Answer["redrawn"], ("p", Number(100 * p)));
        if (answer.EValue is { } e) yield return TrialWords.Fill(words.Answer["evidence"], ("e", Number(e)), ("line", Number(ProtocolLimits.UsualStopAt)));
        yield return data.Looks > 1 ? TrialWords.Fill(words.Answer["looks"], ("looks", data.Looks.ToString(CultureInfo.InvariantCulture))) : words.Answer["lookedOnce"];
    }

    private const string Unit = "points";

    private static string Estimate(TrialWords words, TrialData data, TrialAnswer answer, double estimate)
    {
        (string Active, string Control) arms = (data.Contrast.Active, data.Contrast.Control);
        if (estimate == 0) return TrialWords.Fill(words.Answer["same"], ("active", arms.Active), ("control", arms.Control));
        (string, string)[] values =
        [
            ("active", arms.Active), ("control", arms.Control), ("unit", Unit), ("size", Number(Math.Abs(estimate))), ("direction", words.Answer[estimate > 0 ? "higher" : "lower"]),
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

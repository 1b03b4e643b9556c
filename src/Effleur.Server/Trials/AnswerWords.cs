using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Trials;
using Effleur.Numerics.Fading;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;
using Effleur.Trials.Decay;

namespace Effleur.Server.Trials;

/// <summary>Says an answer in knowledge's sentences.</summary>
internal sealed class AnswerWords(TrialWords words, TrialReckoning reckoning, string? grade)
{
    /// <summary>Chosen: beyond it the digits of a chance mean nothing.</summary>
    private const double LeastShown = 0.1;

    private readonly LivingTrial _trial = reckoning.Trial;
    private readonly TrialData _data = reckoning.Data;
    private readonly TrialAnswer _answer = reckoning.Answer;

    private (string, string) Active => ("active", _trial.ArmName(_data.Contrast.Active));

    private (string, string) Control => ("control", _trial.ArmName(_data.Contrast.Control));

    private (string, string) Unit => ("unit", _trial.Protocol.Outcome.Unit);

    private bool IsCompared => _trial.Protocol.Contrast is not null;

    public string Headline()
    {
        if (_trial.Protocol.IsComfort) return words.Comfort;
        if (!IsCompared) return HalfLife();
        return TrialWords.Fill(words.Verdict[Code], Active, Control);
    }

    public IEnumerable<string> Sentences()
    {
        if (IsCompared)
        {
            foreach (string sentence in Compared()) yield return sentence;
        }

        yield return Say("pairs", ("pairs", $"{_answer.Pairs}"), ("planned", $"{_trial.Protocol.Pairs}"));
        yield return _data.Looks > 1 ? Say("looks", ("looks", $"{_data.Looks}")) : Say("lookedOnce");
        if (_trial.Row.Expectancy is { } expected) yield return Say("expected", ("expectancy", $"{expected}"));
        if (grade is not null) yield return Say("grade", ("grade", grade));
    }

    public ImmutableArray<string> WouldChange() => words.Mind.GetValueOrDefault(Code, []);

    public string Warning(string code) => words.Warning.GetValueOrDefault(code, code);

    public string Side(string code) => words.Side.GetValueOrDefault(code, code);

    /// <summary>Another way of reckoning in one line: its name and its figures.</summary>
    public string SideWords(SideEstimate side)
    {
        string interval = side.Interval95 is ({ } low, { } high) ? $" ({Figure(low)} to {Figure(high)})" : "";
        return $"{Side(side.Code)}: {Figure(side.Estimate)}{interval}";
    }

    private string Code => TrialPeriods.Camel(_answer.Verdict);

    private IEnumerable<string> Compared()
    {
        if (_answer.Estimate is { } estimate && double.IsFinite(estimate)) yield return Estimate(estimate);
        yield return _data.Mdc95 is { } mdc ? Say("noise", Unit, ("mdc", Figure(mdc))) : Say("noiseUnknown");
        if (_answer.ProbabilityWorthwhile is { } chance)
            yield return Say("worthwhile", Active, Unit, ("worthwhile", Figure(_data.Worthwhile)), ("chance", Hundredths(chance)));
        if (_answer.PRandomisation is { } p) yield return Say("redrawn", ("p", 100 * p < LeastShown ? $"fewer than {Figure(LeastShown)}" : Figure(100 * p)));
        if (_answer.EValue is { } e) yield return Say("evidence", ("e", e < 1000 ? Figure(e) : "1000 and more"), ("line", Figure(_trial.Protocol.StopAt)));
        if (_answer.Rho is { } rho) yield return Say("rho", ("rho", Figure(rho)));
    }

    private string Estimate(double estimate)
    {
        if (Math.Round(estimate, 2) == 0) return Say("same", Active, Control);
        (string, string) size = ("size", Figure(Math.Abs(estimate))), direction = ("direction", words.Answer[estimate > 0 ? "higher" : "lower"]);
        return _answer.Interval95 is ({ } low, { } high)
            ? Say("estimate", Active, Control, Unit, size, direction, ("low", Figure(low)), ("high", Figure(high)))
            : Say("estimateOnly", Active, Control, Unit, size, direction);
    }

    private string HalfLife()
    {
        Fade fade = ProbeFading.Of(_data);
        return fade.Fault is null && double.IsFinite(fade.HighMinutes)
            ? Say("halfLife", ("minutes", Figure(Math.Round(fade.HalfLifeMinutes))), ("low", Figure(Math.Round(fade.LowMinutes))), ("high", Figure(Math.Round(fade.HighMinutes))))
            : Say("halfLifeUnknown");
    }

    private string Say(string code, params ReadOnlySpan<(string, string)> values) => TrialWords.Fill(words.Answer[code], values);

    // never none and never all: nothing here is as sure as that
    private static string Hundredths(double chance) => $"{Math.Clamp((int)Math.Round(100 * chance), 1, 99)}";

    private static string Figure(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Print.Reports;
using Effleur.Storage.Rows;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials.Reports;

/// <summary>The sections of what came of a trial: what was done, every session, and once it is over the answer with the way to reckon it again.</summary>
internal sealed class ResultSections(ReportFacts facts)
{
    private readonly LivingTrial _trial = facts.Trial;
    private readonly Protocol _protocol = facts.Protocol;
    private readonly TrialAnswerView _answer = facts.Answer;

    public IEnumerable<ReportSection> All()
    {
        yield return facts.Section("done", Counts(), facts.Text("treat"));
        yield return facts.Section("sessions", [.. Sessions()]);
        yield return facts.Section("harms", [.. Harms()]);
        yield return facts.Section("looks", [.. Looks()]);
        yield return facts.Section("data", facts.Text("rows"), Rows());
        if (!_trial.IsOver) yield break;
        yield return facts.Section("answer", [.. Answer()]);
        yield return facts.Section("effect", facts.Text("methods"), Figures());
        if (_answer.Sides.Count > 0) yield return facts.Section("otherWays", Sides());
        if (_answer.WouldChange.Count > 0) yield return facts.Section("mind", new ReportSteps([.. _answer.WouldChange]));
        yield return facts.Section("again", Again());
    }

    private IEnumerable<ReportBlock> Answer()
    {
        foreach (string sentence in _answer.Sentences) yield return new ReportText(sentence);
        foreach (TrialWarningView warning in _answer.Warnings) yield return new ReportText(warning.Words);
        yield return facts.Text("limits");
        yield return facts.Text("general");
    }

    private ReportText Counts()
    {
        ILookup<SlotStatus, TrialSlotRow> by = _trial.Slots.ToLookup(_trial.StatusOf);
        string count(SlotStatus status) => $"{by[status].Count()}";
        return facts.Text(
            "counts", ("done", count(SlotStatus.Done)), ("slots", $"{_trial.Slots.Count}"), ("swapped", count(SlotStatus.Swapped)),
            ("incomplete", count(SlotStatus.Incomplete)), ("skipped", count(SlotStatus.Skipped)), ("missed", count(SlotStatus.Missed)));
    }

    private IEnumerable<ReportBlock> Sessions()
    {
        TrialObservation[] told = [.. facts.Data.Observations.Where(at => at.Outcome is not null)];
        if (told.Length == 0) yield break;
        ImmutableArray<string> arms = [.. _protocol.Arms.Select(arm => arm.Id)];
        yield return new ReportPlot(
            $"{facts.Slots.OutcomeName(_protocol.Outcome)}, {_protocol.Outcome.Unit}",
            [.. _protocol.Arms.Select(arm => arm.Name)],
            [.. told.Select((at, i) => new ReportPoint(i + 1, at.Outcome!.Value, Math.Max(0, arms.IndexOf(at.Arm)), at.Pair))],
            Range(told),
            Band(told));
    }

    private (double Low, double High) Range(TrialObservation[] told)
    {
        if (!_protocol.Outcome.IsMetric && facts.Catalogue.Scales.TryGetValue(_protocol.Outcome.Id, out Scale? scale)) return (scale.ScoreRange.Least, scale.ScoreRange.Most);
        double low = told.Min(at => at.Outcome!.Value), high = told.Max(at => at.Outcome!.Value), room = high > low ? 0.1 * (high - low) : 1;
        return (low - room, high + room);
    }

    private ReportBand? Band(TrialObservation[] told)
    {
        TrialObservation[] control = [.. told.Where(at => at.Arm == facts.Data.Contrast.Control)];
        if (facts.Data.Mdc95 is not { } mdc || control.Length == 0) return null;
        double mean = control.Average(at => at.Outcome!.Value);
        return new(mean - mdc, mean + mdc, facts.Say("band", ("mdc", ReportFacts.Figure(mdc)), ("unit", _protocol.Outcome.Unit)));
    }

    private ReportTable Figures()
    {
        (string, string)[] figures =
        [
            ("n", $"{_answer.Pairs} / {_answer.PlannedPairs}"),
            ("estimate", $"{ReportFacts.Figure(_answer.Estimate)} {_answer.Unit}"),
            ("interval95", ReportFacts.Interval(_answer.Interval95)),
            ("pStudent", ReportFacts.Figure(_answer.PStudent)),
            ("pRandomisation", _answer.PRandomisationError is > 0 and var error ? $"{ReportFacts.Figure(_answer.PRandomisation)} ± {ReportFacts.Figure(error)}" : ReportFacts.Figure(_answer.PRandomisation)),
            ("eValue", ReportFacts.Figure(_answer.EValue)),
            ("probabilityWorthwhile", ReportFacts.Figure(_answer.ProbabilityWorthwhile)),
            ("rho", ReportFacts.Figure(_answer.Rho)),
            ("mdc95", ReportFacts.Figure(_answer.Mdc95)),
        ];
        return new([("", 0.4), (_protocol.Outcome.Unit, 0.6)], [.. figures.Select(figure => ImmutableArray.Create(figure.Item1, figure.Item2))]);
    }

    private ReportTable Sides() => new(
        [("", 0.6), (_answer.Unit, 0.15), ("95 %", 0.25)],
        [.. _answer.Sides.Select(side => ImmutableArray.Create(side.Name, ReportFacts.Figure(side.Estimate), ReportFacts.Interval(side.Interval95)))]);

    private IEnumerable<ReportBlock> Harms()
    {
        if (_answer.Harms.Count == 0) yield return facts.Text("noHarms");
        else yield return new ReportTable([("", 0.15), ("", 0.25), ("", 0.6)], [.. _answer.Harms.Select(harm => ImmutableArray.Create(ReportFacts.Day(harm.On), harm.ArmName, harm.Words))]);
    }

    private IEnumerable<ReportBlock> Looks()
    {
        if (_trial.Stored.Looks.Count == 0) yield return facts.Text("noLooks");
        foreach (TrialLookRow look in _trial.Stored.Looks)
        {
            yield return facts.Text(
                "look", ("n", $"{look.Ordinal}"), ("date", look.LookedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("pairs", $"{look.Pairs}"),
                ("e", ReportFacts.Figure(look.EValue)), ("verdict", look.Verdict));
        }
    }

    private ReportBlock Again()
    {
        ImmutableArray<string> steps = _protocol.Contrast is null ? [] : ReportRecipe.Steps(facts.Report, facts.Reckoning);
        return steps.IsEmpty ? facts.Text("tooFew") : new ReportSteps(steps);
    }

    private ReportTable Rows() => new(
        [("pair", 0.07), ("order", 0.08), ("arm", 0.15), ("outcome", 0.11), ("before", 0.1), ("day", 0.1), ("side", 0.08), ("done", 0.11), ("complete", 0.11), ("chance", 0.09)],
        [.. facts.Data.Observations.Select(Row)]);

    private static ImmutableArray<string> Row(TrialObservation at) =>
    [
        $"{at.Pair}", $"{at.Order}", at.Arm, ReportFacts.Figure(at.Outcome), ReportFacts.Figure(at.Before), ReportFacts.Figure(at.Day),
        at.Side is { } side ? TrialPeriods.Camel(side) : "", at.Done ?? "", at.IsComplete ? "yes" : "no", at.Chance is { } chance ? ReportFacts.Figure(chance) : "",
    ];
}

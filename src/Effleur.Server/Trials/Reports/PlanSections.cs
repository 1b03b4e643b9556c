using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Scales;
using Effleur.Core.Trials;
using Effleur.Print.Reports;
using Effleur.Storage.Rows;
using Effleur.Trials.Designs;

namespace Effleur.Server.Trials.Reports;

/// <summary>The sections that are true before the first session: question, plan, outcome, what studies say, and the list.</summary>
internal sealed class PlanSections(ReportFacts facts)
{
    private readonly LivingTrial _trial = facts.Trial;
    private readonly Protocol _protocol = facts.Protocol;

    public IEnumerable<ReportSection> All()
    {
        yield return facts.Section("question", [.. Question()]);
        yield return facts.Section("plan", [.. Plan()]);
        yield return facts.Section("outcome", [.. Outcome()]);
        if (facts.Question is not null) yield return facts.Section("evidence", [.. Evidence()]);
        yield return facts.Section("list", facts.Text("listWords"), List());
    }

    private IEnumerable<ReportBlock> Question()
    {
        if (facts.Question is { } question) yield return new ReportText(question.Lead);
        yield return facts.Text("rationale");
        if (_protocol.Contrast is { } contrast)
            yield return facts.Text("hypothesis", ("active", _trial.ArmName(contrast.Active)), ("control", _trial.ArmName(contrast.Control)), ("outcome", facts.Slots.OutcomeName(_protocol.Outcome)));
        yield return facts.Text("dates", ("start", ReportFacts.Day(_trial.Row.StartsOn)), ("end", ReportFacts.Day(_trial.Row.EndsOn)), ("status", TrialPeriods.Camel(_trial.Status)));
        if (_trial.Row.EndedWhy is { } why) yield return facts.Text("stopped", ("why", why));
        yield return _trial.Row.Expectancy is { } expected ? facts.Text("expected", ("expectancy", $"{expected}")) : facts.Text("notExpected");
        foreach (string code in new[] { "person", "settings", "funding" }) yield return facts.Text(code);
    }

    private IEnumerable<ReportBlock> Plan()
    {
        yield return new ReportText(facts.Words.Design[TrialPeriods.Camel(_protocol.Design)]);
        yield return facts.Text("length", ("pairs", $"{_protocol.Pairs}"), ("periods", facts.Words.Period[ProtocolOdds.PeriodOf(_protocol)]), ("slots", $"{_trial.Slots.Count}"));
        foreach (ProtocolArm arm in _protocol.Arms)
            yield return facts.Text("arm", ("name", arm.Name), ("minutes", $"{arm.Minutes}"), ("words", facts.Slots.Words(_protocol, arm, null)));
        yield return Design();
        foreach (ReportBlock block in Order()) yield return block;
        yield return facts.Text("unblinded");
        yield return _protocol.Looks == LookPolicy.Anytime ? facts.Text("stop", ("line", ReportFacts.Figure(_protocol.StopAt))) : facts.Text("atTheEnd");
    }

    private IEnumerable<ReportBlock> Order()
    {
        if (_protocol.WashoutHours > 0) yield return facts.Text("washout", ("hours", ReportFacts.Figure(_protocol.WashoutHours)));
        if (_protocol.WashoutDays > 0) yield return facts.Text("washoutDays", ("days", $"{_protocol.WashoutDays}"));
        yield return facts.Text("noRunIn");
        if (_protocol is { Design: TrialDesign.SplitFace, Side: SideRule.Left or SideRule.Right }) yield return facts.Text("fixedSide");
        else if (_trial.IsOver) yield return facts.Text("drawn", ("seed", $"{_protocol.Seed}"));
        yield return facts.Text("concealed");
    }

    private ReportDesign Design()
    {
        ImmutableArray<string> arms = [.. _protocol.Arms.Select(arm => arm.Id)];
        bool isShown(TrialSlotRow slot) => slot.Day <= _trial.Today || _trial.IsOver;
        return new(
            [.. _protocol.Arms.Select(arm => arm.Name)],
            [.. _trial.Slots.Select(slot => new ReportCell(slot.Pair, slot.Place, isShown(slot) && slot.Arm is { } arm ? arms.IndexOf(arm) : null, SlotRules.IsDone(_trial.StatusOf(slot))))],
            facts.Say("emptyCell"));
    }

    private IEnumerable<ReportBlock> Outcome()
    {
        ProtocolOutcome outcome = _protocol.Outcome;
        Scale? scale = outcome.IsMetric ? null : facts.Catalogue.Scales.GetValueOrDefault(outcome.Id);
        yield return scale is { Ends: { } ends }
            ? facts.Text("scale", ("name", scale.Items is [var only, ..] ? only.Text : scale.Name), ("low", $"{scale.ScoreRange.Least}"), ("high", $"{scale.ScoreRange.Most}"), ("lowEnd", ends.Least), ("highEnd", ends.Most))
            : facts.Text("metric", ("name", facts.Slots.OutcomeName(outcome)));
        yield return facts.Text("better", ("direction", facts.Words.Answer[outcome.LowerIsBetter ? "lower" : "higher"]));
        yield return facts.Text("worthwhile", ("worthwhile", ReportFacts.Figure(outcome.Worthwhile)), ("unit", outcome.Unit));
        yield return facts.Reckoning.Swing is { } swing
            ? facts.Text("swing", ("sd", ReportFacts.Figure(swing)), ("mdc", ReportFacts.Figure(facts.Data.Mdc95)), ("unit", outcome.Unit))
            : facts.Text("swingUnknown");
        yield return facts.Text("retest");
    }

    private IEnumerable<ReportBlock> Evidence()
    {
        if (facts.Answer.GradeWords is { } grade) yield return facts.Text("evidence", ("grade", grade));
        foreach (string id in facts.Question!.Evidence)
        {
            if (facts.Catalogue.Evidence.TryGetValue(id, out EvidenceEntry? study)) yield return facts.Text("study", ("citation", study.Citation), ("result", study.Result));
        }
    }

    private ReportTable List() => new(
        [("", 0.08), (facts.Report.Heading("list"), 0.34), ("", 0.2), ("", 0.38)],
        [.. facts.Report.Items.Select(item => ImmutableArray.Create(item.Number, item.Topic, item.Section is { } section ? facts.Report.Heading(section) : facts.Say("notAnswered"), item.Words))]);
}

using Effleur.Print.Reports;
using Effleur.Server.CheckIns;
using Effleur.Server.Routines;

namespace Effleur.Server.Trials.Reports;

/// <summary>Makes the report of a trial. While it runs the report has its plan and what was done, and not its answer: reading it is no look.</summary>
internal sealed class TrialReports(MassageLibrary library, TrialAnswers answers, SlotViewer slots)
{
    public async Task<ReportDocument> MakeAsync(LivingTrial trial, CancellationToken cancellation)
    {
        TrialReckoning reckoning = await answers.ReckonAsync(trial, trial.Stored.Looks.Count + 1, cancellation);
        var facts = new ReportFacts(library.Catalogue, reckoning, answers.View(reckoning), slots);
        ReportSection[] sections = [.. new PlanSections(facts).All(), .. new ResultSections(facts).All()];
        string[] order = [.. facts.Report.Headings.Select(heading => heading.Words)];
        return new(
            trial.Protocol.Title,
            trial.IsOver ? facts.Answer.Headline : facts.Say("running"),
            [.. sections.OrderBy(section => Array.IndexOf(order, section.Heading))],
            facts.Say("foot", ("date", ReportFacts.Day(trial.Today))));
    }
}

using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Print.Reports;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials.Reports;

/// <summary>What the sections of a report are made of.</summary>
/// <param name="Catalogue">Knowledge's words.</param>
/// <param name="Reckoning">What was reckoned.</param>
/// <param name="Answer">The same as it is shown.</param>
/// <param name="Slots">Names of outcomes.</param>
internal sealed record ReportFacts(MassageCatalogue Catalogue, TrialReckoning Reckoning, TrialAnswerView Answer, SlotViewer Slots)
{
    public LivingTrial Trial => Reckoning.Trial;

    public Protocol Protocol => Trial.Protocol;

    public TrialData Data => Reckoning.Data;

    public TrialReportWords Report => Catalogue.TrialReport!;

    public TrialWords Words => Catalogue.TrialWords!;

    public TrialQuestion? Question => Catalogue.TrialQuestions.FirstOrDefault(question => question.Id == Protocol.QuestionId);

    /// <summary>A sentence of the report's own.</summary>
    public string Say(string code, params ReadOnlySpan<(string, string)> values) => TrialWords.Fill(Report.Say[code], values);

    /// <summary>A paragraph with one.</summary>
    public ReportText Text(string code, params ReadOnlySpan<(string, string)> values) => new(Say(code, values));

    public ReportSection Section(string section, params ReadOnlySpan<ReportBlock> blocks) => new(Report.Heading(section), [.. blocks]);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Figure(double? value) => value is { } known ? Math.Round(known, 3).ToString(CultureInfo.InvariantCulture) : "–";

    public static string Interval(IReadOnlyList<double>? interval) => interval is [var low, var high] ? $"{Figure(low)} to {Figure(high)}" : "–";
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Reading.Trials;

/// <summary>Reads trials/report.yaml: every section and sentence a report has, no more and no fewer, and every item answered in a section that is there.</summary>
internal static class ReportWordsReader
{
    private static readonly string[] Sections =
        ["answer", "question", "plan", "outcome", "done", "sessions", "effect", "otherWays", "harms", "looks", "mind", "evidence", "again", "data", "list"];

    private static readonly (string Code, string[] Placeholders)[] Sentences =
    [
        ("running", []), ("foot", ["date"]), ("dates", ["start", "end", "status"]), ("stopped", ["why"]), ("person", []), ("settings", []), ("rationale", []), ("hypothesis", ["active", "control", "outcome"]),
        ("arm", ["name", "words", "minutes"]), ("length", ["pairs", "periods", "slots"]), ("washout", ["hours"]), ("washoutDays", ["days"]), ("noRunIn", []), ("drawn", ["seed"]), ("concealed", []),
        ("fixedSide", []), ("unblinded", []), ("stop", ["line"]), ("atTheEnd", []), ("emptyCell", []), ("scale", ["name", "low", "high", "lowEnd", "highEnd"]), ("metric", ["name"]),
        ("better", ["direction"]), ("worthwhile", ["worthwhile", "unit"]), ("swing", ["sd", "mdc", "unit"]), ("swingUnknown", []), ("retest", []), ("counts", ["done", "slots", "swapped", "incomplete", "skipped", "missed"]),
        ("treat", []), ("band", ["mdc", "unit"]), ("noHarms", []), ("noLooks", []), ("look", ["n", "date", "pairs", "e", "verdict"]), ("expected", ["expectancy"]), ("notExpected", []), ("methods", []),
        ("limits", []), ("general", []), ("funding", []), ("evidence", ["grade"]), ("study", ["citation", "result"]), ("tooFew", []), ("rows", []), ("listWords", []), ("notAnswered", []),
    ];

    private static readonly string[] Figures =
        ["n", "sum", "mean", "squares", "sd", "se", "t", "freedom", "critical", "low", "high", "g", "top", "below", "e", "active", "control", "unit"];

    public static TrialReportWords Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var words = new TrialReportWords
        {
            Headings = Headings(fields["headings"]),
            Say = Said(fields["say"]),
            Recipe = [.. fields["recipe"].Items().Select(step => Template(step, Figures))],
            Items = [.. fields["items"].Items().Select(Item)],
        };
        fields.Done();
        return words;
    }

    private static ImmutableArray<ReportHeading> Headings(YamlField field)
    {
        YamlFields fields = field.Fields();
        ImmutableArray<ReportHeading> headings = [.. Sections.Select(section => new ReportHeading(section, fields[section].Text()))];
        fields.Done();
        return headings;
    }

    private static FrozenDictionary<string, string> Said(YamlField field)
    {
        YamlFields fields = field.Fields();
        var said = Sentences.ToFrozenDictionary(sentence => sentence.Code, sentence => Template(fields[sentence.Code], sentence.Placeholders));
        fields.Done();
        return said;
    }

    private static ReportItem Item(YamlField field)
    {
        YamlFields fields = field.Fields();
        string? section = fields.Optional("section") is { IsThere: true } named ? Section(named) : null;
        var item = new ReportItem(fields["number"].Text(), fields["topic"].Text(), section, fields["words"].Text());
        fields.Done();
        return item;
    }

    private static string Section(YamlField field)
    {
        string section = field.Text();
        if (!Sections.Contains(section)) field.Fault($"expected one of {string.Join(", ", Sections)}, found \"{section}\"");
        return section;
    }

    private static string Template(YamlField field, string[] placeholders)
    {
        string text = field.Text();
        foreach (string name in TrialWords.Placeholders(text).Where(name => !placeholders.Contains(name)))
            field.Fault($"nothing is filled in for {{{name}}}; known: {string.Join(", ", placeholders)}");
        return text;
    }
}

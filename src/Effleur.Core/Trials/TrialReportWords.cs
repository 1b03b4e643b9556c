using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Trials;

/// <summary>What a trial's report is made of (knowledge/trials/report.yaml): headings, sentences with placeholders, the steps to reckon it again, and the list it is held against.</summary>
public sealed record TrialReportWords
{
    /// <summary>Headings by section; the sections stand in the order of the file.</summary>
    public required ImmutableArray<ReportHeading> Headings { get; init; }

    /// <summary>Sentences by code, with placeholders as <see cref="TrialWords.Fill"/> fills them.</summary>
    public required FrozenDictionary<string, string> Say { get; init; }

    /// <summary>Steps that lead to the estimate, the interval and the evidence with nothing but a spreadsheet; they have the trial's own figures as placeholders.</summary>
    public required ImmutableArray<string> Recipe { get; init; }

    /// <summary>The items of CENT 2015 with where each is answered.</summary>
    public required ImmutableArray<ReportItem> Items { get; init; }

    /// <summary>The heading of a section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public string Heading(string section) => Headings.FirstOrDefault(heading => heading.Section == section)?.Words ?? throw new ArgumentException($"There is no section \"{section}\".", nameof(section));
}

/// <summary>A section of a report.</summary>
/// <param name="Section">Its code, "plan".</param>
/// <param name="Words">Its heading.</param>
public sealed record ReportHeading(string Section, string Words);

/// <summary>An item a report of a trial in one person is to have (CENT 2015).</summary>
/// <param name="Number">Its number in the list, "12c".</param>
/// <param name="Topic">What it asks for, in a few words of our own.</param>
/// <param name="Section">The section that answers it; null where it does not apply.</param>
/// <param name="Words">How it is answered, or why it does not apply; one sentence.</param>
public sealed record ReportItem(string Number, string Topic, string? Section, string Words);

using System.Collections.Immutable;

namespace Effleur.Print.Reports;

/// <summary>A report to read or to print: sections with texts, tables and pictures. Whatever it says was said by whoever made it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lead">The sentence that matters most.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Foot">Stands at the foot of every page.</param>
public sealed record ReportDocument(string Title, string Lead, ImmutableArray<ReportSection> Sections, string Foot);

/// <summary>A section.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What is in it, in order.</param>
public sealed record ReportSection(string Heading, ImmutableArray<ReportBlock> Blocks);

/// <summary>Something in a section.</summary>
public abstract record ReportBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
public sealed record ReportText(string Text) : ReportBlock;

/// <summary>Steps in order, numbered from 1.</summary>
/// <param name="Steps">Each a sentence or two.</param>
public sealed record ReportSteps(ImmutableArray<string> Steps) : ReportBlock;

/// <summary>A table. Columns are as wide as their share says.</summary>
/// <param name="Columns">Their headings and shares of the width; shares add up to 1.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record ReportTable(ImmutableArray<(string Name, double Share)> Columns, ImmutableArray<ImmutableArray<string>> Rows) : ReportBlock;

/// <summary>Every outcome as a point, in the order of time.</summary>
/// <param name="Title">What is plotted, with its unit.</param>
/// <param name="Arms">Names of the arms.</param>
/// <param name="Points">The outcomes.</param>
/// <param name="Range">Smallest and largest value of the scale; low below high.</param>
/// <param name="Band">Differences inside it are within the person's own noise; null when that is not known.</param>
public sealed record ReportPlot(
    string Title, ImmutableArray<string> Arms, ImmutableArray<ReportPoint> Points, (double Low, double High) Range, ReportBand? Band) : ReportBlock;

/// <summary>One outcome.</summary>
/// <param name="At">Its place in time, from 1.</param>
/// <param name="Value">Its value.</param>
/// <param name="Arm">Index of its arm.</param>
/// <param name="Pair">The pair it belongs to; points of a pair are joined.</param>
public sealed record ReportPoint(int At, double Value, int Arm, int Pair);

/// <summary>A band across a plot.</summary>
/// <param name="Low">Its lower edge.</param>
/// <param name="High">Its upper edge.</param>
/// <param name="Words">What it is.</param>
public sealed record ReportBand(double Low, double High, string Words);

/// <summary>The design as a picture: a column for each pair, a cell for each of its slots.</summary>
/// <param name="Arms">Names of the arms.</param>
/// <param name="Cells">The slots, in order.</param>
/// <param name="NotDone">What an empty cell means.</param>
public sealed record ReportDesign(ImmutableArray<string> Arms, ImmutableArray<ReportCell> Cells, string NotDone) : ReportBlock;

/// <summary>One slot.</summary>
/// <param name="Pair">Its pair, from 1.</param>
/// <param name="Place">Its place in the pair, from 1.</param>
/// <param name="Arm">Index of its arm; null when it was never drawn.</param>
/// <param name="IsDone">Whether anything came of it.</param>
public sealed record ReportCell(int Pair, int Place, int? Arm, bool IsDone);

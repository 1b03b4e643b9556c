namespace Effleur.Shelf.Labels;

/// <summary>One entry of a printed list.</summary>
/// <param name="Text">What is printed, without percent, number and asterisks.</param>
/// <param name="IsMaybe">Whether it stands after "may contain".</param>
/// <param name="Percent">The percent that is printed with it, or null.</param>
/// <param name="IsStarred">Whether an asterisk stands before it, as before a footnote.</param>
/// <param name="IsInside">Whether it stands in the brackets of the entry before, as part of it.</param>
public sealed record LabelPart(string Text, bool IsMaybe = false, double? Percent = null, bool IsStarred = false, bool IsInside = false);

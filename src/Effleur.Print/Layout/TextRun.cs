using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>A stretch of a paragraph in one typeface; null for the paragraph's own.</summary>
internal readonly record struct TextRun(string Text, Face? Face = null);

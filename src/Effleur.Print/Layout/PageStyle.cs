using Effleur.Print.Drawing;

namespace Effleur.Print.Layout;

/// <summary>Type and measures of one page; everything that is text grows and shrinks together.</summary>
/// <param name="size">The paper.</param>
/// <param name="scale">1 as designed; less where much has to go on one page.</param>
internal sealed class PageStyle(PaperSize size, double scale = 1)
{
    public const double MarginMm = 18, TopMm = 15, BottomMm = 12;

    public (double WidthMm, double HeightMm) Paper { get; } = size == PaperSize.Letter ? (215.9, 279.4) : (210, 297);

    /// <summary>Width between the margins.</summary>
    public double WidthMm => Paper.WidthMm - (2 * MarginMm);

    /// <summary>Height between the margins.</summary>
    public double HeightMm => Paper.HeightMm - TopMm - BottomMm;

    public TextStyle Title { get; } = new TextStyle(Face.Title, 27, 1.12, 0).Sized(scale);

    public TextStyle Lead { get; } = new TextStyle(Face.Lead, 13, 1.34, 0.05).Sized(scale);

    public TextStyle Heading { get; } = new TextStyle(Face.Title, 11, 1.3, 0).Sized(scale);

    public TextStyle Text { get; } = new TextStyle(Face.Text, 9).Sized(scale);

    public TextStyle Strong { get; } = new TextStyle(Face.Strong, 9, Grey: 0).Sized(scale);

    public TextStyle Value { get; } = new TextStyle(Face.Strong, 10, 1.3, 0).Sized(scale);

    public TextStyle Note { get; } = new TextStyle(Face.Slanted, 9, Grey: 0.3).Sized(scale);

    public TextStyle Small { get; } = new TextStyle(Face.Text, 7.6, 1.36, 0.25).Sized(scale);

    public TextStyle Label { get; } = new TextStyle(Face.Text, 7.6, 1.36, 0.4).Sized(scale);

    /// <summary>A gap of so many millimetres as designed.</summary>
    public double Gap(double mm) => mm * scale;
}

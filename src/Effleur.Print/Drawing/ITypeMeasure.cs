namespace Effleur.Print.Drawing;

/// <summary>What laying out text needs to know of the typefaces.</summary>
internal interface ITypeMeasure
{
    /// <summary>Width of one line in millimetres.</summary>
    double WidthMm(string text, Face face, double sizePt);

    /// <summary>Whether a typeface has a picture of a letter.</summary>
    bool Has(Face face, int codePoint);
}

namespace Effleur.Print.Drawing;

/// <summary>The typefaces of a printed page; each is one embedded font file.</summary>
internal enum Face
{
    /// <summary>Fraunces semi-bold: titles.</summary>
    Title,

    /// <summary>Fraunces regular: the leading sentence.</summary>
    Lead,

    /// <summary>Inter regular: reading.</summary>
    Text,

    /// <summary>Inter semi-bold: headings and names within text.</summary>
    Strong,

    /// <summary>Inter italic: other names and notes.</summary>
    Slanted,
}

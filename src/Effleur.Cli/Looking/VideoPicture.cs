namespace Effleur.Cli.Looking;

/// <summary>One decoded picture of a video.</summary>
/// <param name="TimeUs">The file's own presentation time in microseconds, from the first picture.</param>
/// <param name="Bmp">The picture as a BMP file: uncompressed, and every browser decodes it.</param>
public sealed record VideoPicture(long TimeUs, byte[] Bmp);

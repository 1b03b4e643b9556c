namespace Effleur.Print.Diagrams;

/// <summary>The lines that make a head a face, by landmark (MediaPipe face mesh indices).</summary>
internal static class FaceFeatures
{
    /// <summary>From ear to ear under the chin.</summary>
    public static readonly int[] Jaw = [234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454];

    /// <summary>The lids, closed, and the mouth's middle.</summary>
    public static readonly int[][] Firm =
    [
        [33, 7, 163, 144, 145, 153, 154, 155, 133],
        [263, 249, 390, 373, 374, 380, 381, 382, 362],
        [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308],
    ];

    /// <summary>Folds of the upper lids, wings of the nose, edges of the lips.</summary>
    public static readonly int[][] Light =
    [
        [247, 30, 29, 27, 28, 56, 190],
        [467, 260, 259, 257, 258, 286, 414],
        [48, 64, 98, 97, 2, 326, 327, 294, 278],
        [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291],
        [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291],
    ];

    /// <summary>The brows, as areas.</summary>
    public static readonly int[][] Brows =
    [
        [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
        [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
    ];
}

using System.Collections.Immutable;

namespace Effleur.Coaching.Poses;

/// <summary>
/// Face landmarks over bone that barely move when a person speaks, blinks or presses: forehead, temples, nose, eye corners, cheekbones
/// (numbering of MediaPipe's canonical face mesh). Chosen spread over the whole upper face, so that no hand covers most of them.
/// </summary>
internal static class RigidLandmarks
{
    public static ImmutableArray<int> All { get; } =
    [
        10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 2, // midline, hairline to nose base
        109, 338, 67, 297, 103, 332, 54, 284, 21, 251, 162, 389, 127, 356, // hairline and temples
        108, 337, 69, 299, 104, 333, // forehead
        33, 263, 133, 362, // eye corners
        117, 346, 118, 347, 116, 345, 123, 352, 50, 280, // cheekbones
        49, 279, 129, 358, 98, 327, // nose wings
    ];
}

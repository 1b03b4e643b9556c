using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>The colour of one place of the skin, and in which pictures it could be used.</summary>
/// <param name="Place">Where.</param>
/// <param name="Trace">All pictures.</param>
/// <param name="Usable">As many: false where a hand, motion, shine or the edge of the picture was in the way.</param>
internal sealed record PlaceTrace(ReadingPlace Place, ColourTrace Trace, bool[] Usable)
{
    /// <summary>A trace whose every sample counts.</summary>
    public static PlaceTrace Whole(ColourTrace trace)
    {
        bool[] usable = new bool[trace.Count];
        Array.Fill(usable, true);
        return new(ReadingPlace.Whole, trace, usable);
    }
}

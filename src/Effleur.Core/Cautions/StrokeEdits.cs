using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Cautions;

/// <summary>What restrictions do to the catalogue's strokes: some are left out, some are done more lightly.</summary>
/// <param name="LeftOut">Ids of strokes that are not done.</param>
/// <param name="Capped">Strokes that are done more lightly than usual, and how.</param>
public sealed record StrokeEdits(ImmutableSortedSet<string> LeftOut, ImmutableSortedDictionary<string, PressureBand> Capped)
{
    private const char Out = '-';
    private const char Lighter = '~';

    /// <summary>Everything as usual.</summary>
    public static readonly StrokeEdits None =
        new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal), ImmutableSortedDictionary.Create<string, PressureBand>(StringComparer.Ordinal));

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => LeftOut.IsEmpty && Capped.IsEmpty;

    /// <summary>What restrictions take away.</summary>
    public static StrokeEdits Of(MassageCatalogue catalogue, IReadOnlyCollection<Restriction> restrictions)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(restrictions);
        if (restrictions.Count == 0) return None;
        var leftOut = None.LeftOut.ToBuilder();
        var capped = None.Capped.ToBuilder();
        foreach (Technique technique in catalogue.Techniques.Values)
        {
            foreach (Stroke stroke in technique.Strokes)
            {
                PressureBand? band = restrictions.Band(catalogue, stroke);
                if (band is null) leftOut.Add(stroke.Id);
                else if (band < stroke.Pressure) capped[stroke.Id] = band.Value;
            }
        }

        return new(leftOut.ToImmutable(), capped.ToImmutable());
    }

    /// <summary>
    /// The catalogue as these edits leave it: its techniques have only the strokes that may be done; one without any is gone. It has no routines, because
    /// those name techniques that may be gone; <see cref="Routines.RoutineFit"/> fits them one by one.
    /// </summary>
    public MassageCatalogue Apply(MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        if (IsEmpty) return catalogue;
        return catalogue with
        {
            Routines = FrozenDictionary<string, Routine>.Empty,
            Techniques = catalogue.Techniques.Values.Select(Apply).Where(technique => !technique.Strokes.IsEmpty).ToFrozenDictionary(technique => technique.Id),
        };
    }

    /// <summary>One line, "-T12.jaw-lane ~T18.glide=P1", which <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        string.Join(' ', [.. LeftOut.Select(id => Out + id), .. Capped.Select(cap => $"{Lighter}{cap.Key}={cap.Value}")]);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no such line.</exception>
    public static StrokeEdits Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            None.LeftOut.Union(parts.Where(part => part[0] == Out).Select(part => part[1..])),
            None.Capped.AddRange(parts.Where(part => part[0] != Out).Select(Cap)));
    }

    private static KeyValuePair<string, PressureBand> Cap(string part) =>
        part[0] == Lighter && part.Split('=') is [var stroke, var band] && Enum.TryParse(band, out PressureBand cap)
            ? new(stroke[1..], cap)
            : throw new FormatException($"\"{part}\" is no change to a stroke");

    private Technique Apply(Technique technique) => technique with
    {
        Strokes =
        [
            .. technique.Strokes.Where(stroke => !LeftOut.Contains(stroke.Id))
                .Select(stroke => Capped.TryGetValue(stroke.Id, out PressureBand band) ? stroke with { Pressure = band } : stroke),
        ],
    };
}

using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Storage.Rows;

namespace Effleur.Server.Pressure;

/// <summary>A blind trial as it was kept, judged with today's catalogue.</summary>
internal sealed record KeptTrial(PressureTrialRow Row, BlindTrial Trial)
{
    /// <summary>The trial; null when the lesson no longer knows what was pressed with.</summary>
    public static KeptTrial? Of(MassageCatalogue catalogue, PressureLesson lesson, PressureTrialRow row) =>
        lesson.Contact(row.Contact) is { } contact ? new(row, BlindTrial.Judge(catalogue, lesson, contact, Read(row.Presses))) : null;

    /// <summary>Presses as a row keeps them, in the order they were made: "20:25 50:61".</summary>
    public static string Write(IEnumerable<BlindPress> presses) =>
        string.Join(' ', presses.Select(press => string.Create(CultureInfo.InvariantCulture, $"{press.TargetGrams}:{press.Grams}")));

    private static BlindPress[] Read(string presses) =>
        [.. presses.Split(' ').Select(press => press.Split(':')).Select(press => new BlindPress(Number(press[0]), Number(press[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

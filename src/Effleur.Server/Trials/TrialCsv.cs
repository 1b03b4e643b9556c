using System.Globalization;
using System.Text;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials;

/// <summary>Observations as the table that <c>effleur trial analyse</c> reads (RFC 4180). Numbers are written so that they are read back as they were.</summary>
internal static class TrialCsv
{
    public const string Header = "pair,order,arm,outcome,before,day,side,done,complete,chance,minutes";

    public static string Write(IEnumerable<TrialObservation> observations)
    {
        var table = new StringBuilder(Header).Append("\r\n");
        foreach (TrialObservation row in observations) table.AppendJoin(',', Cells(row)).Append("\r\n");
        return table.ToString();
    }

    private static IEnumerable<string> Cells(TrialObservation row) =>
    [
        Number(row.Pair),
        Number(row.Order),
        row.Arm,
        Number(row.Outcome),
        Number(row.Before),
        Number(row.Day),
        row.Side?.ToString().ToLowerInvariant() ?? "",
        row.Done ?? "",
        row.IsComplete ? "true" : "false",
        Number(row.Chance),
        Number(row.MinutesAfter),
    ];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}

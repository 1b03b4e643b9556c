using System.Text.Json.Serialization;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns;

/// <summary>A check-in to be begun, with its circumstances.</summary>
internal sealed record NewCheckIn(
    CheckInKind Kind,
    Guid? SessionId,
    double? MinutesAfter,
    string Device,
    string Lamp,
    CheckInCard Card,
    bool Glasses,
    bool MakeUp,
    bool Wiped)
{
    /// <summary>Longest label (chosen: a name, not a letter).</summary>
    public const int MostLabelChars = 80;

    /// <summary>Chosen: a day; what is later is no "after".</summary>
    private const double MostMinutes = 24 * 60;

    public IEnumerable<string> Faults()
    {
        foreach ((string field, string label) in new[] { ("device", Device), ("lamp", Lamp) })
        {
            if (label.Length > MostLabelChars) yield return $"{field}: expected at most {MostLabelChars} characters, found {label.Length}";
            if (label.Any(char.IsControl)) yield return $"{field}: expected one line of text";
        }

        if (MinutesAfter is { } minutes && !(minutes >= 0 && minutes <= MostMinutes)) yield return $"minutesAfter: expected 0 to {MostMinutes}, found {minutes}";
        if (MinutesAfter is not null && Kind != CheckInKind.After) yield return "minutesAfter: expected only with kind \"after\"";
    }
}

internal sealed record CheckInStarted(Guid Id);

/// <summary>Answers in place of those before.</summary>
internal sealed record PutAnswers(IReadOnlyList<CheckInAnswerView> Answers);

/// <summary>One answer. A struct, because a list of records may hold null.</summary>
[method: JsonConstructor]
internal readonly record struct CheckInAnswerView(string ScaleId, string ItemId, double Value);

using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Core.Scales;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.CheckIns;

/// <summary>What is asked in a check-in, and what the answers read as when it ends. An earlier answer is never given out: it would pull the new one (evidence E8).</summary>
internal sealed class AnswerDesk(MassageLibrary library, CheckInStore checkIns, PersonBook persons, TimeProvider time)
{
    private readonly MassageCatalogue _catalogue = library.Catalogue;

    /// <summary>The scales that are due, in the order of their times and ids.</summary>
    public async Task<IReadOnlyList<Scale>> DueAsync(CheckInKind kind, CancellationToken cancellation)
    {
        (Func<Scale, DateOnly?> last, DateOnly today) = await DaysAsync(cancellation);
        return [.. _catalogue.Scales.Values.Where(scale => BelongsTo(scale, kind) && scale.MayBeAsked(last(scale), today)).OrderBy(scale => scale.Time).ThenBy(scale => scale.Id, StringComparer.Ordinal)];
    }

    /// <summary>A line for each answer that cannot be.</summary>
    public IEnumerable<string> Faults(IReadOnlyList<CheckInAnswerView> answers)
    {
        HashSet<(string, string)> seen = [];
        for (int i = 0; i < answers.Count; i++)
        {
            (string scaleId, string itemId, double value) = (answers[i].ScaleId, answers[i].ItemId, answers[i].Value);
            if (scaleId is null || itemId is null) yield return $"answers[{i}]: expected scaleId and itemId";
            else if (_catalogue.Scales.GetValueOrDefault(scaleId) is not { CanBeAsked: true } scale) yield return $"answers[{i}].scaleId: there is no scale \"{scaleId}\"";
            else if (scale.Items.All(item => item.Id != itemId)) yield return $"answers[{i}].itemId: \"{scaleId}\" has no item \"{itemId}\"";
            else if (!(value >= scale.Least && value <= scale.Most) || value != Math.Floor(value)) yield return $"answers[{i}].value: expected a whole number from {scale.Least} to {scale.Most}, found {value}";
            else if (!seen.Add((scaleId, itemId))) yield return $"answers[{i}]: a second answer to \"{itemId}\" of \"{scaleId}\"";
        }
    }

    /// <summary>What reads answers when a check-in ends: one reading or refusal for each scale that was answered at all.</summary>
    public async Task<Func<CheckInRow, IReadOnlyList<CheckInAnswerRow>, IReadOnlyList<ReadingRow>>> ReaderAsync(CancellationToken cancellation)
    {
        (Func<Scale, DateOnly?> last, DateOnly today) = await DaysAsync(cancellation);
        return (checkIn, answers) => ReadingRow.Of(Read(answers, last, today), checkIn.Id, ReadingSource.Answers, time.GetUtcNow());
    }

    private IEnumerable<Reading> Read(IReadOnlyList<CheckInAnswerRow> answers, Func<Scale, DateOnly?> last, DateOnly today) =>
        from answer in answers
        group new ScaleAnswer(answer.ItemId, (int)answer.Value) by answer.ScaleId into asked
        let scale = _catalogue.Scales.GetValueOrDefault(asked.Key)
        where scale is not null
        select SelfReport.Read(scale, [.. asked], today, last(scale));

    // right after a massage only how one feels now is asked
    private static bool BelongsTo(Scale scale, CheckInKind kind) => scale.Time == ScaleTime.BeforeAndAfter || kind != CheckInKind.After;

    private async Task<(Func<Scale, DateOnly?> Last, DateOnly Today)> DaysAsync(CancellationToken cancellation)
    {
        string zone = (await persons.ProfileAsync(cancellation)).Profile.TimeZone;
        IReadOnlyDictionary<string, DateTime> last = await checkIns.LastAnsweredAsync(SessionStore.SolePersonId, cancellation);
        return (scale => last.TryGetValue(SelfReport.MethodOf(scale).Metric, out DateTime at) ? PersonClock.Day(zone, at) : null, PersonClock.Day(zone, time.GetUtcNow()));
    }
}

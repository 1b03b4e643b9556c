using System.Collections.Immutable;

namespace Effleur.Planning.Weeks;

/// <summary>Which days of a week get a session: the person's own, as far apart as they go; a missed one moves to a day that is still free.</summary>
internal sealed class WeekDays
{
    private readonly PlanInput _input;
    private readonly DateOnly[] _week;

    public WeekDays(PlanInput input)
    {
        _input = input;
        _week = [.. Enumerable.Range(0, 7).Select(input.Monday.AddDays)];
        Progression = Progression.Of(input.Profile, input.Monday);
        Done = [.. input.Profile.Sessions.Select(session => session.On).Where(day => _week.Contains(day) && day <= input.Today).Distinct().Order()];
        Wanted = Math.Min(Progression.Sessions, Math.Max(Done.Length, Done.Length + Free(isOwn: true).Length + Missed));
        Chosen = Choose();
    }

    public Progression Progression { get; }

    /// <summary>Days of the week with a session.</summary>
    public ImmutableArray<DateOnly> Done { get; }

    /// <summary>Sessions of the whole week.</summary>
    public int Wanted { get; }

    /// <summary>The days that get one.</summary>
    public ImmutableArray<DateOnly> Chosen { get; }

    public int? MostMinutes => Progression.MostMinutes;

    /// <summary>Whether the day before the first free one had firm work.</summary>
    public bool WasFirmBefore(ImmutableArray<DateOnly> free) =>
        free is [var first, ..] && _input.Profile.Sessions.Any(session => session.HadFirmWork && session.On == first.AddDays(-1));

    // own days that went by without a session, once the person has begun
    private int Missed => _week.Count(day => day < _input.Today && _input.Profile.HasTimeOn(day) && !Done.Contains(day) && _input.Profile.Sessions.Any(session => session.On < day));

    private ImmutableArray<DateOnly> Free(bool isOwn) =>
    [
        .. _week.Where(day => day >= _input.Today && !Done.Contains(day) && !_input.Profile.Away.Any(span => span.Contains(day))
            && _input.Profile.Keeping(day.DayOfWeek) is null && _input.Profile.Days.Contains(day.DayOfWeek) == isOwn),
    ];

    private ImmutableArray<DateOnly> Choose()
    {
        int wanted = Math.Max(0, Wanted - Done.Length);
        ImmutableArray<int> own = DaySpread.Choose(Offsets(Free(isOwn: true)), wanted, Offsets(Done));
        int moved = Math.Min(Missed, wanted - own.Length);
        ImmutableArray<int> others = DaySpread.Choose(Offsets(Free(isOwn: false)), moved, [.. Offsets(Done), .. own]);
        return [.. own.Concat(others).Order().Select(_input.Monday.AddDays)];
    }

    private ImmutableArray<int> Offsets(ImmutableArray<DateOnly> days) => [.. days.Select(day => day.DayNumber - _input.Monday.DayNumber)];
}

using Effleur.Core.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Reminders;

public class ReminderPolicyTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly PlannedVisit Visit = new("2026-11-23-2", 9, Day, new(21, 0), 10, "Calm");

    [Theory]
    [InlineData("20:59", ReminderKind.None)]
    [InlineData("21:00", ReminderKind.Remind)]
    [InlineData("21:59", ReminderKind.Remind)]
    [InlineData("22:01", ReminderKind.None)] // quiet hours
    [InlineData("07:30", ReminderKind.None)]
    public void Decide_OnTheDay_RemindsFromTheTimeOnAndNotInQuietHours(string now, ReminderKind kind) =>
        Assert.Equal(kind, ReminderPolicy.Decide(Visit, [], [], Day.ToDateTime(TimeOnly.Parse(now, null))).Kind);

    [Fact]
    public void Decide_AnotherDayOrNoVisit_DoesNothing()
    {
        Assert.Equal(ReminderKind.None, ReminderPolicy.Decide(Visit, [], [], Day.AddDays(1).ToDateTime(new(21, 30))).Kind);
        Assert.Equal(ReminderKind.None, ReminderPolicy.Decide(null, [], [], Day.ToDateTime(new(21, 30))).Kind);
    }

    [Fact]
    public void Decide_ShownOrDone_RemindsOnce()
    {
        DateTime now = Day.ToDateTime(new(21, 30));
        Assert.Equal(ReminderKind.None, ReminderPolicy.Decide(Visit, [new(Visit.Key, Day)], [], now).Kind);
        Assert.Equal(ReminderKind.None, ReminderPolicy.Decide(Visit, [], [Day.ToDateTime(new(8, 0))], now).Kind);
        // the clock jumps back a day and forward again: what was shown stays shown
        Assert.Equal(ReminderKind.None, ReminderPolicy.Decide(Visit with { Day = Day.AddDays(-1) }, [new(Visit.Key, Day)], [], now.AddDays(-1)).Kind);
    }

    [Fact]
    public void IsSilent_AfterExactlyThreeIgnored_UntilASessionIsDone()
    {
        ShownReminder[] shown = [new("a", Day.AddDays(-6)), new("b", Day.AddDays(-4)), new("c", Day.AddDays(-2))];

        Assert.False(ReminderPolicy.IsSilent(shown[..2], []));
        Assert.True(ReminderPolicy.IsSilent(shown, []));
        Assert.True(ReminderPolicy.IsSilent(shown, [Day.AddDays(-9).ToDateTime(new(21, 0))]));
        Assert.False(ReminderPolicy.IsSilent(shown, [Day.AddDays(-3).ToDateTime(new(21, 0))]));
        Assert.False(ReminderPolicy.IsSilent(shown, [Day.ToDateTime(new(21, 0))]));
        Assert.Equal(ReminderKind.Silent, ReminderPolicy.Decide(Visit, shown, [], Day.ToDateTime(new(21, 30))).Kind);
    }

    [Theory]
    [InlineData(new[] { "20:30", "20:20", "20:40" }, "20:30")]
    [InlineData(new[] { "20:30", "20:20" }, "21:00")] // two are no habit
    [InlineData(new[] { "12:00", "12:00", "12:00" }, "19:30")] // at most an hour and a half
    [InlineData(new[] { "23:30", "23:30", "23:30" }, "21:00")] // never into the quiet hours by itself
    public void TimeOf_LastStarts_MovesGently(string[] starts, string at) =>
        Assert.Equal(TimeOnly.Parse(at, null), ReminderPolicy.TimeOf(new(21, 0), [.. starts.Select((start, i) => Day.AddDays(-i - 1).ToDateTime(TimeOnly.Parse(start, null)))]));

    [Fact]
    public void Decide_AnyHistory_NeverRemindsTwiceNorInQuietHours() => Prop.ForAll(
        (from seed in Gen.Choose(0, int.MaxValue - 1) select seed).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            DateTime[] done = [.. Enumerable.Range(0, random.Next(9)).Select(_ => Day.AddDays(-random.Next(1, 20)).ToDateTime(new(random.Next(24), random.Next(60)))).Order()];
            var visit = Visit with { At = new(random.Next(7, 22), random.Next(60)) };
            var shown = new List<ShownReminder>();
            int reminded = 0;
            for (int minute = 0; minute < 24 * 60; minute += random.Next(1, 30))
            {
                DateTime now = Day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
                if (ReminderPolicy.Decide(visit, shown, done, now).Kind != ReminderKind.Remind) continue;
                reminded++;
                shown.Add(new(visit.Key, Day));
                if (ReminderPolicy.IsQuiet(TimeOnly.FromDateTime(now))) return false;
            }

            return reminded <= 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}

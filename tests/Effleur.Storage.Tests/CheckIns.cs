using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Storage.Tests;

/// <summary>Check-ins to be kept by the tests.</summary>
internal static class CheckIns
{
    public static readonly Guid Person = SessionStore.SolePersonId;
    public static readonly DateTime First = new(2026, 3, 1, 18, 0, 0, 123, DateTimeKind.Utc);

    public static CheckInRow Row(Guid? session, CheckInKind kind, int day = 0, string device = "desk camera") => new()
    {
        Id = Guid.NewGuid(),
        PersonId = Person,
        SessionId = session,
        Kind = kind,
        MinutesAfter = kind == CheckInKind.After ? 2.5 : null,
        StartedAt = First.AddDays(day),
        Device = device,
        Lamp = "window, north",
        Card = CheckInCard.Grey,
        Glasses = false,
        MakeUp = false,
        Wiped = true,
    };

    public static KeptShapeRow Shape(CheckInRow checkIn, byte mark = 9, int version = 1) =>
        new() { CheckInId = checkIn.Id, Version = version, Quality = 0.75, Bytes = [1, 2, mark] };

    public static async Task<TestDatabase> OpenAsync(DatabaseProvider provider, TimeProvider time)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, time);
        await new SessionStore(database.Database, time).AddSolePersonAsync(TestContext.Current.CancellationToken);
        return database;
    }

    public static async Task<Guid> SessionAsync(TestDatabase database, TimeProvider time)
    {
        var session = new SessionRow
        {
            Id = Guid.NewGuid(),
            PersonId = Person,
            RoutineId = "calm",
            RoutineName = "Calm",
            Mode = SessionMode.Guide,
            Source = SessionSource.None,
            Status = SessionStatus.Finished,
            StartedAt = First,
            LastSignAt = First,
            NodeId = Guid.NewGuid(),
            PassesWanted = 1,
            KeepsRecording = false,
        };
        await new SessionStore(database.Database, time).AddAsync(session, TestContext.Current.CancellationToken);
        return session.Id;
    }
}

namespace Effleur.Core.Shelf;

/// <summary>How the trying out of a product stands: twice a day for some days (evidence C3: repeat-open test).</summary>
/// <param name="Day">Day of the test, from 1; 0 before it.</param>
/// <param name="State">How it stands.</param>
public readonly record struct PatchTest(int Day, PatchState State)
{
    /// <summary>Days of a repeat-open test (evidence C3).</summary>
    public const int UsualDays = 7;

    /// <summary>The test of a product on a day.</summary>
    /// <param name="product">The product.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="days">Days of a test; the cadence has them.</param>
    public static PatchTest Of(ShelfProduct product, DateOnly today, int days)
    {
        ArgumentNullException.ThrowIfNull(product);
        if (product.PatchTestFrom is not { } from || today < from) return new(0, PatchState.NotBegun);
        int day = today.DayNumber - from.DayNumber + 1;
        if (product.PatchNotes.Any(note => note.On >= from && note.Seen != PatchSign.Nothing)) return new(day, PatchState.Reacted);
        return day <= days ? new(day, PatchState.Running) : new(days, PatchState.Passed);
    }
}

/// <summary>How a patch test stands.</summary>
public enum PatchState
{
    /// <summary>None was begun.</summary>
    NotBegun,

    /// <summary>It is under way.</summary>
    Running,

    /// <summary>All days without a sign.</summary>
    Passed,

    /// <summary>The skin showed something.</summary>
    Reacted,
}

using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Trials;

/// <summary>The part of the model that is about trials. All of one goes with it; a slot stays when its session is erased.</summary>
internal static class TrialModel
{
    // one running trial for each outcome: two at once would work on the same answer
    private const string OnlyRunning = "status = 'Running'";

    public static void Build(ModelBuilder builder)
    {
        builder.Entity<TrialRow>(trial =>
        {
            trial.HasKey(row => row.Id);
            trial.Property(row => row.Id).ValueGeneratedNever();
            trial.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
            trial.HasIndex(row => new { row.PersonId, row.StartedAt });
            trial.HasIndex(row => new { row.PersonId, row.OutcomeId }).IsUnique().HasFilter(OnlyRunning);
        });
        OfATrial<TrialSlotRow>(builder, nameof(TrialSlotRow.N));
        builder.Entity<TrialSlotRow>().HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.SetNull);
        OfATrial<TrialChangeRow>(builder, nameof(TrialChangeRow.Ordinal));
        OfATrial<TrialLookRow>(builder, nameof(TrialLookRow.Ordinal));
    }

    private static void OfATrial<T>(ModelBuilder builder, string number)
        where T : class
    {
        const string key = nameof(TrialSlotRow.TrialId);
        builder.Entity<T>().HasKey(key, number);
        builder.Entity<T>().Property(number).ValueGeneratedNever();
        builder.Entity<T>().HasOne(typeof(TrialRow)).WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Cascade);
    }
}

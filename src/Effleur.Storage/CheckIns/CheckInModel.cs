using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.CheckIns;

/// <summary>The part of the model that is about check-ins. All of one goes with it; it stays when its session goes, because it is of the face and not of the massage.</summary>
internal static class CheckInModel
{
    public static void Build(ModelBuilder builder)
    {
        builder.Entity<CheckInRow>(checkIn =>
        {
            checkIn.HasKey(row => row.Id);
            checkIn.Property(row => row.Id).ValueGeneratedNever();
            checkIn.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
            checkIn.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.SetNull);
            checkIn.HasIndex(row => new { row.PersonId, row.StartedAt });
        });
        builder.Entity<ReadingRow>(reading =>
        {
            reading.HasKey(row => row.Id);
            reading.Property(row => row.Id).ValueGeneratedNever();
            reading.HasOne<CheckInRow>().WithMany().HasForeignKey(row => row.CheckInId);
        });
        builder.Entity<CheckInAnswerRow>().HasKey(row => new { row.CheckInId, row.ScaleId, row.ItemId });
        builder.Entity<CheckInAnswerRow>().HasOne<CheckInRow>().WithMany().HasForeignKey(row => row.CheckInId);
        OneOfACheckIn<CheckInPhotoRow>(builder);
        OneOfACheckIn<KeptShapeRow>(builder);
        Pairs(builder);
    }

    private static void OneOfACheckIn<T>(ModelBuilder builder)
        where T : class
    {
        const string key = nameof(CheckInPhotoRow.CheckInId);
        builder.Entity<T>().HasKey(key);
        builder.Entity<T>().Property(key).ValueGeneratedNever();
        builder.Entity<T>().HasOne(typeof(CheckInRow)).WithOne().HasForeignKey(typeof(T), key).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Pairs(ModelBuilder builder) => builder.Entity<SortingPairRow>(pair =>
    {
        pair.HasKey(row => row.Id);
        pair.Property(row => row.Id).ValueGeneratedNever();
        pair.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        pair.HasOne<CheckInRow>().WithMany().HasForeignKey(row => row.BeforeId);
        pair.HasOne<CheckInRow>().WithMany().HasForeignKey(row => row.AfterId);
        pair.HasIndex(row => new { row.BeforeId, row.AfterId }).IsUnique();
    });
}

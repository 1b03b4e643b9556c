using System.Text;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Trials;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Effleur.Storage;

/// <summary>The one model of both databases; the tables themselves are made by the numbered migrations.</summary>
public sealed class EffleurContext(DbContextOptions<EffleurContext> options) : DbContext(options)
{
    /// <summary>Persons.</summary>
    public DbSet<PersonRow> Persons => Set<PersonRow>();

    /// <summary>Sessions.</summary>
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <summary>Passes.</summary>
    public DbSet<PassRow> Passes => Set<PassRow>();

    /// <summary>Cues.</summary>
    public DbSet<CueRow> Cues => Set<CueRow>();

    /// <summary>Coverage.</summary>
    public DbSet<CoverageRow> Coverage => Set<CoverageRow>();

    /// <summary>Painted skin.</summary>
    public DbSet<PaintedRow> Painted => Set<PaintedRow>();

    /// <summary>Steps done.</summary>
    public DbSet<StepRow> Steps => Set<StepRow>();

    /// <summary>Recordings, piece by piece.</summary>
    public DbSet<RecordingChunkRow> RecordingChunks => Set<RecordingChunkRow>();

    /// <summary>Routines persons made.</summary>
    public DbSet<OwnRoutineRow> OwnRoutines => Set<OwnRoutineRow>();

    /// <summary>What persons told about themselves.</summary>
    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();

    /// <summary>What persons told during and after sessions.</summary>
    public DbSet<SymptomRow> Symptoms => Set<SymptomRow>();

    /// <summary>Addresses of calendar feeds.</summary>
    public DbSet<CalendarFeedRow> CalendarFeeds => Set<CalendarFeedRow>();

    /// <summary>Reminders that were shown.</summary>
    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    /// <summary>Blind trials on the kitchen scale.</summary>
    public DbSet<PressureTrialRow> PressureTrials => Set<PressureTrialRow>();

    /// <summary>Products persons have.</summary>
    public DbSet<ProductRow> Products => Set<ProductRow>();

    /// <summary>Photos of their labels.</summary>
    public DbSet<ProductPhotoRow> ProductPhotos => Set<ProductPhotoRow>();

    /// <summary>Visits of measuring.</summary>
    public DbSet<CheckInRow> CheckIns => Set<CheckInRow>();

    /// <summary>What they measured.</summary>
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    /// <summary>What was answered in them.</summary>
    public DbSet<CheckInAnswerRow> CheckInAnswers => Set<CheckInAnswerRow>();

    /// <summary>Their kept pictures, encrypted.</summary>
    public DbSet<CheckInPhotoRow> CheckInPhotos => Set<CheckInPhotoRow>();

    /// <summary>Shapes later visits are compared with.</summary>
    public DbSet<KeptShapeRow> KeptShapes => Set<KeptShapeRow>();

    /// <summary>Pairs of kept pictures to be sorted.</summary>
    public DbSet<SortingPairRow> SortingPairs => Set<SortingPairRow>();

    /// <summary>Trials.</summary>
    public DbSet<TrialRow> Trials => Set<TrialRow>();

    /// <summary>Their sessions.</summary>
    public DbSet<TrialSlotRow> TrialSlots => Set<TrialSlotRow>();

    /// <summary>What was ever told of those.</summary>
    public DbSet<TrialChangeRow> TrialChanges => Set<TrialChangeRow>();

    /// <summary>Looks at their answers.</summary>
    public DbSet<TrialLookRow> TrialLooks => Set<TrialLookRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<PersonRow>().HasKey(row => row.Id);
        modelBuilder.Entity<PersonRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<SessionRow>(session =>
        {
            session.HasKey(row => row.Id);
            session.Property(row => row.Id).ValueGeneratedNever();
            session.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
            session.HasIndex(row => new { row.PersonId, row.StartedAt });
            session.HasIndex(row => new { row.NodeId, row.Status });
        });
        OfAPerson<OwnRoutineRow>(modelBuilder);
        OfAPerson<ProductRow>(modelBuilder);
        OfAPerson<PressureTrialRow>(modelBuilder).HasIndex(row => new { row.PersonId, row.DoneAt });
        modelBuilder.Entity<ProductPhotoRow>(photo =>
        {
            photo.HasKey(row => row.ProductId);
            photo.Property(row => row.ProductId).ValueGeneratedNever();
            photo.HasOne<ProductRow>().WithOne().HasForeignKey<ProductPhotoRow>(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        });
        OneOfAPerson<ProfileRow>(modelBuilder, nameof(ProfileRow.PersonId));
        OneOfAPerson<CalendarFeedRow>(modelBuilder, nameof(CalendarFeedRow.PersonId));
        modelBuilder.Entity<ReminderRow>().HasKey(row => new { row.PersonId, row.Visit });
        modelBuilder.Entity<ReminderRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        modelBuilder.Entity<SymptomRow>(symptom =>
        {
            symptom.HasKey(row => row.Id);
            symptom.Property(row => row.Id).ValueGeneratedNever();
            symptom.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
            symptom.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
            symptom.HasIndex(row => new { row.PersonId, row.ToldAt });
        });
        BelongsToSession<PassRow>(modelBuilder, nameof(PassRow.SessionId), nameof(PassRow.Ordinal));
        BelongsToSession<CueRow>(modelBuilder, nameof(CueRow.SessionId), nameof(CueRow.Ordinal));
        BelongsToSession<CoverageRow>(modelBuilder, nameof(CoverageRow.SessionId), nameof(CoverageRow.Zone), nameof(CoverageRow.Side));
        modelBuilder.Entity<PaintedRow>(painted =>
        {
            painted.HasKey(row => row.SessionId);
            painted.Property(row => row.SessionId).ValueGeneratedNever();
            painted.HasOne<SessionRow>().WithOne().HasForeignKey<PaintedRow>(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        BelongsToSession<StepRow>(modelBuilder, nameof(StepRow.SessionId), nameof(StepRow.Step));
        BelongsToSession<RecordingChunkRow>(modelBuilder, nameof(RecordingChunkRow.SessionId), nameof(RecordingChunkRow.Ordinal));
        CheckInModel.Build(modelBuilder);
        TrialModel.Build(modelBuilder);
        foreach (IMutableEntityType entity in modelBuilder.Model.GetEntityTypes()) UseSnakeCase(entity);
    }

    private static EntityTypeBuilder<T> OfAPerson<T>(ModelBuilder builder)
        where T : class
    {
        const string id = nameof(OwnRoutineRow.Id), person = nameof(OwnRoutineRow.PersonId);
        builder.Entity<T>().HasKey(id);
        builder.Entity<T>().Property(id).ValueGeneratedNever();
        builder.Entity<T>().HasOne(typeof(PersonRow)).WithMany().HasForeignKey(person);
        return builder.Entity<T>();
    }

    private static void OneOfAPerson<T>(ModelBuilder builder, string key)
        where T : class
    {
        builder.Entity<T>().HasKey(key);
        builder.Entity<T>().Property(key).ValueGeneratedNever();
        builder.Entity<T>().HasOne(typeof(PersonRow)).WithOne().HasForeignKey(typeof(T), key);
    }

    private static void BelongsToSession<T>(ModelBuilder builder, params string[] key)
        where T : class
    {
        builder.Entity<T>().HasKey(key);
        builder.Entity<T>().HasOne(typeof(SessionRow)).WithMany().HasForeignKey(key[0]).OnDelete(DeleteBehavior.Cascade);
        foreach (string part in key) builder.Entity<T>().Property(part).ValueGeneratedNever();
    }

    private static void UseSnakeCase(IMutableEntityType entity)
    {
        entity.SetTableName(SnakeCase(entity.GetTableName()!));
        foreach (IMutableProperty property in entity.GetProperties()) property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        written => DateTime.SpecifyKind(written, DateTimeKind.Utc),
        read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
}

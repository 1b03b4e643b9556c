using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Knowledge.Profiles;
using Effleur.Planning;
using Effleur.Shelf;
using Effleur.Shelf.Use;

namespace Effleur.Cli;

/// <summary><c>--profile profile.yaml [--date 2026-11-25]</c>: for whom, and on which day.</summary>
internal sealed class ProfileOptions
{
    public Option<string> Profile { get; } = new("--profile") { Description = "A profile file (docs/profile-file.md): what its person must leave out is left out." };

    public Option<DateOnly?> Date { get; } = new("--date")
    {
        Description = "The person's day, 2026-11-25; today when left out.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
            result.AddError($"--date takes a day as 2026-11-25, found '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    /// <summary>Reads both; no profile when none was named.</summary>
    public Person? Read(ParseResult parsed, MassageCatalogue catalogue)
    {
        DateOnly today = parsed.GetValue(Date) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (parsed.GetValue(Profile) is not { } file) return null;
        var reader = new ShelfReader(catalogue.Shelf);
        return new(catalogue, reader, ActiveNights.Marked(ProfileFile.Load(file, catalogue, today), reader), today);
    }

    /// <summary>A person on a day; products with strong actives are marked as such.</summary>
    internal sealed record Person(MassageCatalogue Catalogue, ShelfReader Reader, Profile Profile, DateOnly Today)
    {
        /// <summary>Their products, read for them.</summary>
        public ImmutableArray<ReadProduct> ReadShelf() => ReadProduct.All(Profile, Reader, Today, Catalogue.PatchTestDays);

        /// <summary>What may be done on a day.</summary>
        public Clearance On(DateOnly day) => Clearance.On(Catalogue, Profile.Health.And(SessionLessons.Answers(Catalogue, Profile, [], day)), day);

        /// <summary>What a week is planned from.</summary>
        public PlanInput Input(DateOnly monday)
        {
            var known = new Dictionary<DateOnly, Clearance>();
            return new(Catalogue, Profile, day => known.TryGetValue(day, out Clearance? clearance) ? clearance : known[day] = On(day), Today, monday);
        }

        /// <summary>A routine as it may be done today.</summary>
        /// <exception cref="RefusedException">Nothing of it is left.</exception>
        public Routine Fit(Routine routine)
        {
            Clearance clearance = On(Today);
            return clearance.Fit(routine) ?? throw new RefusedException($"{routine.Id}: {Why(clearance, routine)}");
        }

        private static string Why(Clearance clearance, Routine routine)
        {
            Restriction? why = clearance.Ending
                ?? routine.Steps.SelectMany(step => clearance.Against(step.TechniqueId)).OrderBy(restriction => restriction.Rule.Action).FirstOrDefault();
            return why is null ? "nothing of it is left today." : $"{why.Condition.Name}: {why.Rule.Words}";
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Knowledge.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Knowledge.Tests;

public class ProfileFileTests
{
    private const string Head = "format: effleur-profile/1\n";

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    [Fact]
    public void Read_NothingButTheFormat_IsAStartThatCanBePlanned()
    {
        Profile profile = Read("");

        Assert.Equal([Goal.Calm], profile.WantedGoals.Select(goal => goal.Goal));
        Assert.Equal((10, 3, Experience.New), (profile.Minutes, profile.Days.Length, profile.Experience));
    }

    [Theory]
    [InlineData("goals: { wealth: 3 }", "me.yaml:2: goals.wealth: expected one of calm, puffiness")]
    [InlineData("goals: { calm: 9 }", "me.yaml:2: goals.calm: expected a weight from 1 to 5, found 9")]
    [InlineData("minutes: -5", "me.yaml:2: minutes: expected 2 to 30 minutes, found -5")]
    [InlineData("minutes: ten", "me.yaml:2: minutes: expected a whole number")]
    [InlineData("minutesOn: { saturday: 500 }", "me.yaml:2: minutesOn.saturday: expected 2 to 30 minutes, found 500")]
    [InlineData("minutesOn: { someday: 5 }", "me.yaml:2: minutesOn.someday: expected one of sunday, monday")]
    [InlineData("days: [monday, monday]", "me.yaml:2: days: monday is there 2 times")]
    [InlineData("days: []", "me.yaml:2: days: expected a list of at least 1")]
    [InlineData("skin: [shiny]", "me.yaml:2: skin[0]: expected one of dry, oily")]
    [InlineData("avoid: [nuts]", "me.yaml:2: avoid[0]: expected one of nut, peanut")]
    [InlineData("products: [{ name: Oil, use: rub }]", "me.yaml:2: products[0].use: expected one of cleanser, massage")]
    [InlineData("products: [{ use: massage }]", "me.yaml:2: products[0].name: missing")]
    [InlineData("products: [{ name: Oil, use: massage, opened: 2027-01-01 }]", "me.yaml:2: products[0].opened: expected 2026-11-25 or earlier, found 2027-01-01")]
    [InlineData("products: [{ name: Oil, use: massage, keepsMonths: 600 }]", "me.yaml:2: products[0].keepsMonths: expected 1 to 60 months, found 600")]
    [InlineData("products: [{ name: Oil, use: massage, when: [] }]", "me.yaml:2: products[0].when: expected a list of at least 1")]
    [InlineData("age: old", "me.yaml:2: age: expected one of under16")]
    [InlineData("conditions: [{ condition: nonsense }]", "me.yaml:2: conditions[0].condition: no condition named \"nonsense\"")]
    [InlineData("conditions: [{ condition: gentle-start }]", "me.yaml:2: conditions[0].condition: no condition named \"gentle-start\"")]
    [InlineData("conditions: [{ condition: filler, since: 2026-11-27 }]", "me.yaml:2: conditions[0].since: expected 2026-11-25 or earlier, found 2026-11-27")]
    [InlineData("conditions: [{ condition: filler, since: 2026-02-30 }]", "me.yaml:2: conditions[0].since: expected a day as 2026-11-25, found \"2026-02-30\"")]
    [InlineData("conditions: [{ condition: filler, places: [elbow] }]", "me.yaml:2: conditions[0].places: no zone named \"elbow\"")]
    [InlineData("conditions: [{ condition: glaucoma, places: [cheek] }]", "me.yaml:2: conditions[0].places: glaucoma is not about a place")]
    [InlineData("conditions: [{ condition: glaucoma, agreedUntil: 2026-12-01 }]", "me.yaml:2: conditions[0].agreedUntil: a clinician's agreement changes nothing about glaucoma")]
    [InlineData("conditions: [{ condition: isotretinoin, since: 2026-11-01, agreedUntil: 2026-10-01 }]", "me.yaml:2: conditions[0].agreedUntil: expected 2026-11-01 or later, found 2026-10-01")]
    [InlineData("conditions: [{ condition: heart-rhythm, agreedUntil: 2036-10-01 }]", "me.yaml:2: conditions[0].agreedUntil: expected at most 366 days from today, found 2036-10-01")]
    [InlineData("away: [{ from: 2026-12-24, until: 2026-12-20 }]", "me.yaml:2: away[0].until: expected 2026-12-24 or later, found 2026-12-20")]
    [InlineData("likes: [T99]", "me.yaml:2: likes[0]: no technique named \"T99\"")]
    [InlineData("likes: [T24]\ndislikes: [T24]", "me.yaml:3: dislikes: T24 is among the likes as well")]
    [InlineData("at: 25:00", "me.yaml:2: at: expected a time as \"21:30\", found \"25:00\"")]
    [InlineData("tools: [hammer]", "me.yaml:2: tools[0]: expected one of roller, guaSha")]
    [InlineData("sessions: [{ on: 2026-12-01, minutes: 5 }]", "me.yaml:2: sessions[0].on: expected 2026-11-25 or earlier, found 2026-12-01")]
    [InlineData("sessions: [{ on: 2026-11-01, minutes: -5 }]", "me.yaml:2: sessions[0].minutes: expected 0 to 1440, found -5")]
    [InlineData("beliefs: [{ goal: calm, technique: T24, effect: 7, sd: 1 }]", "me.yaml:2: beliefs[0].effect: expected a number from -2 to 2, found 7")]
    [InlineData("beliefs: [{ goal: calm, technique: T24, effect: 1, sd: 0 }]", "me.yaml:2: beliefs[0].sd: expected a number above 0 and up to 10, found 0")]
    [InlineData("shoes: 42", "me.yaml:2: shoes: unknown field")]
    public void Read_ABadValue_IsNamedWithItsPlace(string yaml, string fault) => Assert.StartsWith(fault, OnlyFault(yaml), StringComparison.Ordinal);

    [Fact]
    public void Read_TenThousandConditions_AreOneFault()
    {
        var yaml = new StringBuilder("conditions:\n");
        for (int i = 0; i < 10_000; i++) yaml.Append("  - { condition: filler, since: 2026-11-01 }\n");

        Assert.Equal("me.yaml:3: conditions: expected at most 100, found 10000", OnlyFault(yaml.ToString()));
    }

    [Fact]
    public void Read_AnotherFormat_IsRefused()
    {
        Assert.Equal("me.yaml: not a profile file: expected the first line \"format: effleur-profile/1\"", Fault("minutes: 5\n"));
        Assert.Equal("me.yaml:1: format: effleur-profile/2 is newer than this Effleur, which reads effleur-profile/1: update Effleur", Fault("format: effleur-profile/2\n"));
        Assert.StartsWith("me.yaml: larger than 1024 KiB", Fault(Head + "anchor: " + new string('a', 2_000_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AnyProfile_IsReadBackAsItWas() => Prop.ForAll(
        (from seed in Gen.Choose(0, int.MaxValue - 1) select Make(new Random(seed))).ToArbitrary(),
        profile =>
        {
            string file = ProfileFile.Write(profile);
            return file == ProfileFile.Write(ProfileFile.Read(file, "me.yaml", Catalogue, Today));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Documentation_Examples_AreProfilesThatCanBeRead()
    {
        string[] examples = [.. File.ReadAllText(Documents.Path("docs/profile-file.md")).Split("```yaml\n").Skip(1).Select(part => part.Split("```")[0])];

        Assert.True(examples.Length >= 3, $"{examples.Length} examples");
        Assert.All(examples, example => ProfileFile.Read(example, "example", Catalogue, Today));
    }

    private static Profile Read(string yaml) => ProfileFile.Read(Head + yaml, "me.yaml", Catalogue, Today);

    private static string OnlyFault(string yaml) => Assert.Single(Assert.Throws<KnowledgeException>(() => Read(yaml)).Faults).ToString();

    private static string Fault(string file) => Assert.Throws<KnowledgeException>(() => ProfileFile.Read(file, "me.yaml", Catalogue, Today)).Message;

    private static Profile Make(Random random) => new()
    {
        Health = new(random.Next(2) == 0 ? null : AgeBand.From50To60, [new("filler", Today.AddDays(-random.Next(50)), ["cheek"]), new("heart-rhythm", AgreedUntil: Today.AddDays(random.Next(300)))]),
        Goals = [new(Goal.Calm, random.Next(1, 6)), new(Goal.Glow, random.Next(1, 6))],
        Minutes = random.Next(2, 31),
        MinutesOn = ImmutableSortedDictionary<DayOfWeek, int>.Empty.Add((DayOfWeek)random.Next(7), random.Next(2, 31)),
        Days = [(DayOfWeek)random.Next(7)],
        At = random.Next(2) == 0 ? null : new TimeOnly(random.Next(24), random.Next(60)),
        TimeZone = "Europe/Berlin",
        Anchor = Anchors[random.Next(Anchors.Length)],
        Tools = [Tool.Roller],
        Likes = ["T24"],
        Dislikes = ["T27", "T35"],
        Away = [new(Today, Today.AddDays(random.Next(20)))],
        Skin = [SkinTrait.Dry, SkinTrait.FlushProne],
        AvoidFamilies = [AllergenFamily.Nut],
        AvoidIngredients = ["Linalool", Anchors[1 + random.Next(Anchors.Length - 1)].Trim()],
        Products = [Product(random, "1"), Product(random, "2") with { PatchTestFrom = null, PatchNotes = [] }],
        Beliefs = [new(Goal.Calm, "T24", Math.Round((random.NextDouble() * 4) - 2, random.Next(10)), 0.5)],
        Sessions = [new(Today.AddDays(-random.Next(100)), random.Next(60), SkinAfter.Irritated, true)],
    };

    private static ShelfProduct Product(Random random, string id) => new()
    {
        Id = id,
        Name = "My " + Anchors[1 + random.Next(Anchors.Length - 1)].Trim(),
        Use = Enum.GetValues<ProductUse>()[random.Next(8)],
        Ingredients = random.Next(3) == 0 ? "" : "Aqua, \"Glycerin\": 5 %\nSqualane # {x}",
        When = random.Next(2) == 0 ? [DayPart.Evening] : [DayPart.Morning, DayPart.Evening],
        Days = random.Next(2) == 0 ? [] : [(DayOfWeek)random.Next(7)],
        Opened = random.Next(2) == 0 ? null : Today.AddDays(-random.Next(300)),
        KeepsMonths = random.Next(2) == 0 ? null : random.Next(1, 60),
        PatchTestFrom = Today.AddDays(-3),
        PatchNotes = [new(Today.AddDays(-2), PatchSign.Nothing), new(Today, PatchSign.Itch)],
    };

    private static readonly string[] Anchors = ["", "after brushing teeth", "\"so\", I said: \\ # & * !", "nach dem Zähneputzen – kurz", "yes", "null", "21:30", " two  spaces ", "- dash"];
}

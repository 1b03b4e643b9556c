using System.Collections.Frozen;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Tests;

/// <summary>What is told to whom about what, against the evidence's section D.</summary>
public sealed class VerdictTests
{
    // who, what is in it, about what, how strong (evidence D1 to D5)
    public static TheoryData<string, string, VerdictKind, VerdictLevel> Table => new()
    {
        { "", "Squalane, Simmondsia Chinensis Seed Oil", VerdictKind.Massage, VerdictLevel.Suits },
        { "", "Paraffinum Liquidum", VerdictKind.Massage, VerdictLevel.Suits },
        { "", "Aqua, Niacinamide, Xanthan Gum", VerdictKind.Massage, VerdictLevel.Leave },
        { "", "Aqua, Glycerin, Retinol, Cetearyl Alcohol", VerdictKind.Massage, VerdictLevel.Leave },
        { "", "Aqua, Glycerin, Retinol", VerdictKind.ActiveNight, VerdictLevel.Leave },
        { "", "Aqua, Glycolic Acid", VerdictKind.ActiveNight, VerdictLevel.Leave },
        { "", "Aqua, Salicylic Acid", VerdictKind.ActiveNight, VerdictLevel.Leave },
        { "", "Aqua, Glycolic Acid", VerdictKind.Sun, VerdictLevel.Mind },
        { "", "Squalane", VerdictKind.ActiveNight, VerdictLevel.NothingFound },
        { "", "Squalane, Citrus Aurantium Bergamia Peel Oil", VerdictKind.Sun, VerdictLevel.Leave },
        { "", "Squalane, Citrus Aurantium Dulcis Peel Oil", VerdictKind.Sun, VerdictLevel.NothingFound },
        { "", "Squalane, Citrus Aurantium Bergamia Peel Oil FCF", VerdictKind.Sun, VerdictLevel.NothingFound },
        { "", "Squalane, Parfum, Linalool", VerdictKind.Scent, VerdictLevel.Mind },
        { "", "Squalane", VerdictKind.Scent, VerdictLevel.NothingFound },
        { "", "Squalane, Mentha Piperita Oil", VerdictKind.Eyes, VerdictLevel.Leave },
        { "", "Squalane", VerdictKind.Eyes, VerdictLevel.NothingFound },
        { "", "Aqua, Sodium Laureth Sulfate, Cocamidopropyl Betaine", VerdictKind.Massage, VerdictLevel.Leave },
        { "acneProne", "Cocos Nucifera Oil", VerdictKind.Acne, VerdictLevel.Mind },
        { "acneProne", "Isopropyl Myristate, Squalane", VerdictKind.Acne, VerdictLevel.Mind },
        { "acneProne", "Squalane", VerdictKind.Acne, VerdictLevel.NothingFound },
        { "acneProne", "Paraffinum Liquidum", VerdictKind.Acne, VerdictLevel.NothingFound },
        { "eczemaProne", "Olea Europaea Fruit Oil", VerdictKind.Eczema, VerdictLevel.Leave },
        { "eczemaProne", "Helianthus Annuus Seed Oil", VerdictKind.Eczema, VerdictLevel.NothingFound },
        { "eczemaProne", "Prunus Amygdalus Dulcis Oil", VerdictKind.Eczema, VerdictLevel.Mind },
        { "yeastProne", "Helianthus Annuus Seed Oil", VerdictKind.FungalAcne, VerdictLevel.Mind },
        { "yeastProne", "Aqua, Polysorbate 80", VerdictKind.FungalAcne, VerdictLevel.Mind },
        { "yeastProne", "Squalane, Caprylic/Capric Triglyceride, Paraffinum Liquidum", VerdictKind.FungalAcne, VerdictLevel.NothingFound },
        { "flushProne", "Squalane, Menthol", VerdictKind.Rosacea, VerdictLevel.Leave },
        { "dry", "Aqua, Alcohol Denat., Glycerin", VerdictKind.Skin, VerdictLevel.Mind },
        { "sensitive", "Squalane", VerdictKind.Skin, VerdictLevel.Suits },
        { "condition:pregnancy", "Squalane, Retinyl Palmitate", VerdictKind.Pregnancy, VerdictLevel.Leave },
        { "condition:pregnancy", "Aqua, Hydroquinone", VerdictKind.Pregnancy, VerdictLevel.Leave },
        { "condition:pregnancy", "Squalane, Lavandula Angustifolia Oil", VerdictKind.Pregnancy, VerdictLevel.Mind },
        { "condition:pregnancy", "Aqua, Salicylic Acid", VerdictKind.Pregnancy, VerdictLevel.Mind },
        { "condition:pregnancy", "Aqua, Niacinamide, Azelaic Acid, Sodium Hyaluronate", VerdictKind.Pregnancy, VerdictLevel.NothingFound },
        { "allergen:Nut", "Prunus Amygdalus Dulcis Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Nut", "Hydrolyzed Sweet Almond Protein, Aqua", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Sesame", "Sesamum Indicum Seed Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Wheat", "Triticum Vulgare Germ Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Lanolin", "Petrolatum, Lanolin", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Latex", "Persea Gratissima Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Fragrance", "Squalane, Limonene", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:BalsamOfPeru", "Squalane, Myroxylon Pereirae Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Daisy", "Squalane, Calendula Officinalis Flower Extract", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Isothiazolinone", "Aqua, Methylisothiazolinone", VerdictKind.Allergy, VerdictLevel.Leave },
        { "allergen:Nut", "Squalane", VerdictKind.Allergy, VerdictLevel.NothingFound },
        { "avoid:vitamin e", "Squalane, Tocopherol", VerdictKind.Allergy, VerdictLevel.Leave },
        { "avoid:jojoba oil", "Buxus Chinensis (Jojoba) Seed Oil", VerdictKind.Allergy, VerdictLevel.Leave },
        { "condition:allergy-nuts", "Arachis Hypogaea Oil", VerdictKind.Allergy, VerdictLevel.Leave },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Of_TheEvidencesCases_IsWhatItSays(string who, string list, VerdictKind kind, VerdictLevel strongest) =>
        Assert.Equal(strongest, Of(list, Person(who)).Where(verdict => verdict.Kind == kind).Max(verdict => verdict.Level));

    [Fact]
    public void Of_AnyList_HasAReasonAGradeAndKnownEvidence()
    {
        foreach (RealLabel label in RealLabel.All)
        {
            foreach (Verdict verdict in Of(label.Text, Everything))
            {
                Assert.NotEmpty(verdict.Because);
                Assert.DoesNotContain('{', verdict.Because);
                Assert.All(verdict.Evidence, id => Assert.True(TheShelf.Catalogue.Evidence.ContainsKey(id), id));
                Assert.DoesNotMatch(@"(?i)\b(safe|toxic|dangerous|chemical)", verdict.Because);
            }
        }
    }

    // a longer list never takes a warning away
    [Fact]
    public void Of_OneMoreIngredient_NeverWarnsOfLess()
    {
        var random = new Random(5);
        string[] all = [.. TheShelf.Knowledge.Ingredients.Keys.Order(StringComparer.Ordinal)];
        for (int i = 0; i < 300; i++)
        {
            string[] some = random.GetItems(all, 6);
            string more = all[random.Next(all.Length)];
            var before = Of(string.Join(", ", some), Everything).Where(Warns).Select(verdict => verdict.Kind).ToHashSet();
            var after = Of(string.Join(", ", some.Append(more)), Everything).Where(Warns).Select(verdict => verdict.Kind).ToHashSet();
            Assert.True(before.IsSubsetOf(after), $"{string.Join(", ", some)} + {more}");
        }
    }

    // those without a least share: what is in it at all
    private static bool Warns(Verdict verdict) =>
        verdict.Level is VerdictLevel.Leave or VerdictLevel.Mind && verdict.Kind is VerdictKind.Pregnancy or VerdictKind.ActiveNight or VerdictKind.Scent or VerdictKind.FungalAcne or VerdictKind.Allergy;

    [Fact]
    public void Of_AListThatIsHardlyUnderstood_DoesNotSayThatNothingSpeaksAgainstIt() =>
        Assert.DoesNotContain(Of("Aqua, Moonstone, Dragonscale, Griffin Tears", ShelfPerson.Anybody), verdict => verdict.Level == VerdictLevel.NothingFound);

    [Fact]
    public void Of_AnEmptyList_IsNothing() => Assert.Empty(Of("", Everything));

    private static ShelfPerson Everything => new(
        TheShelf.Catalogue.Conditions.Keys.ToFrozenSet(), [.. Enum.GetValues<SkinTrait>()], Enum.GetValues<AllergenFamily>().ToFrozenSet(), FrozenSet<string>.Empty);

    private static ShelfPerson Person(string who) => ShelfPerson.Of(ProfileOf(who), TheShelf.Reader);

    private static Profile ProfileOf(string who) => who.Split(':') switch
    {
        [""] => Profile.Empty,
        ["allergen", var family] => new() { AvoidFamilies = [Enum.Parse<AllergenFamily>(family)] },
        ["avoid", var name] => new() { AvoidIngredients = [name] },
        ["condition", var id] => new() { Health = new(null, [new ConditionAnswer(id)]) },
        _ => new() { Skin = [Enum.Parse<SkinTrait>(who, ignoreCase: true)] },
    };

    private static System.Collections.Immutable.ImmutableArray<Verdict> Of(string list, ShelfPerson person) => VerdictMaker.Of(TheShelf.Reader.Read(list), TheShelf.Knowledge, person);
}

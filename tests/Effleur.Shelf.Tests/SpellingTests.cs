using Effleur.Core.Shelf;
using Effleur.Shelf.Names;

namespace Effleur.Shelf.Tests;

/// <summary>A slip in a name is mended or left unknown; it never turns one substance into another.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void Read_ASlipInAnyName_IsThatIngredientOrUnknown()
    {
        var random = new Random(1223);
        var known = TheShelf.Knowledge.Ingredients.Values.SelectMany(one => one.Names.Append(one.Inci)).Select(NameFold.Key).ToHashSet();
        int mended = 0, all = 0;
        var wrong = new List<string>();
        foreach (Ingredient ingredient in TheShelf.Knowledge.Ingredients.Values.Where(one => one.Inci.Length > 6 && one.Inci.Split(' ', '-', '/').Any(word => word.Count(char.IsAsciiLetter) > 6)).OrderBy(one => one.Inci, StringComparer.Ordinal))
        {
            for (int i = 0; i < 3; i++)
            {
                string printed = Misspelling.Of(ingredient.Inci, random);
                if (known.Contains(NameFold.Key(printed))) continue;
                ShelfReading reading = TheShelf.Reader.Read(printed);
                if (reading.Ingredients is [{ How: NameMatch.Built }]) continue; // it has become a name that is built, such as Diethyl Ether
                all++;
                if (reading.Known.Any(one => NameFold.Key(one.Known!.Inci) == NameFold.Key(ingredient.Inci))) mended++;
                else wrong.AddRange(reading.Known.Select(one => $"{printed} (of {ingredient.Inci}) as {one.Known!.Inci} ({one.How})"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {all}\n" + string.Join('\n', wrong.Take(60)));
        Assert.True(mended >= 0.6 * all, $"{mended} of {all} mended");
    }

    [Theory]
    [InlineData("Phenoxyethanole", "Phenoxyethanol")]
    [InlineData("Glycerrin", "Glycerin")]
    [InlineData("Tocopheryl Acetat", "Tocopheryl Acetate")]
    [InlineData("Simmondsia Chinesis Seed Oil", "Simmondsia Chinensis Seed Oil")]
    [InlineData("Butyrospermum Parkii Buter", "Butyrospermum Parkii Butter")]
    [InlineData("Caprylic/Capric Triglycerid", "Caprylic/Capric Triglyceride")]
    [InlineData("Sodium Hyalur0nate", "Sodium Hyaluronate")]
    [InlineData("Methylparben", "Methylparaben")]
    public void Read_ASlip_IsMended(string printed, string meant) =>
        Assert.Equal(meant, TheShelf.Reader.Read(printed).Known.Select(one => one.Known!.Inci).FirstOrDefault());
}

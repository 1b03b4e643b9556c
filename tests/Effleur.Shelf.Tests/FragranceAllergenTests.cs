using Effleur.Core.Shelf;

namespace Effleur.Shelf.Tests;

/// <summary>Every scent EU law names (Regulation (EU) 2023/1545 and Annex III) is found in the spellings packages use.</summary>
public sealed class FragranceAllergenTests
{
    // what the law has printed for each group; Citral to Vanillin are one substance, the oils are several label names of one group
    private static readonly string[] Groups = File.ReadAllLines(Path.Combine(TheShelf.Labels, "eu-fragrance-groups.list"));


    [Fact]
    public void Knowledge_HasEveryGroupOfTheLaw_AndNoOther() =>
        Assert.Equal(Groups.Order(StringComparer.Ordinal), TheShelf.Knowledge.Ingredients.Values.Select(one => one.EuFragrance).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Read_AnyLabelNameInAnySpelling_NamesItsGroup()
    {
        var wrong = new List<string>();
        foreach (Ingredient ingredient in TheShelf.Knowledge.Ingredients.Values.Where(one => one.EuFragrance is not null))
        {
            foreach (string name in ingredient.Names.Append(ingredient.Inci))
                wrong.AddRange(Spellings(name).Where(printed => !Groups1(printed).SetEquals([ingredient.EuFragrance!])).Select(printed => $"{printed}: {string.Join(", ", Groups1(printed))} for {ingredient.EuFragrance}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Read_AMisspeltLabelName_NamesItsGroupOrNothing()
    {
        var random = new Random(20260731);
        int found = 0, all = 0;
        var wrong = new List<string>();
        foreach (Ingredient ingredient in TheShelf.Knowledge.Ingredients.Values.Where(one => one.EuFragrance is not null && one.Inci.Length > 7))
        {
            for (int i = 0; i < 20; i++)
            {
                string printed = Misspelling.Of(ingredient.Inci, random);
                HashSet<string> groups = Groups1(printed);
                if (groups.Contains(ingredient.EuFragrance!)) found++;
                else if (groups.Count > 0) wrong.Add($"{printed} as {string.Join(", ", groups)}");
                all++;
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(found >= 0.8 * all, $"{found} of {all}");
    }

    private static HashSet<string> Groups1(string printed) =>
        [.. TheShelf.Reader.Read($"Aqua, {printed}, Glycerin").Ingredients.Select(one => one.Known?.EuFragrance).OfType<string>()];

    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        yield return name.ToUpperInvariant();
        yield return name.ToLowerInvariant();
        yield return name + "*";
        yield return name + "**";
        yield return name + " ¹";
        yield return name + ".";
        yield return $"({name})";
        yield return $"Parfum ({name})";
        yield return name.Replace('-', ' ');
        yield return name.Replace('-', '‑');
        yield return name.Replace(" ", "  ", StringComparison.Ordinal);
        yield return string.Join("\n", name.Split(' ', 2));
        yield return name.Replace("Alpha-", "α-", StringComparison.Ordinal).Replace("Beta-", "β-", StringComparison.Ordinal).Replace("Delta-", "δ-", StringComparison.Ordinal);
        yield return name + " (from natural essential oils)";
        yield return name + " 0.01%";
    }
}

using Effleur.Core.Shelf;

namespace Effleur.Shelf.Tests;

/// <summary>What is understood of real packages, against what a person read on them.</summary>
public sealed class RealLabelTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 0.99)]
    [InlineData(false, 0.97)]
    public void Read_RealLabels_FindsNearlyAllThatAPersonReads(bool clean, double least)
    {
        int found = 0, all = 0;
        foreach (RealLabel label in RealLabel.All.Where(label => label.IsClean == clean))
        {
            HashSet<string> read = Read(label);
            string[] missed = [.. label.Truth.Where(name => !read.Contains(NameFold.Key(name)))];
            if (missed.Length > 0) output.WriteLine($"{label.File}: {string.Join("; ", missed)}");
            found += label.Truth.Length - missed.Length;
            all += label.Truth.Length;
        }

        output.WriteLine($"{found} of {all}");
        Assert.True(found >= least * all, $"{found} of {all}");
    }

    // the same thing under another name, and one name that a package prints as two
    private static readonly Dictionary<string, string[]> Same = new()
    {
        ["Iron Oxides"] = ["CI 77491", "CI 77492", "CI 77499"],
        ["Aloe Barbadensis Leaves Juice"] = ["Aloe Barbadensis Leaf Juice"],
        ["PEG-40"] = ["PEG-40 Hydrogenated Castor Oil"],
        ["Hydrogenated Castor Oil"] = ["PEG-40 Hydrogenated Castor Oil"],
    };

    [Fact]
    public void Read_RealLabels_FindsNothingThatIsNotThere()
    {
        var wrong = new List<string>();
        foreach (RealLabel label in RealLabel.All)
        {
            HashSet<string> truth = [.. label.Truth.Select(NameFold.Key)];
            wrong.AddRange(TheShelf.Reader.Read(label.Text).Ingredients
                .Where(one => one.Known is { } known && !Same.GetValueOrDefault(known.Inci, []).Append(known.Inci).Any(name => truth.Contains(NameFold.Key(name))))
                .Select(one => $"{label.File}: \"{one.Text}\" as {one.Known!.Inci} ({one.How})"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static HashSet<string> Read(RealLabel label) =>
        [.. TheShelf.Reader.Read(label.Text).Ingredients.Where(one => one.Known is not null).Select(one => NameFold.Key(one.Known!.Inci))];
}

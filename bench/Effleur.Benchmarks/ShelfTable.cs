using System.Diagnostics;
using System.Globalization;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Shelf;
using Effleur.Shelf.Reports;
using Effleur.Shelf.Verdicts;

namespace Effleur.Benchmarks;

/// <summary>How long reading a list takes, with its verdicts: a usual one, and everything that could be pasted instead.</summary>
public static class ShelfTable
{
    private const int WarmUps = 40;
    private const int Rounds = 41;

    private const int Characters = 10_000;

    private const string Usual =
        "Aqua, Caprylic/Capric Triglyceride, Glycerin, Butyrospermum Parkii Butter, Cetearyl Alcohol, Glyceryl Stearate, Squalane, Niacinamide, Tocopherol, Sodium Hyaluronate, Xanthan Gum, Phenoxyethanol, Ethylhexylglycerin, Parfum, Linalool, Limonene";

    private const string Recipe = "Beat two eggs with a pinch of sea salt, stir in half a litre of fresh milk and the flour, and let it rest for twenty minutes. ";

    private const string Greek = "Νερό, γλυκερίνη, ελαιόλαδο, μέλι, κερί μέλισσας, αλόη, χαμομήλι, ";

    public static void Print(MassageCatalogue catalogue)
    {
        long start = Stopwatch.GetTimestamp();
        var reader = new ShelfReader(catalogue.Shelf);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"making the reader, once: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms"));
        Print(reader, "a usual list of 16", Usual);
        Print(reader, "10,000 characters of lists", Filled(Usual + ", "));
        Print(reader, "10,000 characters of misspelt lists", Filled(string.Join(", ", Usual.Split(", ").Select(Slip)) + ", "));
        Print(reader, "10,000 characters of names nobody knows", Filled("Dragonscale Hydrolysate, Moonstonum Vulgare Seed Extract, Griffinyl Polyunobtainate, "));
        Print(reader, "10,000 letters without a separator", new string('x', Characters));
        Print(reader, "10,000 characters of words without a comma", Filled("glycerin squalane tocopherol limonene "));
        Print(reader, "10,000 characters of a recipe", Filled(Recipe));
        Print(reader, "a recipe", Recipe);
        Print(reader, "10,000 characters of Greek", Filled(Greek));
        Print(reader, "10,000 opening brackets", new string('(', Characters));
        Print(reader, "nothing", "");
    }

    // the words in other orders each time, so that nothing is read twice
    private static string Filled(string with)
    {
        var random = new Random(7);
        var text = new StringBuilder(with);
        string[] words = with.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (text.Length < Characters)
        {
            random.Shuffle(words);
            text.Append(string.Join(' ', words)).Append(' ');
        }

        return text.ToString(0, Characters);
    }

    private static string Slip(string name) => name.Length < 8 ? name : name.Remove(name.Length / 2, 1);

    private static void Print(ShelfReader reader, string name, string text)
    {
        for (int i = 0; i < WarmUps; i++) ReadMs(reader, text);
        double[] ms = [.. Enumerable.Range(0, Rounds).Select(_ => ReadMs(reader, text)).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: of {Rounds}: median {ms[Rounds / 2]:0.00} ms, {ms[0]:0.00} to {ms[^1]:0.00} ms; {Environment.ProcessorCount} cores"));
    }

    private static double ReadMs(ShelfReader reader, string text)
    {
        long start = Stopwatch.GetTimestamp();
        ShelfReport.Of(text, reader, ShelfPerson.Anybody);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

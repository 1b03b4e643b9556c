using System.CommandLine;
using System.Globalization;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;
using Effleur.Knowledge;
using Effleur.Shelf;
using Effleur.Shelf.Reports;
using Effleur.Shelf.Verdicts;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur shelf check (--inci LIST | --file FILE) [--profile profile.yaml] [--json]</c>: what is in a product, and what that means for one person.</summary>
public static class ShelfVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var list = new Option<string>("--inci") { Description = "The ingredients, as printed." };
        var file = new Option<string>("--file") { Description = "A text file with the ingredients, as printed." };
        var json = new Option<bool>("--json") { Description = "Print what was found as JSON (docs/shelf-report.md)." };
        var person = new ProfileOptions();
        var check = new Command("check", "Reads an ingredient list and says what it means for massage and for one person.") { list, file, person.Profile, person.Date, json };
        check.Validators.Add(result =>
        {
            if (result.GetValue(list) is null == result.GetValue(file) is null) result.AddError("Give --inci LIST or --file FILE, one of them.");
        });
        check.SetAction(parsed =>
        {
            string text = parsed.GetValue(list) ?? Load(parsed.GetValue(file)!);
            Refuse(text, parsed.GetValue(file) ?? "--inci");
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            var reader = new ShelfReader(catalogue.Shelf);
            ShelfPerson whose = person.Read(parsed, catalogue) is { } read ? ShelfPerson.Of(read.Profile, reader) : ShelfPerson.Anybody;
            ShelfReport report = ShelfReport.Of(text, reader, whose);
            if (report.Ingredients.Count + report.Unknown.Count == 0) throw new RefusedException(Empty(parsed.GetValue(file) ?? "--inci"));
            if (parsed.GetValue(json)) CliJson.Print(report);
            else Write(Console.Out, report);
            return ExitCodes.Done;
        });
        return new Command("shelf", "Products and what is in them.") { check };
    }

    private static string Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] bytes = new byte[(4 * ProductCheck.MostListLength) + 1];
        int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, read);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException($"{path}: not a text file (UTF-8).");
        }
    }

    private static void Refuse(string text, string what)
    {
        if (text.Length > ProductCheck.MostListLength) throw new RefusedException($"{what}: longer than {ProductCheck.MostListLength} characters, which no ingredient list is.");
        if (text.Any(letter => letter == '\0')) throw new RefusedException($"{what}: not a text.");
        if (string.IsNullOrWhiteSpace(text)) throw new RefusedException(Empty(what));
    }

    private static string Empty(string what) => $"{what}: no ingredients in it; expected the list as printed on the package.";

    private static void Write(TextWriter to, ShelfReport report)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(report.UnderstoodShare * 100):0} % understood: {report.Ingredients.Count} of {report.Ingredients.Count + report.Unknown.Count}"));
        foreach (NoticeLine notice in report.Notices) to.WriteLine(notice.Words);
        foreach (IngredientLine one in report.Ingredients)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Position,3}. {one.Inci,-40} {string.Join(", ", one.Functions)} {string.Join(' ', one.Flags)}").TrimEnd());
        foreach (string unknown in report.Unknown) to.WriteLine($"  ?  {unknown} (unknown)");
        foreach (Verdict verdict in report.Verdicts) to.WriteLine($"{verdict.Kind}, {verdict.Level}: {verdict.Because} ({verdict.Grade})");
        to.WriteLine(report.Slip.Index is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"Slip {index} of 100, {report.Slip.PlayMinutes} minutes.")
            : "Slip: not known.");
    }
}

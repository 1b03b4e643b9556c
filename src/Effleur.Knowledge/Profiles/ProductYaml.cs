using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Shelf;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge.Profiles;

/// <summary>Reads and writes the products of a profile (docs/profile-file.md).</summary>
internal static class ProductYaml
{
    public static ImmutableArray<ShelfProduct> Read(YamlField field) =>
        field.IsThere ? [.. field.Items(0).Select((item, i) => One(item, (i + 1).ToString(CultureInfo.InvariantCulture)))] : [];

    public static string Write(ShelfProduct product) => string.Join(", ", new[]
    {
        $"id: {ScalarYaml.Of(product.Id)}",
        $"name: {ScalarYaml.Of(product.Name)}",
        $"use: {Camel(product.Use)}",
        product.Ingredients.Length == 0 ? null : $"ingredients: {ScalarYaml.OfLines(product.Ingredients)}",
        $"when: [{string.Join(", ", product.When.Select(when => Camel(when)))}]",
        product.Days.IsEmpty ? null : $"days: [{string.Join(", ", product.Days.Select(day => Camel(day)))}]",
        product.Opened is { } opened ? $"opened: {Iso(opened)}" : null,
        product.KeepsMonths is { } months ? string.Create(CultureInfo.InvariantCulture, $"keepsMonths: {months}") : null,
        product.PatchTestFrom is { } from ? $"patchTestFrom: {Iso(from)}" : null,
        product.PatchNotes.IsEmpty ? null : $"patchNotes: [{string.Join(", ", product.PatchNotes.Select(note => $"{{ on: {Iso(note.On)}, seen: {Camel(note.Seen)} }}"))}]",
    }.OfType<string>());

    private static ShelfProduct One(YamlField item, string place)
    {
        YamlFields fields = item.Fields();
        YamlField when = fields.Optional("when"), keeps = fields.Optional("keepsMonths"), notes = fields.Optional("patchNotes");
        var product = new ShelfProduct
        {
            Id = fields.Optional("id").TextOrNull() ?? place,
            Name = fields["name"].Text(),
            Use = fields["use"].Choice<ProductUse>(),
            Ingredients = fields.Optional("ingredients").TextOrNull() ?? "",
            When = when.IsThere ? when.Choices<DayPart>() : [DayPart.Evening],
            Days = fields.Optional("days").Choices<DayOfWeek>(),
            Opened = fields.Optional("opened").DateOrNull(),
            KeepsMonths = keeps.IsThere ? keeps.Whole(int.MinValue, int.MaxValue) : null,
            PatchTestFrom = fields.Optional("patchTestFrom").DateOrNull(),
            PatchNotes = notes.IsThere ? [.. notes.Items(0).Select(Note)] : [],
        };
        fields.Done();
        return product;
    }

    private static PatchNote Note(YamlField item)
    {
        YamlFields fields = item.Fields();
        var note = new PatchNote(fields["on"].Date(), fields["seen"].Choice<PatchSign>());
        fields.Done();
        return note;
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => YamlField.Camel(value.ToString());

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Reading.Trials;

/// <summary>Reads what a person picks for a question.</summary>
internal static class ChoiceReader
{
    public static ImmutableArray<QuestionChoice> Read(YamlField field)
    {
        var choices = new List<QuestionChoice>();
        foreach (YamlField item in field.IsThere ? field.Items() : [])
        {
            QuestionChoice choice = Choice(item);
            if (choices.Any(other => other.Id == choice.Id)) item.Fault($"a second choice \"{choice.Id}\"");
            choices.Add(choice);
        }

        return [.. choices];
    }

    private static QuestionChoice Choice(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField options = fields.Optional("options");
        var choice = new QuestionChoice(
            fields["id"].Text(),
            fields["name"].Text(),
            fields["kind"].Choice<ChoiceKind>(),
            fields["least"].Whole(0, ProtocolLimits.MostArms),
            fields["most"].Whole(1, ProtocolLimits.MostArms),
            options.IsThere ? [.. options.Items().Select(Option)] : []);
        fields.Done();
        if (choice.Most < choice.Least) fields["most"].Fault($"expected at least {choice.Least}, found {choice.Most}");
        Check(choice, item, options);
        return choice;
    }

    private static ChoiceOption Option(YamlField item)
    {
        YamlFields fields = item.Fields();
        var option = new ChoiceOption(fields["id"].Text(), fields["name"].Text());
        fields.Done();
        return option;
    }

    // the person's own things are picked from for some kinds; the others must say what there is
    private static void Check(QuestionChoice choice, YamlField item, YamlField options)
    {
        bool isOwn = choice.Kind is ChoiceKind.Routine or ChoiceKind.Technique or ChoiceKind.Product;
        if (isOwn && options.IsThere) options.Fault("these are picked from what there is: leave it out");
        if (!isOwn && !options.IsThere) item.Fault("missing options");
        ImmutableArray<YamlField> items = options.IsThere ? options.Items(0) : [];
        for (int i = 0; i < Math.Min(items.Length, choice.Options.Length); i++)
        {
            if (Expected(choice.Kind, choice.Options[i].Id) is { } expected) items[i].Fault($"expected {expected}, found \"{choice.Options[i].Id}\"");
        }
    }

    private static string? Expected(ChoiceKind kind, string id) => kind switch
    {
        ChoiceKind.Side when !Enum.GetNames<SideRule>().Any(name => YamlField.Camel(name) == id) => "drawn, drawnOnce, left or right",
        ChoiceKind.Control when id is not ("rest" or "hold") => "rest or hold",
        ChoiceKind.Days when !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days is < 1 or > 7 => "1 to 7",
        _ => null,
    };
}

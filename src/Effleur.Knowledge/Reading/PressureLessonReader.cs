using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads pressure-lesson.yaml: the weights that are learned, what is pressed with, and every sentence of the lesson.</summary>
internal static class PressureLessonReader
{
    // the palms of two hands would not cover more
    private const double LargestCm2 = 100;

    // what is over these ends no finger is asked to feel, and a scale of whole grams cannot show
    private const int LightestGrams = 5, FirmestGrams = 500;

    public static PressureLesson Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        double tolerance = fields["tolerance"].Number(0.01, 1);
        var lesson = new PressureLesson
        {
            TargetsGrams = Targets(fields["targetsGrams"], tolerance),
            Tolerance = tolerance,
            RepeatAfterDays = fields["repeatAfterDays"].Whole(1, 365),
            Contacts = Contacts(fields["contacts"]),
            Sentences = Sentences(fields["sentences"], Enum.GetValues<LessonSentence>()),
            Habits = Sentences(fields["habits"], Enum.GetValues<TrialHabit>()),
            Feels = Sentences(fields["feels"], Enum.GetValues<FeelState>()),
            Leans = Sentences(fields["leans"], [TrialLean.Firmer, TrialLean.Lighter]),
        };
        fields.Done();
        return lesson;
    }

    private static ImmutableArray<int> Targets(YamlField list, double tolerance)
    {
        ImmutableArray<YamlField> items = list.Items(BlindPress.Fewest);
        ImmutableArray<int> grams = [.. items.Select(item => item.Whole(LightestGrams, FirmestGrams))];
        for (int i = 1; i < items.Length; i++)
        {
            if ((1 - tolerance) * grams[i] <= (1 + tolerance) * grams[i - 1])
                items[i].Fault("expected a target so far above the one before that no press is close to both");
        }

        return grams;
    }

    private static ImmutableArray<PressureContact> Contacts(YamlField list)
    {
        var contacts = new List<PressureContact>();
        foreach (YamlField item in list.Items())
        {
            PressureContact contact = Contact(item.Fields());
            if (contacts.Any(other => other.Id == contact.Id)) item.Fault($"a second one with the id \"{contact.Id}\"");
            foreach (HandForm form in contact.Forms.Where(form => contacts.Any(other => other.Forms.Contains(form))))
                item.Fault($"the form {YamlField.Camel(form.ToString())} has a contact already");
            contacts.Add(contact);
        }

        return [.. contacts.OrderBy(contact => contact.AreaCm2)];
    }

    private static PressureContact Contact(YamlFields fields)
    {
        var contact = new PressureContact
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Where = fields["where"].Text(),
            AreaCm2 = fields["areaCm2"].Number(0.1, LargestCm2),
            Forms = fields["forms"].Choices<HandForm>(),
            FormsOfOneFinger = fields.Optional("formsOfOneFinger").Choices<HandForm>(),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return contact;
    }

    private static FrozenDictionary<T, string> Sentences<T>(YamlField field, T[] wanted)
        where T : struct, Enum
    {
        YamlFields fields = field.Fields();
        FrozenDictionary<T, string> sentences = wanted.ToFrozenDictionary(key => key, key => fields[YamlField.Camel(key.ToString())].Text());
        fields.Done();
        return sentences;
    }
}

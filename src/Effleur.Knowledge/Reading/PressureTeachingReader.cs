using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads the areas and the lesson of pressure.yaml.</summary>
internal sealed class PressureTeachingReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    // two hands would not cover more, and a scale of whole grams shows nothing smaller
    private const double LargestCm2 = 200, LightestGrams = 5;

    public PressureTeaching Read(YamlField areas, YamlField lesson)
    {
        YamlFields fields = lesson.Fields();
        var teaching = new PressureTeaching
        {
            Areas = Areas(areas),
            TargetsGrams = Targets(fields["targetsGrams"]),
            Sentences = Sentences(fields["sentences"], Enum.GetValues<LessonSentence>()),
            Habits = Sentences(fields["habits"], Enum.GetValues<TrialHabit>()),
            Feels = Sentences(fields["feels"], Enum.GetValues<FeelState>()),
            Leans = Sentences(fields["leans"], [TrialLean.Firmer, TrialLean.Lighter]),
        };
        Mark.Read(fields["mark"]);
        fields["evidence"].KeysOf(evidence, "evidence");
        fields.Done();
        return teaching;
    }

    private static ImmutableArray<ContactArea> Areas(YamlField list)
    {
        var areas = new List<ContactArea>();
        foreach (YamlField item in list.Items())
        {
            ContactArea area = Area(item.Fields());
            if (areas.Any(other => other.Part == area.Part)) item.Fault($"a second area {YamlField.Camel(area.Part.ToString())}");
            foreach (HandForm form in area.Forms.Where(form => areas.Any(other => other.Forms.Contains(form))))
                item.Fault($"{YamlField.Camel(form.ToString())} has an area already");
            areas.Add(area);
        }

        foreach (HandPart part in Enum.GetValues<HandPart>().Where(part => areas.All(area => area.Part != part)))
            list.Fault($"no area {YamlField.Camel(part.ToString())}");
        return [.. areas.OrderBy(area => area.AreaCm2)];
    }

    private static ContactArea Area(YamlFields fields)
    {
        var area = new ContactArea
        {
            Part = fields["part"].Choice<HandPart>(),
            Name = fields["name"].Text(),
            Where = fields["where"].Text(),
            AreaCm2 = fields["areaCm2"].Number(0.5, LargestCm2),
            Forms = fields["forms"].Choices<HandForm>(),
            Mark = Mark.Read(fields["mark"]),
        };
        fields.Done();
        return area;
    }

    private static ImmutableArray<double> Targets(YamlField list)
    {
        ImmutableArray<YamlField> items = list.Items(BlindReading.Fewest);
        ImmutableArray<double> grams = [.. items.Select(item => item.Number(LightestGrams, ScaleReading.MostGrams))];
        for (int i = 1; i < items.Length; i++)
        {
            // a press that is close to one weight must not be close to another
            if ((1 - PressureLesson.Tolerance) * grams[i] <= (1 + PressureLesson.Tolerance) * grams[i - 1])
                items[i].Fault("expected a weight far enough above the one before that no press is close to both");
        }

        return grams;
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

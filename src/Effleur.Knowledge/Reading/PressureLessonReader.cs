using System.Collections.Frozen;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads pressure-lesson.yaml: the weights that are learned and what is pressed with.</summary>
internal static class PressureLessonReader
{
    private static readonly string[] Words = ["lead", "honest", "even", "firmer", "lighter", "spread"];

    public static PressureLesson Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var lesson = new PressureLesson(
            [.. fields["targetsGrams"].Items().Select(item => item.Whole(1, 500))],
            fields["tolerance"].Number(0.01, 1),
            fields["repeatAfterDays"].Whole(1, 365),
            [.. fields["contacts"].Items().Select(Contact)],
            Said(fields["words"]));
        fields.Done();
        foreach (HandForm form in Enum.GetValues<HandForm>().Where(form => form != HandForm.Tool && lesson.Contacts.Count(contact => contact.Forms.Contains(form)) != 1))
            fields["contacts"].Fault($"expected one contact for the form {YamlField.Camel(form.ToString())}");
        return lesson;
    }

    private static PressureContact Contact(YamlField item)
    {
        YamlFields fields = item.Fields();
        var contact = new PressureContact(
            fields["id"].Text(), fields["name"].Text(), fields["areaCm2"].Number(0.1, 100), fields["forms"].Choices<HandForm>(), Mark.Read(fields["mark"]));
        fields.Done();
        return contact;
    }

    private static FrozenDictionary<string, string> Said(YamlField field)
    {
        YamlFields fields = field.Fields();
        var said = Words.ToFrozenDictionary(key => key, key => fields[key].Text());
        fields.Done();
        return said;
    }
}

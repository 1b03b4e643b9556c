namespace Effleur.Knowledge.Reading;

/// <summary>Reads a certainty mark.</summary>
internal static class Mark
{
    public static string Read(YamlField field)
    {
        string mark = field.Text();
        if (mark.Length > 0 && mark is not ("V" or "M" or "C" or "E")) field.Fault("expected V (source seen), M (from memory), C (calculated) or E (own proposal)");
        return mark;
    }
}

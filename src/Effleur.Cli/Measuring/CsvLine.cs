using System.Text;

namespace Effleur.Cli.Measuring;

/// <summary>One line of a table with commas; a field may stand in double quotes, in which two of them mean one (RFC 4180, without line breaks in fields).</summary>
internal static class CsvLine
{
    /// <summary>The fields; null when a quote is not closed.</summary>
    public static List<string>? Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal)) return [.. line.Split(',')];
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char letter = line[i];
            if (letter == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (letter == '"') isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted) fields.Add(Taken(field));
            else field.Append(letter);
        }

        fields.Add(Taken(field));
        return isQuoted ? null : fields;
    }

    private static string Taken(StringBuilder field)
    {
        string text = field.ToString();
        field.Clear();
        return text;
    }
}

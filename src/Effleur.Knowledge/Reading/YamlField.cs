using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Effleur.Knowledge.Reading;

/// <summary>
/// One value of a YAML file with its place. Reading a value that is not as expected notes a fault and gives a stand-in, so that reading goes on;
/// what was read is used only when there was no fault at all.
/// </summary>
internal sealed class YamlField(string file, string path, int line, YamlNode? node, FaultList faults)
{
    public string File => file;

    public string Path => path;

    public bool IsThere => node is not null;

    public bool IsList => node is YamlSequenceNode;

    public bool IsEmptyText => node is YamlScalarNode { Value: null or "" };

    public void Fault(string expected) => faults.Add(file, line, path, expected);

    public string Text()
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value }) return value;
        Expect("a text");
        return "";
    }

    /// <summary>A text, or null where the field is left out.</summary>
    public string? TextOrNull() => IsThere ? Text() : null;

    public double Number(double least, double most)
    {
        bool isNumber = double.TryParse((node as YamlScalarNode)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        if (isNumber && value >= least && value <= most) return value;
        Expect(FormattableString.Invariant($"a number from {least} to {most}"));
        return least;
    }

    public int Whole(int least, int most)
    {
        bool isWhole = int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value);
        if (isWhole && value >= least && value <= most) return value;
        Expect($"a whole number from {least} to {most}");
        return least;
    }

    /// <summary>A day, "2026-11-25".</summary>
    public DateOnly Date()
    {
        if (DateOnly.TryParseExact((node as YamlScalarNode)?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Expect("a day as 2026-11-25");
        return default;
    }

    /// <summary>A day, or null where the field is left out.</summary>
    public DateOnly? DateOrNull() => IsThere ? Date() : null;

    /// <summary>A time of day, "21:30".</summary>
    public TimeOnly Time()
    {
        if (TimeOnly.TryParseExact((node as YamlScalarNode)?.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)) return time;
        Expect("a time as \"21:30\"");
        return default;
    }

    public bool Truth()
    {
        if ((node as YamlScalarNode)?.Value is "true" or "false") return ((YamlScalarNode)node).Value == "true";
        Expect("true or false");
        return false;
    }

    /// <summary>An enum value by its camelCase name.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        string? value = (node as YamlScalarNode)?.Value;
        foreach (T choice in Enum.GetValues<T>())
        {
            if (Camel(choice.ToString()) == value) return choice;
        }

        Expect("one of " + string.Join(", ", Enum.GetNames<T>().Select(Camel)));
        return default;
    }

    /// <summary>Enum values by their camelCase names; none where the field is left out.</summary>
    public ImmutableArray<T> Choices<T>()
        where T : struct, Enum => IsThere ? [.. Items().Select(item => item.Choice<T>())] : [];

    public ImmutableArray<YamlField> Items(int least = 1)
    {
        if (node is YamlSequenceNode list && list.Children.Count >= least)
            return [.. list.Children.Select((child, i) => new YamlField(file, $"{path}[{i}]", (int)child.Start.Line, child, faults))];
        Expect(least == 0 ? "a list" : $"a list of at least {least}");
        return [];
    }

    public ImmutableArray<string> Texts(int least = 1) => [.. Items(least).Select(item => item.Text())];

    /// <summary>Ids that must be known; <paramref name="what"/> is their kind in a person's words. None where the field is left out.</summary>
    public ImmutableArray<string> KeysOf<T>(IReadOnlyDictionary<string, T> known, string what)
    {
        ImmutableArray<YamlField> items = IsThere ? Items(0) : [];
        foreach (YamlField item in items)
        {
            if (item.Text() is { Length: > 0 } id && !known.ContainsKey(id)) item.Fault($"no {what} named \"{id}\"");
        }

        return [.. items.Select(item => item.Text())];
    }

    /// <summary>An id that must be known.</summary>
    public string KnownIn<T>(IReadOnlyDictionary<string, T> known, string what)
    {
        string id = Text();
        if (id.Length > 0 && !known.ContainsKey(id)) Fault($"no {what} named \"{id}\"");
        return id;
    }

    public ImmutableArray<double> Numbers(int count, double least, double most)
    {
        ImmutableArray<YamlField> items = Items(0);
        if (items.Length != count && IsThere) Fault($"expected {count} numbers, found {items.Length}");
        return [.. items.Select(item => item.Number(least, most)), .. Enumerable.Repeat(0.0, Math.Max(0, count - items.Length))];
    }

    /// <summary>Every single value below this one, with its place.</summary>
    public IEnumerable<YamlField> Leaves() => node switch
    {
        YamlScalarNode => [this],
        YamlSequenceNode list => list.Children.SelectMany((child, i) => new YamlField(file, $"{path}[{i}]", (int)child.Start.Line, child, faults).Leaves()),
        YamlMappingNode map => map.Children.SelectMany(pair => Below(pair.Key, pair.Value).Leaves()),
        _ => [],
    };

    private YamlField Below(YamlNode key, YamlNode value)
    {
        string name = (key as YamlScalarNode)?.Value ?? "";
        return new(file, path.Length == 0 ? name : $"{path}.{name}", (int)value.Start.Line, value, faults);
    }

    /// <summary>The value at a path below this one, "conditions[2].since"; the nearest one above it when there is none.</summary>
    public YamlField At(string below)
    {
        YamlField found = this;
        foreach (string name in below.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            YamlField next = name[0] == '[' ? found.Items(0).ElementAtOrDefault(int.Parse(name.AsSpan(1, name.Length - 2), CultureInfo.InvariantCulture)) ?? found
                : found.HasField(name) ? found.Fields().Optional(name)
                : found;
            found = next;
        }

        return found.Path == below ? found : new(file, below, found.Line, node, faults);
    }

    private int Line => line;

    /// <summary>Whether the value has fields and this one among them.</summary>
    public bool HasField(string name) => node is YamlMappingNode map && map.Children.Keys.Any(key => (key as YamlScalarNode)?.Value == name);

    /// <summary>The value's own fields; those not asked for are refused by <see cref="YamlFields.Done"/>.</summary>
    public YamlFields Fields()
    {
        if (node is YamlMappingNode map) return new(file, path, map, faults);
        Expect("fields");
        return new(file, path, null, faults);
    }

    // a missing field was already named when it was asked for
    private void Expect(string what)
    {
        if (node is not null) Fault($"expected {what}, found {Found()}");
    }

    private string Found() => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } value } => $"\"{value}\"",
        YamlSequenceNode list => $"a list of {list.Children.Count}",
        YamlMappingNode => "fields",
        _ => "nothing",
    };

    /// <summary>An enum value's name as files have it.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

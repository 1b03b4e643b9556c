using System.Text;
using System.Text.Unicode;

namespace Effleur.Knowledge.Reading;

/// <summary>Opens a YAML file from elsewhere, which may be anything.</summary>
/// <param name="kind">What it should be, "routine".</param>
/// <param name="format">Its first field, "effleur-routine/1".</param>
/// <param name="mostBytes">Largest file in bytes.</param>
internal sealed class SharedYaml(string kind, FileFormat format, int mostBytes)
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <exception cref="KnowledgeException">It is no text, or too large.</exception>
    public string Text(ReadOnlySpan<byte> utf8, string name)
    {
        if (utf8.Length > mostBytes) Refuse(name, TooLarge);
        if (!Utf8.IsValid(utf8)) Refuse(name, "not a text file (UTF-8)");
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Reads a file on disk.</summary>
    /// <exception cref="KnowledgeException">It is no text, or too large.</exception>
    public string Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] bytes = new byte[mostBytes + 1]; // one more, so that a file without an end is seen to be too large
        return Text(bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)), Path.GetFileName(path));
    }

    /// <summary>The root of a text, once its format is known to be one that is read here.</summary>
    /// <exception cref="KnowledgeException">It is not plain YAML, or of another format.</exception>
    public YamlField Open(string text, string name, FaultList faults)
    {
        if (Encoding.UTF8.GetByteCount(text) > mostBytes) Refuse(name, TooLarge);
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\u0085'))) Refuse(name, "not a text file");
        var file = new KnowledgeText(name, text.TrimStart('\uFEFF'));
        PlainYaml.Check(file, faults);
        faults.Check();
        YamlField root = YamlFile.Open(file, faults);
        faults.Check();
        if (!root.HasField("format")) Refuse(name, $"not a {kind} file: expected the first line \"format: {format.Current}\"");
        format.Check(root.Fields()["format"]);
        faults.Check();
        return root;
    }

    private string TooLarge => $"larger than {mostBytes / 1024} KiB, which no {kind} is";

    private static void Refuse(string name, string expected)
    {
        var faults = new FaultList(folder: "");
        faults.Add(name, 0, "", expected);
        faults.Check();
    }
}

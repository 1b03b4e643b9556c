namespace Effleur.Knowledge;

/// <summary>One thing wrong in one knowledge file.</summary>
/// <param name="File">"knowledge/techniques/T12.yaml".</param>
/// <param name="Line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="Field">"strokes[1].path[0]", or empty.</param>
/// <param name="Expected">What is wrong or what was expected.</param>
public sealed record KnowledgeFault(string File, int Line, string Field, string Expected)
{
    /// <summary>One line: file, line, field, what was expected.</summary>
    public override string ToString() =>
        File + (Line > 0 ? $":{Line}" : "") + ": " + (Field.Length > 0 ? Field + ": " : "") + Expected;
}

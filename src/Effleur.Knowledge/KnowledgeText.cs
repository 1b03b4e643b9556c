namespace Effleur.Knowledge;

/// <summary>One knowledge file, read.</summary>
/// <param name="Name">Path below the knowledge folder with forward slashes, "techniques/T12.yaml".</param>
/// <param name="Text">Its text.</param>
public sealed record KnowledgeText(string Name, string Text);

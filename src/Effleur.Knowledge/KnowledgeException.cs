using System.Collections.Immutable;

namespace Effleur.Knowledge;

/// <summary>The knowledge is refused; the message has one line for each fault.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>Refuses with the faults found.</summary>
    public KnowledgeException(IEnumerable<KnowledgeFault> faults)
        : this([.. faults])
    {
    }

    private KnowledgeException(ImmutableArray<KnowledgeFault> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>Every fault, in order of file and line.</summary>
    public ImmutableArray<KnowledgeFault> Faults { get; }
}

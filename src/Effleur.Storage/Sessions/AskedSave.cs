using System.Data.Common;

namespace Effleur.Storage.Sessions;

/// <summary>A save that was asked for, and what became of it.</summary>
internal sealed class AskedSave(SessionChanges changes)
{
    /// <summary>What is to be written.</summary>
    public SessionChanges Changes => changes;

    /// <summary>Answers whoever asked: false when the connection may no longer write.</summary>
    public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsSaved { get; set; }

    /// <summary>Why this one alone could not be saved.</summary>
    public DbException? Fault { get; set; }

    /// <summary>The transaction is committed.</summary>
    public void Tell()
    {
        if (Fault is null) Answer.TrySetResult(IsSaved);
        else Answer.TrySetException(Fault);
    }
}

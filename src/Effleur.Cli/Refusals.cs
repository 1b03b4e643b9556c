using Effleur.Core.Frames;
using Effleur.Knowledge;
using Effleur.Storage;

namespace Effleur.Cli;

/// <summary>Turns refusals into one line and an exit code; anything else is a defect and keeps its stack trace.</summary>
public static class Refusals
{
    /// <summary>Runs a command.</summary>
    public static async Task<int> Guard(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception refusal) when (refusal is RefusedException or RecordingException or KnowledgeException or StorageException)
        {
            Console.Error.WriteLine($"effleur: {refusal.Message}");
            return ExitCodes.Refused;
        }
        catch (Exception io) when (io is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"effleur: {io.Message}");
            return ExitCodes.Refused;
        }
    }
}

using Effleur.Core.Cautions;

namespace Effleur.Knowledge.Reading.Cautions;

/// <summary>Which file holds which group of conditions.</summary>
internal static class ConditionGroups
{
    public static string FileOf(ConditionGroup group) => group switch
    {
        ConditionGroup.JawAndNerves => "jaw-and-nerves",
        ConditionGroup.FromSessions => "from-sessions",
        _ => group.ToString().ToLowerInvariant(),
    };
}

using Effleur.Core.Cautions;

namespace Effleur.Knowledge.Reading.Cautions;

/// <summary>Which file holds which group of conditions.</summary>
internal static class ConditionGroups
{
    public static string FileOf(ConditionGroup group) => group == ConditionGroup.JawAndNerves ? "jaw-and-nerves" : group.ToString().ToLowerInvariant();
}

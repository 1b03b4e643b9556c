using Effleur.Core.Catalogue;

namespace Effleur.Planning.Sessions;

/// <summary>The rules of order as conditions on what was used before; they are those of knowledge/rules/order.yaml (a test holds them together).</summary>
internal static class SessionRules
{
    /// <summary>What a session has had so far, as bits.</summary>
    public const int Slip = 1, Open = 2, Light = 4, Closed = 8, States = 16;

    /// <summary>Whether an item may follow.</summary>
    public static bool Allows(int state, SessionItem item)
    {
        if (item.IsOf(RoutineStage.Drain) && (state & Open) == 0) return false;
        if (item.IsOf(RoutineStage.ToolWork) && (state & Slip) == 0) return false;
        return item.Stage != RoutineStage.Firm || (state & Light) != 0;
    }

    /// <summary>The bits that some item asks about; the others need not be told apart.</summary>
    public static int Asked(IReadOnlyCollection<SessionItem> items) => Closed
        | (items.Any(item => item.IsOf(RoutineStage.ToolWork)) ? Slip : 0)
        | (items.Any(item => item.IsOf(RoutineStage.Drain)) ? Open : 0)
        | (items.Any(item => item.Stage == RoutineStage.Firm) ? Light : 0);

    /// <summary>What a session has had after an item.</summary>
    public static int After(int state, SessionItem item)
    {
        if (item.IsOf(RoutineStage.Slip)) state |= Slip;
        if (item.IsOf(RoutineStage.Open)) state |= Open;
        if (item.IsLight) state |= Light;
        return item.Stage == RoutineStage.Close ? state | Closed : state;
    }
}

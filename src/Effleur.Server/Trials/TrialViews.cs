using Effleur.Core.Trials;
using Effleur.Storage.Rows;
using Effleur.Trials.Answers;

namespace Effleur.Server.Trials;

internal sealed record TrialList(IReadOnlyList<TrialSummary> Trials);

/// <summary>A trial in a list.</summary>
/// <param name="Id">The trial.</param>
/// <param name="Title">Its question.</param>
/// <param name="QuestionId">The question's template; empty when it came as a file.</param>
/// <param name="Design">Its design.</param>
/// <param name="Status">Whether it goes on; ended when no slot is left, stopped when the person ended it before.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="EndsOn">Last day as planned.</param>
/// <param name="SlotsDone">Slots with a session or an outcome.</param>
/// <param name="Slots">All of them.</param>
/// <param name="Verdict">What it says; null while it runs.</param>
/// <param name="IsComfort">Whether it looks for comfort and proves nothing.</param>
internal sealed record TrialSummary(
    Guid Id,
    string Title,
    string QuestionId,
    TrialDesign Design,
    TrialStatus Status,
    DateOnly StartedOn,
    DateOnly EndsOn,
    int SlotsDone,
    int Slots,
    TrialVerdict? Verdict,
    bool IsComfort);

/// <summary>A trial with its slots.</summary>
/// <param name="Id">The trial.</param>
/// <param name="Title">Its question.</param>
/// <param name="QuestionId">The question's template; empty when it came as a file.</param>
/// <param name="Design">Its design.</param>
/// <param name="Status">Whether it goes on.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="EndsOn">Last day as planned.</param>
/// <param name="SlotsDone">Slots with a session or an outcome.</param>
/// <param name="SlotCount">All of them.</param>
/// <param name="Verdict">What it says; null while it runs.</param>
/// <param name="IsComfort">Whether it looks for comfort and proves nothing.</param>
/// <param name="Outcome">What it asks after.</param>
/// <param name="Arms">What it compares.</param>
/// <param name="Contrast">The two arms the answer is about; null where there are none.</param>
/// <param name="Protocol">Its plan.</param>
/// <param name="Words">How it stands, in words.</param>
/// <param name="Slots">Its slots; the draw of later days is not shown.</param>
/// <param name="Looks">How often its answer was looked at.</param>
/// <param name="MayLook">Whether its answer may be looked at now.</param>
/// <param name="Answer">What it says; null while it runs, but for a look to which nothing was added since.</param>
internal sealed record TrialDetail(
    Guid Id,
    string Title,
    string QuestionId,
    TrialDesign Design,
    TrialStatus Status,
    DateOnly StartedOn,
    DateOnly EndsOn,
    int SlotsDone,
    int SlotCount,
    TrialVerdict? Verdict,
    bool IsComfort,
    TrialOutcomeView Outcome,
    IReadOnlyList<TrialArmName> Arms,
    TrialContrastView? Contrast,
    TrialProtocolView Protocol,
    IReadOnlyList<string> Words,
    IReadOnlyList<TrialSlotView> Slots,
    int Looks,
    bool MayLook,
    TrialAnswerView? Answer);

/// <summary>What a trial asks after.</summary>
internal sealed record TrialOutcomeView(string Id, string Name, string Unit, bool LowerIsBetter, double Worthwhile, bool IsMetric);

internal sealed record TrialArmName(string Id, string Name);

internal sealed record TrialContrastView(string Active, string Control);

/// <summary>A trial's plan; its seed is told when it is over.</summary>
internal sealed record TrialProtocolView(
    int Pairs,
    int SessionsPerDay,
    double WashoutHours,
    int BlockDays,
    int WashoutDays,
    IReadOnlyList<int> ProbeMinutes,
    SideRule Side,
    ArmOrder Order,
    ulong? Seed,
    double StopAt,
    LookPolicy Looks,
    int? Expectancy);

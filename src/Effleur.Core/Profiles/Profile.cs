using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;

namespace Effleur.Core.Profiles;

/// <summary>What a person told about themselves and what they want; everything has a sensible start value.</summary>
public sealed record Profile
{
    /// <summary>Somebody who has told nothing yet.</summary>
    public static readonly Profile Empty = new();

    /// <summary>Answers about health.</summary>
    public ScreeningAnswers Health { get; init; } = ScreeningAnswers.None;

    /// <summary>What they want a massage for, each goal once; empty is read as <see cref="StartGoals"/>.</summary>
    public ImmutableArray<GoalWeight> Goals { get; init; } = [];

    /// <summary>Minutes on a day of massage.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Other minutes on some weekdays.</summary>
    public ImmutableSortedDictionary<DayOfWeek, int> MinutesOn { get; init; } = ImmutableSortedDictionary<DayOfWeek, int>.Empty;

    /// <summary>Weekdays on which they have time.</summary>
    public ImmutableArray<DayOfWeek> Days { get; init; } = StartDays;

    /// <summary>When on a day.</summary>
    public TimeOfDay TimeOfDay { get; init; } = TimeOfDay.Evening;

    /// <summary>The time they chose, or null for the usual one of <see cref="TimeOfDay"/>.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>IANA time zone their days are counted in, "Europe/Berlin".</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The habit they tie the massage to, in their own words; may be empty.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The tools they have.</summary>
    public ImmutableArray<Tool> Tools { get; init; } = [];

    /// <summary>How used they are to it.</summary>
    public Experience Experience { get; init; } = Experience.New;

    /// <summary>Ids of techniques they like.</summary>
    public ImmutableArray<string> Likes { get; init; } = [];

    /// <summary>Ids of techniques they do not want.</summary>
    public ImmutableArray<string> Dislikes { get; init; } = [];

    /// <summary>Days without massage: holidays, illness.</summary>
    public ImmutableArray<DateSpan> Away { get; init; } = [];

    /// <summary>What trials learned; empty is neutral.</summary>
    public ImmutableArray<Belief> Beliefs { get; init; } = [];

    /// <summary>How their skin is as a rule.</summary>
    public ImmutableArray<SkinTrait> Skin { get; init; } = [];

    /// <summary>Families of allergens they react to or do not want.</summary>
    public ImmutableArray<AllergenFamily> AvoidFamilies { get; init; } = [];

    /// <summary>Names of single ingredients they react to or do not want.</summary>
    public ImmutableArray<string> AvoidIngredients { get; init; } = [];

    /// <summary>The products they have.</summary>
    public ImmutableArray<ShelfProduct> Products { get; init; } = [];

    /// <summary>Sessions that were done, in any order.</summary>
    public ImmutableArray<PastSession> Sessions { get; init; } = [];

    /// <summary>A start for somebody who named no goal; chosen: to grow calm is what everybody may want and nothing forbids.</summary>
    public static ImmutableArray<GoalWeight> StartGoals => [new(Goal.Calm, 3)];

    /// <summary>Three days with a day between them (evidence G: start with three times a week).</summary>
    public static ImmutableArray<DayOfWeek> StartDays => [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday];

    /// <summary>The goals, or the start ones.</summary>
    public ImmutableArray<GoalWeight> WantedGoals => Goals.IsEmpty ? StartGoals : Goals;

    /// <summary>Minutes on a day.</summary>
    public int MinutesFor(DayOfWeek day) => MinutesOn.GetValueOrDefault(day, Minutes);

    /// <summary>The time of a massage. Usual times are chosen: after getting up, at lunch, before bed.</summary>
    public TimeOnly Time => At ?? TimeOfDay switch
    {
        TimeOfDay.Morning => new(7, 30),
        TimeOfDay.Midday => new(12, 30),
        _ => new(21, 0),
    };

    /// <summary>Whether a day is one of <see cref="Days"/>, not <see cref="Away"/> and not kept free for a product.</summary>
    public bool HasTimeOn(DateOnly day) => Days.Contains(day.DayOfWeek) && !Away.Any(span => span.Contains(day)) && Keeping(day.DayOfWeek) is null;

    /// <summary>
    /// The product for whose sake there is no massage on a weekday: a strong active used in the same part of the day (evidence D6, C1: no massage
    /// over retinoids and acids). Null for none.
    /// </summary>
    public ShelfProduct? Keeping(DayOfWeek day) => Products.FirstOrDefault(product =>
        product.Use == ProductUse.StrongActive && product.IsUsedOn(day) && product.When.Contains(TimeOfDay == TimeOfDay.Evening ? DayPart.Evening : DayPart.Morning));
}

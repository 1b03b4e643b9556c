using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Core.Tests.Pressure;

/// <summary>The bands, the areas and the targets as evidence B0 has them.</summary>
internal static class B0
{
    public const double KPaPerMmHg = 0.133322;

    public static readonly HeadMesh Head = new([new(-30, 0, 0), new(0, 0, 10), new(30, 0, 0), new(0, 40, 5)], [new(0, 1, 3), new(1, 2, 3)], [2, 1, 0, 3]);

    public static readonly PressureContact Fingertip = Contact("fingertip", 1.5, HandForm.ThumbIndex) with { FormsOfOneFinger = [HandForm.Pads] };

    public static readonly PressureContact Pads = Contact("pads", 4, HandForm.Pads, HandForm.Fork);

    public static readonly PressureLesson Lesson = new()
    {
        TargetsGrams = [20, 50, 100, 200],
        Tolerance = 0.25,
        RepeatAfterDays = 30,
        Contacts = [Fingertip, Pads, Contact("knuckles", 8, HandForm.Knuckles), Contact("palm", 30, HandForm.Palm)],
        Sentences = FrozenDictionary<LessonSentence, string>.Empty,
        Habits = FrozenDictionary<TrialHabit, string>.Empty,
        Feels = FrozenDictionary<FeelState, string>.Empty,
        Leans = FrozenDictionary<TrialLean, string>.Empty,
    };

    public static readonly MassageCatalogue Catalogue = new()
    {
        Head = Head,
        Points = FrozenDictionary<string, NamedPoint>.Empty,
        Zones = [],
        NoGoZones = [],
        Techniques = FrozenDictionary<string, Technique>.Empty,
        Routines = FrozenDictionary<string, Routine>.Empty,
        CueWords = FrozenDictionary<string, ImmutableArray<string>>.Empty,
        PressureBands = new[] { Band(PressureBand.P0, 0, 0.7), Band(PressureBand.P1, 0.7, 2.7), Band(PressureBand.P2, 2.7, 8), Band(PressureBand.P3, 8, 20) }
            .ToFrozenDictionary(band => band.Band),
    };

    private static PressureContact Contact(string id, double areaCm2, params HandForm[] forms) =>
        new() { Id = id, Name = id, Where = "", AreaCm2 = areaCm2, Forms = [.. forms], Mark = "M" };

    private static PressureMeaning Band(PressureBand band, double least, double most) => new()
    {
        Band = band,
        Name = band.ToString(),
        Words = "",
        Feel = "",
        LeastKPa = least,
        MostKPa = most,
        LeastGrams = 0,
        MostGrams = 0,
        Mark = "E",
        Evidence = [],
    };
}

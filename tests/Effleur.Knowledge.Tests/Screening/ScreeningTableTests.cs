using System.Globalization;
using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests.Screening;

/// <summary>The table that was written from the evidence before the code.</summary>
public partial class ScreeningTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    private static readonly string[] Lines =
        [.. File.ReadAllLines(Documents.Path("tests/Effleur.Knowledge.Tests/Screening/screening-cases.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    public static TheoryData<string> Cases => [.. Lines];

    [Fact]
    public void Table_AllOfIt_HasEveryConditionAloneAndPairsAndTriples()
    {
        string[][] answers = [.. Lines.Select(line => line.Split('|')[0].Trim().Split(' '))];
        string[] alone = [.. answers.Where(all => all.Length == 1).Select(all => Answer().Match(all[0]).Groups["id"].Value)];

        Assert.True(Lines.Length >= 60, $"{Lines.Length} cases");
        Assert.Empty(Catalogue.Conditions.Values.Where(condition => condition is { IsAsked: true, Age: not AgeBand.Under16 }).Select(condition => condition.Id).Except(alone));
        Assert.True(answers.Count(all => all.Length == 2) >= 15);
        Assert.True(answers.Count(all => all.Length == 3) >= 8);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_OfTheTable_TakesAwayWhatItSays(string line)
    {
        string[] columns = [.. line.Split('|').Select(column => column.Trim())];
        Clearance clearance = Clearance.On(Catalogue, Answers(columns[0]), Today);
        HashSet<string> left = [.. clearance.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes).Select(stroke => stroke.Id)];

        // "no*": a place was not named, so everywhere is left out, although the session itself is not forbidden
        Assert.Equal(columns[1] == "no", clearance.Ending is not null);
        if (columns[2] == "all") Assert.Empty(left);
        else Assert.All(Words(columns[2]), gone => Assert.DoesNotContain(left, id => IsOf(id, gone) && (gone.Contains('.') || !IsElsewhere(id, clearance))));
        Assert.All(Words(columns[3]), stays => Assert.Contains(left, id => IsOf(id, stays)));
        if (columns[4] != "any" && left.Count > 0)
            Assert.All(clearance.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes), stroke => Assert.True(stroke.Pressure <= Enum.Parse<PressureBand>(columns[4], ignoreCase: true), stroke.Id));
        Assert.Equal(columns[5] == "any" ? null : int.Parse(columns[5], CultureInfo.InvariantCulture), clearance.MostMinutes);
        int?[] ends = [.. clearance.Restrictions.Where(restriction => restriction.UntilDays is not null).Select(restriction => restriction.UntilDays).Order()];
        Assert.Equal(columns[6] == "-" ? null : int.Parse(columns[6], CultureInfo.InvariantCulture), ends.FirstOrDefault());
    }

    [Fact]
    public void SymptomsInASession_DoWhatTheEvidenceSays() => Assert.All(Symptoms, row =>
    {
        var before = new List<Symptom>();
        foreach ((double? value, string zone, SymptomOutcome outcome) in row.Told)
        {
            var now = new Symptom(Today, row.Trigger, value, zone.Length == 0 ? [] : [zone], "session");
            Assert.Equal((row.Trigger, before.Count, outcome), (row.Trigger, before.Count, SymptomStep.Respond(Catalogue, before, now).Outcome));
            before.Add(now);
        }
    });

    private static readonly (string Trigger, (double? Value, string Zone, SymptomOutcome Outcome)[] Told)[] Symptoms =
    [
        ("pain", [(3, "masseter", SymptomOutcome.Noted), (4, "masseter", SymptomOutcome.Lighter), (5, "masseter", SymptomOutcome.LeavePlace)]),
        ("pain", [(9, "cheek", SymptomOutcome.Lighter), (9, "forehead", SymptomOutcome.Lighter), (9, "forehead", SymptomOutcome.LeavePlace)]),
        ("pain", [(5, "cheek", SymptomOutcome.Lighter), (1, "cheek", SymptomOutcome.Noted), (5, "cheek", SymptomOutcome.Lighter)]),
        ("pain-tender-spot", [(4, "masseter", SymptomOutcome.Noted), (5, "masseter", SymptomOutcome.Lighter), (5, "masseter", SymptomOutcome.LeavePlace)]),
        ("unwell", [(null, "", SymptomOutcome.End), (null, "", SymptomOutcome.Emergency)]),
        ("wheals", [(null, "", SymptomOutcome.Emergency)]),
        ("redness", [(null, "cheek", SymptomOutcome.Lighter), (null, "cheek", SymptomOutcome.End)]),
        ("redness", [(6, "cheek", SymptomOutcome.Noted), (7, "cheek", SymptomOutcome.Lighter)]),
        ("front-of-neck", [(1, "front-neck", SymptomOutcome.Lighter), (1, "front-neck", SymptomOutcome.Lighter), (1, "front-neck", SymptomOutcome.LeavePlace)]),
    ];

    internal static ScreeningAnswers Answers(string text)
    {
        ScreeningAnswers answers = ScreeningAnswers.None;
        foreach (string word in text.Split(' ').Where(word => word != "nothing"))
        {
            if (word.StartsWith("age=", StringComparison.Ordinal)) answers = answers with { Age = Enum.Parse<AgeBand>(word[4..], ignoreCase: true) };
            else answers = answers.And([Read(Answer().Match(word))]);
        }

        return answers;
    }

    private static ConditionAnswer Read(Match match) => new(
        match.Groups["id"].Value,
        match.Groups["days"] is { Success: true, Value: var days } ? Today.AddDays(-int.Parse(days, CultureInfo.InvariantCulture)) : null,
        match.Groups["places"] is { Success: true, Value: var places } ? [.. places.Split(',')] : [],
        match.Groups["agreed"] is { Success: true, Value: var agreed } ? Today.AddDays(int.Parse(agreed, CultureInfo.InvariantCulture)) : null);

    // a technique is gone from a place when none of its strokes that cross the place is left; some of its strokes may lie elsewhere
    private static bool IsElsewhere(string strokeId, Clearance clearance)
    {
        Stroke stroke = Catalogue.Techniques[strokeId.Split('.')[0]].Strokes.Single(stroke => stroke.Id == strokeId);
        HashSet<string> worked = Restrictions.ZonesOf(Catalogue, stroke);
        return clearance.Restrictions.All(restriction => !restriction.Zones.IsEmpty && !restriction.Zones.Any(worked.Contains));
    }

    private static bool IsOf(string strokeId, string wanted) => strokeId == wanted || strokeId.StartsWith(wanted + ".", StringComparison.Ordinal);

    private static string[] Words(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<id>[a-z]+(-[a-z]+)*)(@(?<days>\d+))?(\[(?<places>[a-z,-]+)\])?(?<agreed>[+-]\d+)?$")]
    private static partial Regex Answer();
}

namespace Effleur.Knowledge.Tests;

/// <summary>One fault planted in the shipped knowledge at a time: each is named with its file, line and field.</summary>
public class PlantedFaultTests
{
    public static TheoryData<string, string, string, string> Faults => new()
    {
        // references
        { "techniques/T28.yaml", "muscles: [masseter]", "muscles: [maseter]", "muscles[0]: no muscle named \"maseter\"" },
        { "techniques/T04.yaml", "lymphGroups: [supraclavicular]", "lymphGroups: [supraclaviclar]", "lymphGroups[0]: no lymph group named \"supraclaviclar\"" },
        { "techniques/T13.yaml", "rim-inner, rim-middle", "rim-inner, rim-midle", "strokes[0].path[1]: no point named \"rim-midle\"" },
        { "techniques/T36.yaml", "ahn-2025", "ahn-2052", "evidence[0]: no evidence named \"ahn-2052\"" },
        { "anatomy/muscles.yaml", "lines: [frown-lines]", "lines: [frown-line]", "lines[0]: no line of the face named \"frown-line\"" },
        { "anatomy/lymph.yaml", "territory: [chin]", "territory: [chim]", "territory[0]: no zone named \"chim\"" },
        { "cautions/circulation.yaml", "zones: [neck]", "zones: [nek]", "rules[0].zones[0]: no zone or group of zones named \"nek\"" },
        { "cautions/jaw-and-nerves.yaml", "techniques: [T28, T29, T30]", "techniques: [T28, T29, T99]", "rules[0].techniques[2]: no technique named \"T99\"" },
        { "rules/order.yaml", "evidence: [diego-2004]", "evidence: [diego-2040]", "evidence[0]: no evidence named \"diego-2040\"" },

        // paths
        { "techniques/T25.yaml", "side-neck-middle, side-neck-base, shoulder]", "chin-edge]", "the path enters front-of-neck" },
        { "points/neck.yaml", "near: [57, -82, -50]", "near: [46, -100, -18]", "the path enters front-of-neck" },
        { "techniques/T14.yaml", "path: [brow-inner, brow-arch, brow-tail, temple]", "path: [brow-inner, rim-middle, temple]", "the path enters left-eyeball" },
        { "points/face.yaml", "near: [33, 9, 39]", "near: [33, 21, 38]", "comes nearer than 3 mm to left-eyeball" },

        // what is measured
        { "measuring/metrics.yaml", "grade: moderate", "grade: fair", "[0].grade: expected one of high, moderate, low, veryLow, contradicted, notTested, found \"fair\"" },
        { "measuring/metrics.yaml", "id: rmssd", "id: sdnn", "a second one with the id \"sdnn\"" },

        // trials
        { "trials/questions.yaml", "design: splitFace", "design: halfFace", "[2].design: expected one of pairs, splitFace, blocks, decayProbe, bandit, found \"halfFace\"" },
        { "trials/questions.yaml", "metric: a-star", "metric: a-stair", "[5].outcomes[2].metric: no metric named \"a-stair\"" },
        { "trials/questions.yaml", "evidence: [comfort-rules,", "evidence: [comfort-rule,", "[7].evidence[0]: no evidence named \"comfort-rule\"" },
        { "trials/questions.yaml", "id: hold", "id: nap", "[0].choices[1].options[1]: expected rest or hold, found \"nap\"" },
        { "trials/questions.yaml", "usualPairs: 20", "usualPairs: 5", "[0].usualPairs: expected at least leastPairs, 6, found 5" },
        { "trials/questions.yaml", "washoutHours: 4", "washoutHours: 14", "[0]: makes no protocol: sessionsPerDay: a washout of more than 12 hours" },
        { "trials/questions.yaml", "Sleeping on one side shows", "Massage reduces puffiness. Sleeping on one side shows", "[2].goesWrong[1]: claims" },
        { "trials/words.yaml", "  fewPairs: Fewer than six", "  fewPair: Fewer than six", "warning.fewPairs: missing" },
        { "trials/words.yaml", "{active} did better", "{winner} did better", "verdict.clearEffect: nothing is filled in for {winner}; known: active, control" },

        // dose, tempo, pressure
        { "techniques/T19.yaml", "passes: 8", "passes: 12", "strokes[0].passes: expected a dose within its band of 3 to 10, found 12" },
        { "techniques/T24.yaml", "speedCmS: 3", "speedCmS: 12", "strokes[0].speedCmS: expected a speed of at most maxSpeedCmS, 10, found 12" },
        { "techniques/T19.yaml", "pressure: p2", "pressure: p3", "strokes[0].pressure: p3 is for masseter, temple, scalp, nape, shoulder only" },
        { "routines/jaw-ease.yaml", "technique: T29, passes: 2", "technique: T29, passes: 9", "steps[5].passes: T29 takes 1 to 3 passes, found 9" },
        { "routines/roller.yaml", "tool: roller", "tool: spoon", "tool: expected one of roller, guaSha, found \"spoon\"" },

        // order
        { "routines/depuff.yaml", "  - { technique: T04, passes: 8 }\n", "", "open-before-drain" },
        { "routines/gua-sha.yaml", "  - { technique: T03, passes: 2 }\n", "", "slip-before-tool" },
        { "routines/jaw-ease.yaml", "  - { technique: T25, passes: 4 }\n", "", "firm-in-the-middle" },
        { "routines/wake-up.yaml", "goals: [wakeUp, glow]", "goals: [wakeUp, glow, calm]", "no-tapping-in-calm" },

        // claims and evidence
        { "techniques/T12.yaml", "feel: As light", "feel: It drains lymph and reduces puffiness. As light", "feel: claims" },
        { "claims/claims.yaml", "evidence: [caberlotto-2017, humbert-2015]", "evidence: []", "evidence: a claim without evidence" },
        { "claims/claims.yaml", "evidence: [caberlotto-2017, humbert-2015]", "evidence: [miyaji-2018]", "evidence: miyaji-2018 does not name the claim tone" },
        { "evidence/circulation.yaml", "identifier: doi 10.1016/j.ctim.2018.09.009, PMID 30477852", "identifier: on the web", "identifier: expected a doi, PMID" },
        { "evidence/stress.yaml", "sentence: Tapping wakes rather than rests.", "sentence: Tapping relieves stress.", "sentence: claims" },

        // cautions and names
        { "cautions/procedures.yaml", "untilDays: 14", "untilDays: 0", "untilDays: expected a whole number from 1 to 3650, found \"0\"" },
        { "cautions/skin.yaml", "action: avoidRegion", "action: avoid", "action: expected one of emergency, stop, ask, avoidRegion, modify, info, found \"avoid\"" },
        { "cautions/signs.yaml", "- id: neck-artery-signs", "- id: stroke-signs", "a second one with the id \"stroke-signs\"" },
        { "names.yaml", "  calm: calm\n", "", "goal.calm: missing" },
        // the shelf
        { "shelf/ingredients/actives.yaml", "inci: Niacinamide", "inci: Niacin", "a second \"Niacin\"" },
        { "shelf/ingredients/actives.yaml", "formula: C6H6N2O,", "formula: C6H6NyO,", "formula: expected a formula as C6H6N2O" },
        { "shelf/ingredients/carriers.yaml", "names: [jojoba oil,", "names: [squalan,", "\"squalan\" is a name of" },
        { "shelf/ingredients/carriers.yaml", "comedogenicity: [4, 4]", "comedogenicity: [4, 6]", "comedogenicity[1]: expected" },
        { "shelf/ingredients/carriers.yaml", "class: waxEster", "class: wax ester", "class: expected one of" },
        { "shelf/ingredients/carriers.yaml", "allergens: [nut]", "allergens: [nuts]", "allergens[0]: expected one of nut" },
        { "shelf/ingredients/fragrance.yaml", "euFragrance: eu-2023-1545", "euFragrance: eu-2032-1545", "no evidence named \"eu-2032-1545\"" },
        { "shelf/ingredients/actives.yaml", ", logP: ingredient-memory", "", "no source for \"logP\"" },
        { "shelf/verdicts.yaml", "inci: [Olea Europaea Fruit Oil]", "inci: [Olea Europea Fruit Oil]", "no ingredient named \"Olea Europea Fruit Oil\"" },
        { "shelf/verdicts.yaml", "evidence: [danby-2013]", "evidence: [danby-2031]", "no evidence named \"danby-2031\"" },
        { "shelf/verdicts.yaml", "can sting. Keep it", "reduces puffiness and drains lymph. Keep it", "claims" },
        { "shelf/families.yaml", "pattern: \"ci {n}\"", "pattern: \"ci {nn}\"", "no slot named \"nn\"" },
        { "shelf/plants.yaml", "name: Calendula Officinalis", "name: Arnica Montana", "a second \"Arnica Montana\"" },

        { "pressure.yaml", "- band: p0", "- band: p4", "expected one of p0, p1, p2, p3, found \"p4\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Load_OnePlantedFault_IsNamedWithFileLineAndField(string file, string was, string isNow, string expected)
    {
        string[] faults = ShippedKnowledge.FaultsAfter(file, was, isNow);

        Assert.Contains(faults, fault => IsAt(fault, file) && fault.Contains(expected, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Matches(@"^knowledge/[\w./-]+(:\d+)?: ", fault));
    }

    // a point that was moved is noticed where a path runs through it
    private static bool IsAt(string fault, string file) =>
        fault.StartsWith(file.StartsWith("points/", StringComparison.Ordinal) ? "knowledge/techniques/" : $"knowledge/{file}:", StringComparison.Ordinal);
}

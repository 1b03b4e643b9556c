namespace Effleur.Knowledge.Reading.Trials;

/// <summary>The codes trials/words.yaml must have words for, and what is filled into them; a test holds them against Effleur.Trials, which knowledge may not see.</summary>
internal static class TrialWordCodes
{
    public static readonly string[] Verdicts = ["clearEffect", "clearHarm", "noClearEffect", "notEnoughData"];

    public static readonly string[] Statuses = ["planned", "begun", "done", "incomplete", "swapped", "skipped", "missed"];

    public static readonly string[] Periods = ["pairs", "pairsInADay", "splitFace", "blocks", "decayProbe", "bandit"];

    public static readonly string[] Sides =
        ["perProtocol", "ancova", "gls", "glsTrend", "signedRanks", "cumulativeLogit", "carryOver", "trend", "order", "timeOfDay", "sideBias", "halfLife"];

    public static readonly string[] Warnings =
    [
        "fewPairs", "onePair", "missingArm", "incompletePairs", "notANumber", "duplicates", "otherArms", "constantOutcome", "constantDifference", "planNotReached", "noPlan", "manyLooks",
        "sameOrder", "orderNotDrawn", "sideBias", "sideFixed", "sideFixedNoBefore", "sampledOrders", "wideInterval", "belowWorthwhile", "swapped", "incomplete", "methodsDisagree", "onePairDecides", "carryOver", "trend",
        "orderEffect", "timeOfDay", "manyOutcomes", "comfortOnly", "noContrast",
    ];

    public static readonly (string Code, string[] Placeholders)[] Answers =
    [
        ("estimate", ["active", "control", "size", "unit", "direction", "low", "high"]),
        ("estimateOnly", ["active", "control", "size", "unit", "direction"]),
        ("higher", []),
        ("lower", []),
        ("same", ["active", "control"]),
        ("noise", ["mdc", "unit"]),
        ("noiseUnknown", []),
        ("worthwhile", ["chance", "worthwhile", "unit", "active"]),
        ("redrawn", ["p"]),
        ("evidence", ["e", "line"]),
        ("looks", ["looks"]),
        ("lookedOnce", []),
        ("rho", ["rho"]),
        ("pairs", ["pairs", "planned"]),
        ("grade", ["grade"]),
        ("halfLife", ["minutes", "low", "high"]),
        ("halfLifeUnknown", []),
        ("expected", ["expectancy"]),
        ("beliefs", ["active"]),
    ];

    public static readonly (string Code, string[] Placeholders)[] Odds =
    [
        ("notice", ["pairs", "periods", "size"]),
        ("points", ["points", "unit"]),
        ("ownNoise", ["sd", "unit"]),
        ("usualNoise", ["sd", "unit"]),
        ("length", ["days"]),
        ("minutes", ["minutes", "sessions"]),
        ("tooFew", ["pairs", "p"]),
        ("more", ["pairs", "periods", "size"]),
        ("comfort", ["pairs", "periods"]),
        ("decay", ["pairs", "periods"]),
        ("looks", []),
    ];
}

namespace Effleur.Trials.Answers;

/// <summary>What a careful reader should know, by code; the words of each are in knowledge/trials/.</summary>
public static class TrialWarning
{
    /// <summary>Fewer than six whole pairs: no order of them could reach p below .05.</summary>
    public const string FewPairs = "fewPairs";

    /// <summary>One whole pair only: no spread can be told.</summary>
    public const string OnePair = "onePair";

    /// <summary>An arm of the contrast has no outcome at all.</summary>
    public const string MissingArm = "missingArm";

    /// <summary>Some pairs lack an outcome of one arm and are left out.</summary>
    public const string IncompletePairs = "incompletePairs";

    /// <summary>An outcome that is no finite number was taken as missing.</summary>
    public const string NotANumber = "notANumber";

    /// <summary>A slot stands there more than once; its outcomes were averaged.</summary>
    public const string Duplicates = "duplicates";

    /// <summary>Slots of arms outside the contrast were left out.</summary>
    public const string OtherArms = "otherArms";

    /// <summary>Every outcome is the same: the scale shows nothing here.</summary>
    public const string ConstantOutcome = "constantOutcome";

    /// <summary>Every difference is the same: no spread, so no interval and no t.</summary>
    public const string ConstantDifference = "constantDifference";

    /// <summary>The plan is not reached yet.</summary>
    public const string PlanNotReached = "planNotReached";

    /// <summary>Nobody said how many pairs were planned, so p holds only if that number was fixed beforehand.</summary>
    public const string NoPlan = "noPlan";

    /// <summary>It was looked at before: p is held to the stricter line, the e-value needs none.</summary>
    public const string ManyLooks = "manyLooks";

    /// <summary>The active arm was always first, or always second: order and arm cannot be told apart.</summary>
    public const string SameOrder = "sameOrder";

    /// <summary>The arms took turns, so hardly anything was drawn and there is no p by re-drawing.</summary>
    public const string OrderNotDrawn = "orderNotDrawn";

    /// <summary>The same half of the face was treated every time: nothing was re-drawn, so there is no p by re-drawing.</summary>
    public const string SideFixed = "sideFixed";

    /// <summary>The same half every time and no scores before: the face's own unevenness cannot be told from an effect.</summary>
    public const string SideFixedNoBefore = "sideFixedNoBefore";

    /// <summary>p comes from a sample of the orders, with the error stated.</summary>
    public const string SampledOrders = "sampledOrders";

    /// <summary>The interval reaches from no effect to a worthwhile one: the trial was too small or the days too uneven to tell.</summary>
    public const string WideInterval = "wideInterval";

    /// <summary>A clear effect, but the estimate is smaller than what was called worthwhile.</summary>
    public const string BelowWorthwhile = "belowWorthwhile";

    /// <summary>Some slots were done otherwise than drawn; they count where they were drawn.</summary>
    public const string Swapped = "swapped";

    /// <summary>Some slots were not done whole; they count all the same.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Another way of reckoning finds a clear difference the other way.</summary>
    public const string MethodsDisagree = "methodsDisagree";

    /// <summary>Without one single pair the answer would be another one.</summary>
    public const string OnePairDecides = "onePairDecides";

    /// <summary>The outcome hangs on the arm of the slot before: washout may be too short.</summary>
    public const string CarryOver = "carryOver";

    /// <summary>The outcome drifted over the trial; pairs are little moved by that.</summary>
    public const string Trend = "trend";

    /// <summary>First and second slots of a pair differ.</summary>
    public const string OrderEffect = "orderEffect";

    /// <summary>One half of the face is higher than the other, whichever was treated; a drawn side is little moved by that.</summary>
    public const string SideBias = "sideBias";

    /// <summary>The outcome hangs on the time of day.</summary>
    public const string TimeOfDay = "timeOfDay";

    /// <summary>Several outcomes were tested, and this one does not stand once that is allowed for.</summary>
    public const string ManyOutcomes = "manyOutcomes";

    /// <summary>For comfort: arms were drawn unevenly and are compared by weights. It is no proof.</summary>
    public const string ComfortOnly = "comfortOnly";

    /// <summary>A decay probe has one arm: its answer is a half-life, not a difference.</summary>
    public const string NoContrast = "noContrast";
}

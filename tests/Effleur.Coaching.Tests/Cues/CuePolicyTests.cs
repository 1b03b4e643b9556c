using Effleur.Coaching.Cues;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Coaching.Tests.Cues;

/// <summary>What holds for any stream of wishes; and, told one by one, what the rules are for.</summary>
public sealed class CuePolicyTests
{
    private static readonly CueKind[] Kinds = Enum.GetValues<CueKind>();

    [Fact]
    public void Speak_AnyWishes_KeepsTheDistanceBetweenCues() => Always((_, said) =>
        said.Zip(said.Skip(1)).All(pair => IsSafety(pair.Second.Kind) || pair.Second.AtS - pair.First.AtS >= 4));

    [Fact]
    public void Speak_AnyWishes_SaysNothingTwiceWithinTenSeconds() => Always((_, said) =>
        Pairs(said).All(pair => IsSafety(pair.Later.Kind) || pair.Earlier.Kind != pair.Later.Kind || pair.Later.AtS - pair.Earlier.AtS >= 10));

    [Fact]
    public void Speak_AnyWishes_ContradictsNothingSaidBefore() => Always((_, said) =>
        Pairs(said).All(pair => !InConflict(pair.Earlier.Kind, pair.Later.Kind) || pair.Later.AtS - pair.Earlier.AtS >= 15));

    [Fact]
    public void Speak_AnyWishes_DoesNotPraiseAfterAFault() => Always((stream, said) =>
        said.Where(cue => cue.Kind == CueKind.Praise).All(praise => !stream.Any(moment =>
            moment.AtS <= praise.AtS && praise.AtS - moment.AtS < 8 && moment.Wishes.Any(kind => kind is CueKind.TooDark or (>= CueKind.Drag and <= CueKind.Unseen)))));

    [Fact]
    public void Speak_AnyWishes_SaysSafetyAtOnce() => Always((stream, said) =>
        stream.All(moment => !moment.Wishes.Any(IsSafety) || said.Any(cue => cue.AtS == moment.AtS && cue.Kind == moment.Wishes.Min())));

    [Fact]
    public void Speak_AnyWishes_StaysWithinTheMinute() => Always((_, said) =>
        said.All(first => said.Count(cue => IsCounted(cue.Kind) && cue.AtS >= first.AtS && cue.AtS - first.AtS < 60) <= 6));

    [Fact]
    public void Speak_AnyWishes_HasWords() => Always((_, said) => said.All(cue => TheCatalogue.Instance.CueWords.Values.Any(words => words.Contains(cue.Text))));

    [Fact]
    public void Speak_WhileResting_SaysNothingAboutTheStroke() => Always((stream, said) =>
        said.All(cue => !(cue.Kind is CueKind.TooDark or CueKind.Mended or CueKind.Praise or CueKind.Halfway or (>= CueKind.Drag and <= CueKind.Unseen)) || !stream.Single(m => m.AtS == cue.AtS).IsAtRest));

    [Fact]
    public void Speak_FewWords_AreTwoAMinuteWithoutPraise() => Always(
        (_, said) => said.All(first => said.Count(cue => IsCounted(cue.Kind) && cue.AtS >= first.AtS && cue.AtS - first.AtS < 60) <= 2) && said.All(cue => cue.Kind is not (CueKind.Praise or CueKind.Halfway or CueKind.StepDone)),
        Talk.Few);

    [Fact]
    public void Speak_NoWords_AreSafetyAlone() => Always((_, said) => said.All(cue => IsSafety(cue.Kind)), Talk.None);

    [Fact]
    public void Fault_ThatStays_IsSpokenOfLessAndLess()
    {
        List<Cue> said = Say(Enumerable.Range(0, 121).Select(s => Moment.At(s, CueKind.Slower)));

        Assert.Equal([0, 10, 30, 70, 110], said.Select(cue => cue.AtS));
    }

    [Fact]
    public void Fault_MendedAndBack_IsSpokenOfAfreshAndTheMendingFirst()
    {
        List<Cue> said = Say(
        [
            Moment.At(0, CueKind.Slower), Moment.At(10, CueKind.Slower), // the next would be after 20 s more
            Moment.Mended(16, CueKind.Slower),
            Moment.At(22, CueKind.Slower),
        ]);

        Assert.Equal([(0, CueKind.Slower), (10, CueKind.Slower), (16, CueKind.Mended), (22, CueKind.Slower)], said.Select(cue => (cue.AtS, cue.Kind)));
    }

    [Fact]
    public void Mended_NeverSpokenOf_IsNotPraised() => Assert.Empty(Say([Moment.Mended(1, CueKind.Slower), Moment.Mended(2, CueKind.Drag)]));

    [Fact]
    public void Mended_OneFaultWhileAnotherRepeats_IsSaidInsteadOfTheRepeat()
    {
        List<Cue> said = Say(
        [
            Moment.At(0, CueKind.OffPath), Moment.At(5, CueKind.Direction),
            new(16, [CueKind.OffPath], [CueKind.Direction], false),
        ]);

        Assert.Equal([CueKind.OffPath, CueKind.Direction, CueKind.Mended], said.Select(cue => cue.Kind));
    }

    [Fact]
    public void LesserFault_RightAfterAdvice_Waits()
    {
        List<Cue> said = Say([Moment.At(0, CueKind.Direction), Moment.At(5, CueKind.OffPath), Moment.At(11, CueKind.OffPath)]);

        Assert.Equal([0, 11], said.Select(cue => cue.AtS));
    }

    [Fact]
    public void Answer_WhileSomethingElseIsSaid_ComesAfterwards()
    {
        List<Cue> said = Say([Moment.At(0, CueKind.Praise), Moment.At(2, CueKind.PalmPauses), Moment.At(3), Moment.At(4), Moment.At(5)]);

        Assert.Equal([(0, CueKind.Praise), (4, CueKind.PalmPauses)], said.Select(cue => (cue.AtS, cue.Kind)));
    }

    [Fact]
    public void Answer_ThatIsNoLongerTrue_IsNotGiven()
    {
        CueVoice voice = new(TheCatalogue.Instance);
        List<CoachEvent> events = [];
        voice.Wish(CueKind.Praise);
        voice.Speak(0, false, Talk.Normal, events);
        voice.Wish(CueKind.NoFace);
        voice.Speak(2, true, Talk.Normal, events);
        voice.Withdraw();
        voice.Speak(4.5, false, Talk.Normal, events);

        Assert.Single(events);
    }

    private static void Always(Func<Moment[], List<Cue>, bool> holds, Talk talk = Talk.Normal) =>
        Prop.ForAll(Streams().ToArbitrary(), stream => holds(stream, Say(stream, talk))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    // Up to half a minute of everything at once, or minutes of little: gaps from a frame to four seconds.
    private static Gen<Moment[]> Streams() =>
        from gaps in Gen.Choose(1, 40)
        from moments in Gen.ListOf(
            from gap in Gen.Choose(1, gaps)
            from wishes in Gen.ListOf(Gen.Elements(Kinds), 2)
            from isQuiet in Gen.Choose(0, 3)
            from mended in Gen.Elements(Kinds)
            from isAtRest in Gen.Choose(0, 4)
            select new Moment(gap / 10.0, isQuiet == 0 ? [] : [.. wishes], [mended], isAtRest == 0),
            120)
        select Timed(moments);

    private static Moment[] Timed(IEnumerable<Moment> gaps)
    {
        double atS = 0;
        return [.. gaps.Select(moment => moment with { AtS = atS += moment.AtS })];
    }

    private static List<Cue> Say(IEnumerable<Moment> stream, Talk talk = Talk.Normal)
    {
        CueVoice voice = new(TheCatalogue.Instance);
        List<CoachEvent> events = [];
        foreach (Moment moment in stream)
        {
            foreach (CueKind kind in moment.Wishes) voice.Wish(kind);
            foreach (CueKind kind in moment.Mends) voice.Mend(kind);
            voice.Speak(moment.AtS, moment.IsAtRest, talk, events);
        }

        return [.. events.Cast<CueGiven>().Select(given => given.Cue)];
    }

    private static IEnumerable<(Cue Earlier, Cue Later)> Pairs(List<Cue> said) =>
        said.SelectMany((later, i) => said.Take(i).Select(earlier => (earlier, later)));

    private static bool InConflict(CueKind a, CueKind b) => CueConflicts.Pairs.Any(pair => pair == (a, b) || pair == (b, a));

    private static bool IsSafety(CueKind kind) => kind is CueKind.StopFrontOfNeck or CueKind.StopEyeball;

    private static bool IsCounted(CueKind kind) =>
        kind is not (CueKind.StopFrontOfNeck or CueKind.StopEyeball or CueKind.NoFace or CueKind.TwoFaces or CueKind.HandsAway or CueKind.HandsBack or CueKind.PalmPauses or CueKind.PalmGoesOn or CueKind.Thanks);

    private sealed record Moment(double AtS, CueKind[] Wishes, CueKind[] Mends, bool IsAtRest)
    {
        public static Moment At(double atS, params CueKind[] wishes) => new(atS, wishes, [], false);

        public static Moment Mended(double atS, CueKind kind) => new(atS, [], [kind], false);
    }
}

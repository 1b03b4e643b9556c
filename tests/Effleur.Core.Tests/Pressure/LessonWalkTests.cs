using Effleur.Core.Pressure;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Core.Tests.Pressure;

public class LessonWalkTests
{
    private static readonly double[] Targets = [20, 50, 100, 200];

    private static readonly LessonAnswer.Choose WithPads = new("pads", ScaleUnit.Grams);

    private static readonly LessonAnswer.Felt Felt = new();

    private static readonly LessonAnswer.Skip Skip = new();

    [Fact]
    public void Advance_TwoCloseInARow_FinishTheTarget()
    {
        LessonState state = Walk(WithPads, Felt, Read(30), Read(22), Read(15));

        Assert.Equal((LessonPhase.Looking, 1), (state.Phase, state.Target));
        Assert.Empty(state.TriesGrams);
    }

    [Fact]
    public void Advance_CloseThenMissThenClose_GoesOnWithTheTarget()
    {
        LessonState state = Walk(WithPads, Felt, Read(20), Read(30), Read(20));

        Assert.Equal((LessonPhase.Feeling, 0), (state.Phase, state.Target));
        Assert.Equal([20, 30, 20], state.TriesGrams);
    }

    [Fact]
    public void Advance_ThreeMisses_GoBackToTheScale()
    {
        LessonState state = Walk(WithPads, Felt, Read(40), Read(5), Read(60));

        Assert.Equal((LessonPhase.Looking, 0, true), (state.Phase, state.Target, state.IsSecondLook));
        Assert.Empty(Walk(WithPads, Felt, Read(40), Read(5), Read(60), Felt).TriesGrams);
    }

    [Fact]
    public void Advance_ASlipTakenBack_IsAsIfItHadNotBeen() =>
        Assert.Equal(Text(Walk(WithPads, Felt, Read(20))), Text(Walk(WithPads, Felt, Read(20), Read(2000), new LessonAnswer.TakeBack())));

    [Fact]
    public void Advance_WholeLesson_EndsWithEveryTargetOnce()
    {
        var lesson = new LessonWalk(B0.Lesson, 7);
        LessonAnswer[] learning = [WithPads, .. Targets.SelectMany(target => new LessonAnswer[] { Felt, Read(target), Read(target) })];
        LessonState state = learning.Aggregate(LessonWalk.Start, lesson.Advance);
        Assert.Equal(LessonPhase.Trial, state.Phase);

        for (int i = 0; i < Targets.Length; i++) state = lesson.Advance(state, Read(Targets[state.Order[i]] * 1.1));

        Assert.Equal(LessonPhase.Done, state.Phase);
        Assert.Equal(Targets, lesson.Presses(state).Select(press => press.TargetGrams).Order());
        Assert.All(lesson.Presses(state), press => Assert.Equal(0.1, press.Off, 12));
    }

    [Fact]
    public void Advance_TargetLeftOutOfTheTrial_HasNoReading()
    {
        var lesson = new LessonWalk(B0.Lesson, 7);
        LessonState state = new LessonAnswer[] { WithPads, new LessonAnswer.ToTrial(), Read(10), Skip, Read(10), Skip }.Aggregate(LessonWalk.Start, lesson.Advance);

        Assert.Equal(LessonPhase.Done, state.Phase);
        Assert.Equal([Targets[state.Order[0]], Targets[state.Order[2]]], lesson.Presses(state).Select(press => press.TargetGrams));
    }

    [Fact]
    public void Advance_ContactNobodyKnows_StaysAtTheChoice() =>
        Assert.Same(LessonWalk.Start, new LessonWalk(B0.Lesson, 1).Advance(LessonWalk.Start, new LessonAnswer.Choose("elbow", ScaleUnit.Grams)));

    [Fact]
    public void Advance_Ounces_AreKeptAsGrams() =>
        Assert.Equal(28.349523125, Walk(new LessonAnswer.Choose("pads", ScaleUnit.Ounces), Felt, Read(1)).TriesGrams[0], 9);

    [Fact]
    public void Advance_AnyAnswers_NeverGetStuckAndKeepTheRules() => Prop.ForAll(
        (from seed in Gen.Choose(int.MinValue, int.MaxValue) from answers in Gen.ListOf(Answers()) select ((uint)seed, answers)).ToArbitrary(),
        drawn =>
        {
            var lesson = new LessonWalk(B0.Lesson, drawn.Item1);
            LessonState state = LessonWalk.Start;
            foreach (LessonAnswer answer in drawn.answers)
            {
                LessonState next = lesson.Advance(state, answer);
                if (!IsSound(state, answer, next)) return false;
                state = next;
            }

            // from anywhere, leaving out what is left leads to the end: the choice, four targets, four presses
            for (int i = 0; i < 1 + (2 * Targets.Length) && state.Phase != LessonPhase.Done; i++) state = lesson.Advance(state, Skip);
            return state.Phase == LessonPhase.Done && state.Order.Order().SequenceEqual([0, 1, 2, 3]) && state.TrialGrams.Length == Targets.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static bool IsSound(LessonState before, LessonAnswer answer, LessonState after)
    {
        bool isImpossible = answer is LessonAnswer.Read read && ScaleReading.Fault(read.Shown, before.Unit) is not null;
        if (isImpossible && !ReferenceEquals(before, after)) return false;
        bool endsWithTwoClose = answer is LessonAnswer.Read typed && !isImpossible && before is { Phase: LessonPhase.Feeling, TriesGrams: [.., var last] }
            && B0.Lesson.IsClose(new(Targets[before.Target], last)) && B0.Lesson.IsClose(new(Targets[before.Target], ScaleReading.Grams(typed.Shown, before.Unit)));
        bool isTargetDone = after.Phase == LessonPhase.Trial || after.Target == before.Target + 1;
        if (answer is LessonAnswer.Read && before.Phase == LessonPhase.Feeling && isTargetDone != endsWithTwoClose) return false;
        return after.Phase == LessonPhase.Choose == after.Contact is null && after.TrialGrams.Length <= after.Order.Length;
    }

    private static Gen<LessonAnswer> Answers() => Gen.OneOf(
        Gen.Elements<LessonAnswer>(WithPads, new LessonAnswer.Choose("palm", ScaleUnit.Ounces), Felt, Skip, new LessonAnswer.LookAgain(), new LessonAnswer.TakeBack()),
        Gen.Elements<LessonAnswer>(Felt, new LessonAnswer.ToTrial(), Felt, Felt, new LessonAnswer.Restart()),
        from target in Gen.Elements(Targets) from percent in Gen.Choose(60, 150) select (LessonAnswer)Read(target * percent / 100),
        Gen.Elements(0, 20, 0.7, 1.8, -1, 5001, double.NaN, double.PositiveInfinity).Select(shown => (LessonAnswer)Read(shown)));

    private static LessonState Walk(params LessonAnswer[] answers) => answers.Aggregate(LessonWalk.Start, new LessonWalk(B0.Lesson, 1).Advance);

    private static LessonAnswer.Read Read(double shown) => new(shown);

    private static string Text(LessonState state) => $"{state with { TriesGrams = [], Order = [], TrialGrams = [] }} {string.Join(' ', state.TriesGrams)}";
}

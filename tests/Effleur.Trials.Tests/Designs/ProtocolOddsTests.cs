using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Data;
using Effleur.Trials.Designs;

namespace Effleur.Trials.Tests.Designs;

public class ProtocolOddsTests
{
    /// <summary>Evidence F2: 20 pairs notice 0.8 of a day's swing in 82 of 100 cases, so 4 of 5 notice a little less than that.</summary>
    [Fact]
    public void Of_TwentyPairs_NoticeAboutEightTenthsOfADaysSwing()
    {
        var odds = ProtocolOdds.Of(Protocols.Pairs(20), 1.5, 0.3, isOwn: false);

        Assert.Equal(0.8, odds.DetectableSd!.Value, 0.02);
        Assert.Equal(1.5 * odds.DetectableSd.Value, odds.Detectable!.Value, 1e-12);
        Assert.Equal((40, 40), (odds.Days, odds.Sessions));
        Assert.Equal(Math.Pow(2, -19), odds.LeastP!.Value, 1e-12);
        Assert.Equal(odds.Curve.Select(point => point.DetectableSd).OrderDescending(), odds.Curve.Select(point => point.DetectableSd));
    }

    [Fact]
    public void Of_WhatComparesNothing_PromisesNothing()
    {
        Assert.All(
            new[] { Protocols.Comfort(), Protocols.Decay() }.Select(protocol => ProtocolOdds.Of(protocol, 1, 0.3, isOwn: true)),
            odds => Assert.Equal((null, null, null, true), (odds.DetectableSd, odds.Detectable, odds.LeastP, odds.Curve.IsEmpty)));
        Assert.Null(ProtocolOdds.Of(Protocols.SplitFace(10, SideRule.Left), 1, 0.3, isOwn: true).LeastP);
    }

    /// <summary>A fixed side is judged by after less before, so the odds are worse; played with its own analysis it finds what they say.</summary>
    [Fact]
    public void Of_FixedSide_AllowsForTheNoiseOfTheAnswersBefore()
    {
        Protocol protocol = Protocols.SplitFace(12, SideRule.Left);
        double fixedSide = ProtocolOdds.Of(protocol, 1, 0.3, isOwn: true).DetectableSd!.Value, drawn = ProtocolOdds.Of(Protocols.SplitFace(12), 1, 0.3, isOwn: true).DetectableSd!.Value;

        Assert.Equal(Math.Sqrt(2), fixedSide / drawn, 1e-9);
        Assert.InRange(PlayedFigures.Of(protocol, fixedSide, 0.3, 300, 3).ClearEffect.Share, 0.8 - (4 * Math.Sqrt(0.8 * 0.2 / 300)), 0.8 + (4 * Math.Sqrt(0.8 * 0.2 / 300)));
    }

    [Fact]
    public void Of_OrdersThatAreNotDrawnEachByItself_HaveFewerToDrawAgain()
    {
        double? least(ArmOrder order) => ProtocolOdds.Of(Protocols.Pairs(12) with { Order = order }, 1, 0.3, isOwn: true).LeastP;

        Assert.Equal((Math.Pow(2, -11), Math.Pow(2, -5)), (least(ArmOrder.Drawn), least(ArmOrder.Balanced)));
    }

    [Fact]
    public void Of_UnknownSwing_IsToldInSwingsOnly()
    {
        var odds = ProtocolOdds.Of(Protocols.Pairs(20), sd: null, 0.3, isOwn: false);

        Assert.Equal((0.8, null), (Math.Round(odds.DetectableSd!.Value, 1), odds.Detectable));
    }

    [Fact]
    public void Of_OnePair_HasNoEffectItWouldNotice() => Assert.Null(ProtocolOdds.Of(Protocols.Pairs(1), 1, 0.3, isOwn: true).DetectableSd);

    [Fact]
    public void Play_AnyTwoArms_IsTheScheduleWithTheTruthInIt()
    {
        foreach (Protocol protocol in new[] { Protocols.Pairs(400), Protocols.SplitFace(400), Protocols.SplitFace(400, SideRule.DrawnOnce), Protocols.Blocks(30) })
        {
            var play = new ProtocolPlay(protocol, 2, 0.3);
            TrialData data = play.Play(new Xoshiro256(5));
            double active = data.Observations.Where(one => one.Arm == "a").Average(one => one.Outcome!.Value), control = data.Observations.Where(one => one.Arm == "b").Average(one => one.Outcome!.Value);

            Assert.Equal(-2, play.Truth);
            Assert.Equal(-2, active - control, 0.35);
            Assert.Equal(data.Observations.Length, data.Observations.DistinctBy(one => (one.Pair, one.Order)).Count());
            Assert.Equal(data.Observations.Count(one => one.Arm == "a"), data.Observations.Count(one => one.Arm == "b"));
        }
    }

    /// <summary>Six pairs count as clear only when all of them agree, which the odds allow for.</summary>
    [Fact]
    public void Of_SixPairs_AllowsForAllHavingToAgree()
    {
        double effect = ProtocolOdds.Of(Protocols.Pairs(6), 1, 0.3, isOwn: false).DetectableSd!.Value;

        Assert.InRange(PlayedFigures.Of(Protocols.Pairs(6), effect, 0.3, 300, 4).ClearEffect.Share, 0.8 - (4 * Math.Sqrt(0.8 * 0.2 / 300)), 0.8 + (4 * Math.Sqrt(0.8 * 0.2 / 300)));
    }

    /// <summary>A small run of what the command runs at length: false alarms near 5 in 100 and four of five effects found, within four Monte Carlo errors.</summary>
    [Fact]
    public void Figures_OfTwentyPairs_AreThoseToldBeforeTheStart()
    {
        Protocol protocol = Protocols.Pairs(12);
        double effect = ProtocolOdds.Of(protocol, 1, 0.3, isOwn: false).DetectableSd!.Value;
        var without = PlayedFigures.Of(protocol, 0, 0.3, 300, 1);
        var with = PlayedFigures.Of(protocol, effect, 0.3, 300, 2);

        Assert.InRange(without.Clear.Share, 0, 0.05 + (4 * Math.Sqrt(0.05 * 0.95 / 300)));
        Assert.InRange(with.ClearEffect.Share, 0.8 - (4 * Math.Sqrt(0.8 * 0.2 / 300)), 0.8 + (4 * Math.Sqrt(0.8 * 0.2 / 300)));
        Assert.InRange(without.Covered!.Value.Share, 0.95 - (4 * Math.Sqrt(0.05 * 0.95 / 300)), 1);
        Assert.Equal(without, PlayedFigures.Of(protocol, 0, 0.3, 300, 1));
    }
}

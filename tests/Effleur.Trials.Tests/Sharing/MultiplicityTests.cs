using System.Collections.Immutable;
using Effleur.Trials.Sharing;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Sharing;

public sealed class MultiplicityTests
{
    /// <summary>The fifteen p-values of Benjamini and Hochberg's own example (1995, section 3.3): four are found at 0.05; R's p.adjust gives the adjusted ones.</summary>
    [Fact]
    public void BenjaminiHochberg_PublishedExample_FindsItsFour()
    {
        double[] p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];
        ImmutableArray<double> adjusted = Multiplicity.BenjaminiHochberg(p);

        Assert.Equal(4, adjusted.Count(a => a <= 0.05));
        Assert.Equal([0.0015, 0.0030, 0.0095, 0.035625, 0.0603], adjusted.Take(5).Select(a => Math.Round(a, 6)));
        Assert.Equal(1, adjusted[14]);
    }

    /// <summary>By hand: 90·1/4, 30·2/4, 9·3/4 and 2; at 0.05 (20) one is found.</summary>
    [Fact]
    public void EBenjaminiHochberg_ByHand_IsTheSame()
    {
        ImmutableArray<double> adjusted = Multiplicity.EBenjaminiHochberg([2, 90, 9, 30]);

        Assert.Equal([2, 22.5, 6.75, 15], adjusted);
    }

    /// <summary>The rules as their authors word them: the largest k whose k-th smallest p is at most k·level/m; the largest k whose k-th largest e is at least m/(k·level).</summary>
    [Fact]
    public void Both_AnyValues_FindWhatTheirRulesFind() => Prop.ForAll(Gen.Choose(1, 1000).ArrayOf(8).ToArbitrary(), drawn =>
    {
        double[] p = [.. drawn.Select(d => d * d / 1e6)], e = [.. p.Select(one => 1 / one)];
        double[] rising = [.. p.Order()], falling = [.. e.OrderDescending()];
        int found = Enumerable.Range(1, 8).LastOrDefault(k => rising[k - 1] <= k * 0.0501 / 8), foundByE = Enumerable.Range(1, 8).LastOrDefault(k => falling[k - 1] >= 8 / (k * 0.0501));
        return Multiplicity.BenjaminiHochberg(p).Count(a => a <= 0.0501) == found && Multiplicity.EBenjaminiHochberg(e).Count(a => a >= 1 / 0.0501) == foundByE;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Both_Senseless_ThrowAndNoneIsNone()
    {
        Assert.Throws<ArgumentException>(() => Multiplicity.BenjaminiHochberg([0.1, 1.1]));
        Assert.Throws<ArgumentException>(() => Multiplicity.EBenjaminiHochberg([double.NaN]));
        Assert.Empty(Multiplicity.BenjaminiHochberg([]));
        Assert.Empty(Multiplicity.EBenjaminiHochberg([]));
    }
}

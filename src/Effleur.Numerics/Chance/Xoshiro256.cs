using System.Numerics;

namespace Effleur.Numerics.Chance;

/// <summary>
/// The house's generator: xoshiro256** (Blackman and Vigna, 2018), its state filled by SplitMix64 from one seed (docs/methods/chance.md). The same seed draws the
/// same numbers on every machine and in every version, so that a schedule drawn once can be drawn again by anyone. Not for secrets.
/// </summary>
/// <remarks>It changes as it draws, and is not safe to share between threads.</remarks>
public sealed class Xoshiro256
{
    private ulong _a, _b, _c, _d;

    /// <summary>A generator at the start of a seed's stream.</summary>
    /// <param name="seed">Any number.</param>
    public Xoshiro256(ulong seed) => (_a, _b, _c, _d) = (SplitMix64(ref seed), SplitMix64(ref seed), SplitMix64(ref seed), SplitMix64(ref seed));

    /// <summary>A generator in a known state, as published test vectors have it.</summary>
    internal Xoshiro256(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        ulong drawn = BitOperations.RotateLeft(_b * 5, 7) * 9, shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return drawn;
    }

    /// <summary>An even draw from 0 to below 1, in steps of 2⁻⁵³.</summary>
    public double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below a bound, each as likely: draws that would favour some are thrown away (Lemire 2019).</summary>
    /// <param name="bound">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        ulong width = (ulong)bound, unfair = (0 - width) % width;
        while (true)
        {
            ulong high = Math.BigMul(Next(), width, out ulong low);
            if (low >= unfair) return (int)high;
        }
    }

    /// <summary>A draw from the normal distribution with mean 0 and standard deviation 1, by Box and Muller (1958); the second of their pair is not kept.</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextShare())) * Math.Cos(Math.Tau * NextShare());

    /// <summary>Puts items in an order in which each is as likely (Fisher and Yates, from the back).</summary>
    /// <param name="items">Changed in place.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = NextBelow(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>The next value of SplitMix64 (Steele, Lea and Flood 2014; Vigna's public-domain constants).</summary>
    internal static ulong SplitMix64(ref ulong state)
    {
        ulong mixed = state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}

using System.Buffers.Binary;

namespace Effleur.Testing.Fuzz;

/// <summary>Damages bytes in the ways networks, disks, broken cameras and strangers do.</summary>
public static class Mutation
{
    private static readonly float[] StrangeNumbers =
        [0, -0f, 1, -1, float.MaxValue, float.MinValue, float.Epsilon, 1e-30f, 1e30f, 1e15f, -1e15f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e6f];

    private static readonly long[] StrangeTimes = [0, -1, long.MaxValue, long.MinValue, 1_000_000_000_000, int.MaxValue];

    /// <summary>A damaged copy: one to four kinds of damage.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes, Random random)
    {
        byte[] copy = bytes.ToArray();
        for (int i = random.Next(1, 5); i > 0; i--) copy = Once(copy, random);
        return copy;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        if (bytes.Length < 16) return bytes;
        switch (random.Next(7))
        {
            case 0: return bytes[..random.Next(bytes.Length)];
            case 1: return [.. bytes, .. Noise(random.Next(1, 40), random)];
            case 2: Noise(Math.Min(bytes.Length, random.Next(1, 60)), random).CopyTo(bytes, random.Next(bytes.Length - 60 < 1 ? 1 : bytes.Length - 60)); return bytes;
            case 3: BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), StrangeTimes[random.Next(StrangeTimes.Length)]); return bytes;
            case 4: Flip(bytes, random); return bytes;
            default: Number(bytes, random); return bytes;
        }
    }

    private static byte[] Noise(int count, Random random)
    {
        byte[] noise = new byte[count];
        random.NextBytes(noise);
        return noise;
    }

    private static void Flip(byte[] bytes, Random random)
    {
        for (int i = random.Next(1, 12); i > 0; i--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
    }

    // numbers stand at multiples of four; a run of them is what a broken model sends
    private static void Number(byte[] bytes, Random random)
    {
        float number = StrangeNumbers[random.Next(StrangeNumbers.Length)];
        int first = 4 * random.Next(bytes.Length / 4), count = random.Next(3) == 0 ? random.Next(1, 90) : 1;
        for (int at = first; at + 4 <= bytes.Length && at < first + (4 * count); at += 4) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at), number);
    }
}

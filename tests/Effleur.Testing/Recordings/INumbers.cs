namespace Effleur.Testing.Recordings;

/// <summary>Whole numbers one after another. Each has a slot and travels as the difference to the last one of its slot.</summary>
internal interface INumbers
{
    /// <summary>Writes the value and gives it back; or leaves it aside and gives the one that was read.</summary>
    long Next(int slot, long value);
}

internal sealed class WrittenNumbers(Stream into, int slots) : INumbers
{
    private readonly long[] _last = new long[slots];

    public long Next(int slot, long value)
    {
        long step = value - _last[slot];
        _last[slot] = value;
        // Zigzag, then seven bits a byte: small steps either way are one byte.
        ulong rest = (ulong)((step << 1) ^ (step >> 63));
        for (; rest >= 0x80; rest >>= 7) into.WriteByte((byte)(rest | 0x80));
        into.WriteByte((byte)rest);
        return value;
    }
}

internal sealed class ReadNumbers(Stream from, int slots) : INumbers
{
    private readonly long[] _last = new long[slots];
    private int _ahead = from.ReadByte();

    public bool HasMore => _ahead >= 0;

    public long Next(int slot, long value)
    {
        ulong bits = 0;
        for (int shift = 0; ; shift += 7)
        {
            int now = _ahead;
            if (now < 0) throw new EndOfStreamException("A packed recording ends within a frame.");
            _ahead = from.ReadByte();
            bits |= (ulong)(now & 0x7f) << shift;
            if (now < 0x80) break;
        }

        return _last[slot] += (long)(bits >> 1) ^ -(long)(bits & 1);
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using Effleur.Core.Frames;
using Effleur.Server.Hosting;

namespace Effleur.Server.Tests;

public sealed class FrameMemoryTests
{
    // RFC 6455, 5.2: two bytes, a length of two more, a mask of four
    private const int WebSocketHeader = 8;

    [Fact]
    public void Rent_Any_HoldsTheLargestFrameWithItsHeader()
    {
        using MemoryPool<byte> pool = new FrameMemory().Create(null);
        using IMemoryOwner<byte> block = pool.Rent();

        Assert.InRange(FrameCodec.MaxBytes + WebSocketHeader, 1, block.Memory.Length);
        Assert.Equal(pool.MaxBufferSize, block.Memory.Length);
    }

    [Fact]
    public void Rent_BlocksInUse_AreNeverTheSame()
    {
        using MemoryPool<byte> pool = new FrameMemory().Create(null);
        IMemoryOwner<byte> given = pool.Rent(), kept = pool.Rent();
        byte[] once = Array(given);

        given.Dispose();

        Assert.Same(once, Array(pool.Rent()));
        Assert.NotSame(once, Array(kept));
        Assert.NotSame(once, Array(pool.Rent()));
    }

    [Fact]
    public void Rent_MoreThanABlock_IsRefused()
    {
        using MemoryPool<byte> pool = new FrameMemory().Create(null);

        Assert.Throws<ArgumentOutOfRangeException>(() => pool.Rent(FrameMemory.BlockBytes + 1));
    }

    private static byte[] Array(IMemoryOwner<byte> block) => MemoryMarshal.TryGetArray(block.Memory, out ArraySegment<byte> array) ? array.Array! : throw new InvalidOperationException();
}

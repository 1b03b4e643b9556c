using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;

namespace Effleur.Server.Hosting;

/// <summary>
/// What sockets read into, in blocks that hold a whole frame (docs/frame-format.md: 6 kB with a face and two hands): with the usual 4 kB each frame is read
/// twice, and whoever waits for it is woken twice (docs/adr/0022-many-sessions.md).
/// </summary>
internal sealed class FrameMemory : IMemoryPoolFactory<byte>
{
    /// <summary>Chosen: two of the frames a camera gives.</summary>
    public const int BlockBytes = 16 * 1024;

    public MemoryPool<byte> Create(MemoryPoolOptions? options) => new Pool();

    // Blocks are kept for the next who asks: there are as many as connections were open at the busiest time, and one for each that writes.
    private sealed class Pool : MemoryPool<byte>
    {
        private readonly ConcurrentQueue<Block> _free = new();

        public override int MaxBufferSize => BlockBytes;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockBytes);
            return _free.TryDequeue(out Block? block) ? block : new Block(_free);
        }

        protected override void Dispose(bool disposing) => _free.Clear();
    }

    private sealed class Block(ConcurrentQueue<Block> home) : IMemoryOwner<byte>
    {
        public Memory<byte> Memory { get; } =
            MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<byte>(BlockBytes, pinned: true), 0, BlockBytes);

        public void Dispose() => home.Enqueue(this);
    }
}

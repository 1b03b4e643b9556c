using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Effleur.Core.Anatomy;

namespace Effleur.Core.Frames;

/// <summary>Frames to bytes and back, little-endian, versions 1 and 2 (docs/frame-format.md). Decoding allocates nothing and trusts nothing.</summary>
public static class FrameCodec
{
    /// <summary>The version of frames in which nothing is known of pulled skin.</summary>
    public const byte BareVersion = 1;

    /// <summary>The version in which each hand has its skin's pull.</summary>
    public const byte PulledVersion = 2;

    /// <summary>Bytes of a frame with face, two hands with their pulls and six patches: the most a frame can have.</summary>
    public const int MaxBytes = HeaderBytes + FaceBytes + (2 * (HandBytes + PullBytes)) + (6 * SkinBytes);

    private const int HeaderBytes = 32;
    private const int PointBytes = 12;
    private const int FaceBytes = 4 + (Frame.FacePointCount * PointBytes);
    private const int HandBytes = 12 + (HandSample.PointCount * PointBytes);
    private const int PullBytes = 5 * sizeof(float);
    private const int SkinBytes = 24;

    /// <summary>Bytes <paramref name="frame"/> takes.</summary>
    public static int Size(Frame frame) => BytesIn(frame, VersionOf(frame));

    private static int BytesIn(Frame frame, byte version) =>
        HeaderBytes + (frame.FaceCount > 0 ? FaceBytes : 0) + (frame.HandCount * (HandBytes + (version == PulledVersion ? PullBytes : 0))) + (frame.SkinCount * SkinBytes);

    private static byte VersionOf(Frame frame)
    {
        for (int i = 0; i < frame.HandCount; i++)
        {
            if (frame.Hands[i].Pull.IsKnown) return PulledVersion;
        }

        return BareVersion;
    }

    /// <summary>Writes a frame; returns the bytes written.</summary>
    /// <exception cref="ArgumentException">The span is shorter than <see cref="Size"/>.</exception>
    public static int Encode(Frame frame, Span<byte> into)
    {
        if (into.Length < Size(frame)) throw new ArgumentException("Too short for the frame.", nameof(into));
        byte version = VersionOf(frame);
        var writer = new ByteWriter(into);
        EncodeHeader(frame, version, ref writer);
        if (frame.FaceCount > 0) EncodeFace(frame, ref writer);
        for (int i = 0; i < frame.HandCount; i++) EncodeHand(frame.Hands[i], version, ref writer);
        for (int i = 0; i < frame.SkinCount; i++) EncodeSkin(frame.Skin[i], ref writer);
        return writer.Position;
    }

    /// <summary>Reads a frame into a reusable buffer. On a fault the buffer's content is undefined.</summary>
    public static FrameFault Decode(ReadOnlySpan<byte> from, Frame into)
    {
        if (from.Length < HeaderBytes) return FrameFault.WrongLength;
        if (from[0] is not (BareVersion or PulledVersion)) return FrameFault.UnknownVersion;
        if (from[2] > Frame.MaxHands || from[3] > Frame.MaxSkin) return FrameFault.CountTooLarge;
        into.FaceCount = from[1];
        into.HandCount = from[2];
        into.SkinCount = from[3];
        if (from.Length != BytesIn(into, from[0])) return FrameFault.WrongLength;
        var reader = new ByteReader(from[4..]);
        DecodeHeader(into, ref reader);
        if (into.FaceCount > 0) DecodeFace(into, ref reader);
        for (int i = 0; i < into.HandCount; i++) DecodeHand(into.Hands[i], from[0], ref reader);
        for (int i = 0; i < into.SkinCount; i++) into.Skin[i] = DecodeSkin(ref reader);
        if (!reader.AllFinite) return FrameFault.NotFinite;
        return reader.AllInRange && into is { WidthPx: > 0, HeightPx: > 0 } ? FrameFault.None : FrameFault.OutOfRange;
    }

    private static void EncodeHeader(Frame frame, byte version, ref ByteWriter writer)
    {
        writer.U8(version);
        writer.U8((byte)frame.FaceCount);
        writer.U8((byte)frame.HandCount);
        writer.U8((byte)frame.SkinCount);
        writer.U32(frame.Sequence);
        writer.I64(frame.CaptureTimeUs);
        writer.U16((ushort)frame.WidthPx);
        writer.U16((ushort)frame.HeightPx);
        writer.F32(frame.Brightness);
        writer.F32(frame.Sharpness);
        writer.U32(0);
    }

    private static void EncodeFace(Frame frame, ref ByteWriter writer)
    {
        writer.F32(frame.FacePresence);
        foreach (VideoPoint point in frame.Face) writer.Point(point);
    }

    private static void EncodeHand(HandSample hand, byte version, ref ByteWriter writer)
    {
        writer.U32((uint)hand.Label);
        writer.F32(hand.LabelScore);
        writer.F32(hand.Presence);
        foreach (VideoPoint point in hand.Points) writer.Point(point);
        if (version == PulledVersion) EncodePull(hand.Pull, ref writer);
    }

    private static void EncodePull(in PullSample pull, ref ByteWriter writer)
    {
        writer.F32(pull.AtXPx);
        writer.F32(pull.AtYPx);
        writer.F32(pull.XPx);
        writer.F32(pull.YPx);
        writer.F32(pull.ErrorPx);
    }

    private static void EncodeSkin(SkinSample skin, ref ByteWriter writer)
    {
        writer.U32((uint)skin.Patch);
        writer.U32(skin.PixelCount);
        writer.F32(skin.Red);
        writer.F32(skin.Green);
        writer.F32(skin.Blue);
        writer.F32(skin.SaturatedShare);
    }

    private static void DecodeHeader(Frame into, ref ByteReader reader)
    {
        into.Sequence = reader.U32();
        into.CaptureTimeUs = reader.I64();
        into.WidthPx = reader.U16();
        into.HeightPx = reader.U16();
        into.Brightness = reader.F32();
        into.Sharpness = reader.F32();
        reader.U32();
    }

    private static void DecodeFace(Frame into, ref ByteReader reader)
    {
        into.FacePresence = reader.F32();
        reader.Points(into.Face);
    }

    private static void DecodeHand(HandSample into, byte version, ref ByteReader reader)
    {
        into.Label = (Side)reader.Enumeration((int)Side.Right);
        into.LabelScore = reader.F32();
        into.Presence = reader.F32();
        reader.Points(into.Points);
        into.Pull = version == PulledVersion ? DecodePull(ref reader) : default;
    }

    private static PullSample DecodePull(ref ByteReader reader) =>
        new(reader.F32(), reader.F32(), reader.F32(), reader.F32(), reader.NotNegative());

    private static SkinSample DecodeSkin(ref ByteReader reader) =>
        new((SkinPatch)reader.Enumeration((int)SkinPatch.RightUnderEye), reader.U32(), reader.F32(), reader.F32(), reader.F32(), reader.F32());

    private ref struct ByteWriter(Span<byte> bytes)
    {
        private readonly Span<byte> _bytes = bytes;

        public int Position { get; private set; }

        public void U8(byte value) => _bytes[Position++] = value;

        public void U16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

        public void U32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(4), value);

        public void I64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), value);

        public void F32(float value) => BinaryPrimitives.WriteSingleLittleEndian(Take(4), value);

        public void Point(VideoPoint point)
        {
            F32(point.X);
            F32(point.Y);
            F32(point.Z);
        }

        private Span<byte> Take(int count)
        {
            Position += count;
            return _bytes.Slice(Position - count, count);
        }
    }

    private ref struct ByteReader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _bytes = bytes;

        public bool AllFinite { get; private set; } = true;

        public bool AllInRange { get; private set; } = true;

        public ushort U16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

        public uint U32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

        public long I64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

        public float F32()
        {
            float value = BinaryPrimitives.ReadSingleLittleEndian(Take(4));
            AllFinite &= float.IsFinite(value);
            return value;
        }

        public float NotNegative()
        {
            float value = F32();
            AllInRange &= !(value < 0);
            return value;
        }

        public uint Enumeration(int last)
        {
            uint value = U32();
            AllInRange &= value <= last;
            return value;
        }

        /// <summary>A point is three numbers in a row, in memory as on the line: they are copied at once.</summary>
        public void Points(Span<VideoPoint> into)
        {
            Take(into.Length * 3 * sizeof(float)).CopyTo(MemoryMarshal.AsBytes(into));
            Span<int> words = MemoryMarshal.Cast<VideoPoint, int>(into);
            if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(words, words);
            AllFinite &= AreFinite(MemoryMarshal.Cast<VideoPoint, float>(into));
        }

        /// <summary>Nothing times a finite number is nothing, and times another is no number, which no sum loses again.</summary>
        private static bool AreFinite(ReadOnlySpan<float> values)
        {
            Vector<float> sum = default;
            int i = 0;
            for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(values[i..]) * Vector<float>.Zero;
            float rest = Vector.Sum(sum);
            for (; i < values.Length; i++) rest += values[i] * 0;
            return rest == 0;
        }

        private ReadOnlySpan<byte> Take(int count)
        {
            ReadOnlySpan<byte> taken = _bytes[..count];
            _bytes = _bytes[count..];
            return taken;
        }
    }
}

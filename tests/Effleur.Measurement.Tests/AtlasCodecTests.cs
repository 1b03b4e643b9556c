using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Effleur.Measurement.Atlas;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests;

/// <summary>Atlas files, by the examples of contracts/atlas that the browser's tests read too. UPDATE_CONTRACTS=1 writes them again.</summary>
public class AtlasCodecTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly Dictionary<string, AtlasFile> Examples = new()
    {
        ["grey-card"] = Example(0.96875, 0.0625, 2.5, 2, new(AtlasCardKind.Grey, 0.1875f, 0.25f, 0.125f, 0.0078125f, 0.015625f, 0.03125f)),
        ["white-card"] = Example(1.0625, 0.03125, 0, 0, new(AtlasCardKind.White, 0.875f, 0.9375f, 0.75f, 0, 0.0078125f, 0.015625f)),
        ["nothing-known"] = Example(0, 0, 0, 0, default),
    };

    /// <summary>What is done to the grey card's example, and a part of the line it must give.</summary>
    private static readonly Dictionary<string, (Func<byte[], byte[]> Break, string Line)> Rejected = new()
    {
        ["empty"] = (_ => [], "does not begin with EFFA"),
        ["recording"] = (bytes => [.. "EFFL"u8, .. bytes[4..64]], "does not begin with EFFA"),
        ["version-2"] = (bytes => With(bytes, 4, 2)[..48], "version 2"),
        ["side-63"] = (bytes => With(bytes, 6, 63)[..48], "a side of 63 texels"),
        ["header-alone"] = (bytes => bytes[..48], "48 bytes; a face atlas of 64 texels has 16432"),
        ["one-byte-short"] = (bytes => bytes[..^1], "16431 bytes"),
        ["one-byte-long"] = (bytes => [.. bytes, 0], "16433 bytes"),
        ["nan-scale"] = (bytes => With(bytes, 8, 0, 0, 0xC0, 0x7F), "byte 8 is NaN"),
        ["infinite-card"] = (bytes => With(bytes, 24, 0, 0, 0x80, 0x7F), "byte 24 is NaN or infinite"),
        ["scale-of-three"] = (bytes => With(bytes, 8, 0, 0, 0x40, 0x40), "a scale of 3"),
        ["negative-error"] = (bytes => With(bytes, 12, 0, 0, 0x80, 0xBF), "a scale's error of -1"),
        ["card-3"] = (bytes => With(bytes, 21, 3), "card 3"),
        ["colour-without-card"] = (bytes => With(bytes, 21, 0), "a card's colour without a card"),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    public static TheoryData<string> RejectedNames => [.. Rejected.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_OfTheContract_IsReadAndWrittenAsItIs(string name)
    {
        byte[] written = AtlasCodec.Encode(Examples[name]);
        if (Updates()) Write($"{name}.effa", written);
        if (Updates()) Write($"{name}.json", JsonSerializer.SerializeToUtf8Bytes(Twin(Examples[name]), Indented));

        byte[] kept = File.ReadAllBytes(InContract($"{name}.effa"));
        AtlasFile read = AtlasCodec.Decode(kept, out string? fault)!;

        Assert.Null(fault);
        Assert.Equal(kept, written);
        Assert.Equal(kept, AtlasCodec.Encode(read));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(InContract($"{name}.json"))), JsonSerializer.SerializeToNode(Twin(read))));
    }

    [Theory]
    [MemberData(nameof(RejectedNames))]
    public void Rejected_OfTheContract_GivesItsLine(string name)
    {
        byte[] bytes = Rejected[name].Break(AtlasCodec.Encode(Examples["grey-card"]));
        if (Updates()) Write($"rejected/{name}.bin", bytes);
        if (Updates()) Write("rejected/faults.json", JsonSerializer.SerializeToUtf8Bytes(Rejected.ToDictionary(entry => entry.Key, entry => entry.Value.Line), Indented));

        byte[] kept = File.ReadAllBytes(InContract($"rejected/{name}.bin"));
        AtlasFile? read = AtlasCodec.Decode(kept, out string? fault);

        Assert.Null(read);
        Assert.Equal(kept, bytes);
        Assert.Contains(JsonNode.Parse(File.ReadAllText(InContract("rejected/faults.json")))![name]!.GetValue<string>(), fault, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault!);
    }

    [Fact]
    public void Decode_ScaleNotKnown_TakesTheMeanHeadWithItsError()
    {
        AtlasFile read = AtlasCodec.Decode(AtlasCodec.Encode(Examples["nothing-known"]), out _)!;

        Assert.Equal((false, 1, 0.05), (read.IsScaleKnown, read.Atlas.MmPerCanonicalMm, read.Atlas.ScaleErrorShare));
    }

    [Fact]
    public void Decode_AnyBytes_NeverFailsOtherThanByALine()
    {
        byte[] whole = AtlasCodec.Encode(Examples["grey-card"]);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            byte[] bytes = [.. whole];
            for (int i = 0; i < 4; i++) bytes[random.Next(48)] = (byte)random.Next(256);
            if (random.Next(3) == 0) bytes = bytes[..random.Next(bytes.Length)];
            AtlasFile? read = AtlasCodec.Decode(bytes, out string? fault);
            return read is null == fault is not null;
        }).QuickCheckThrowOnFailure();
    }

    private static AtlasFile Example(double scale, double error, double pxPerMm, byte repeat, AtlasCard card)
    {
        const int size = 64;
        byte[] rgb = [.. Enumerable.Range(0, 3 * size * size).Select(i => (byte)(i % 251))], seen = [.. Enumerable.Range(0, size * size).Select(i => (byte)(i % 256))];
        return new(new FaceAtlas(size, rgb, seen, scale > 0 ? scale : 1, scale > 0 ? error : 0.05) { SourcePxPerMm = pxPerMm > 0 ? pxPerMm : null }, scale > 0, repeat, card);
    }

    private static object Twin(AtlasFile file) => new
    {
        size = file.Atlas.Size,
        mmPerCanonicalMm = file.IsScaleKnown ? file.Atlas.MmPerCanonicalMm : 0,
        scaleErrorShare = file.IsScaleKnown ? file.Atlas.ScaleErrorShare : 0,
        sourcePxPerMm = file.Atlas.SourcePxPerMm ?? 0,
        repeat = file.Repeat,
        card = file.Card.Kind == AtlasCardKind.None ? null : new
        {
            kind = file.Card.Kind == AtlasCardKind.Grey ? "grey" : "white",
            mean = new[] { file.Card.Red, file.Card.Green, file.Card.Blue },
            error = new[] { file.Card.RedError, file.Card.GreenError, file.Card.BlueError },
        },
        texels = new[] { (0, 0), (1, 0), (63, 63) }.Select(at => new
        {
            x = at.Item1,
            y = at.Item2,
            rgb = file.Atlas.Rgb.Slice(3 * ((at.Item2 * file.Atlas.Size) + at.Item1), 3).ToArray().Select(part => (int)part).ToArray(),
            seen = (int)file.Atlas.Seen[(at.Item2 * file.Atlas.Size) + at.Item1],
        }).ToArray(),
    };

    private static byte[] With(byte[] bytes, int at, params byte[] values)
    {
        byte[] changed = [.. bytes];
        values.CopyTo(changed, at);
        return changed;
    }

    private static bool Updates() => Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1";

    private static void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(InContract(name))!);
        File.WriteAllBytes(InContract(name), bytes);
    }

    private static string InContract(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../contracts/atlas", name));
}

using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Knowledge;
using Effleur.Measurement.Atlas;
using Effleur.Testing.Straight;

namespace Effleur.Server.Tests.Support;

/// <summary>Clips and atlases of a face that was never filmed.</summary>
internal static class PlantedFace
{
    public static readonly MassageCatalogue Catalogue = KnowledgeFolder.Load(ContractFiles.Knowledge());

    /// <summary>Frames of the canonical face, well lit and still, as a recording's bytes.</summary>
    public static byte[] Clip(int frames = 150)
    {
        using var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, new RecordingHeader { Source = "planted" });
        foreach (Frame frame in Film(frames)) writer.Write(frame);
        return stream.ToArray();
    }

    public static IEnumerable<Frame> Film(int frames)
    {
        var still = new StillFace { Head = Catalogue.Head, Camera = new() { PxPerMm = 1, CentreYPx = 240 }, NoisePx = 0.3, Frames = frames };
        foreach (Frame frame in still.Film())
        {
            frame.SkinCount = Frame.MaxSkin;
            for (int i = 0; i < Frame.MaxSkin; i++) frame.Skin[i] = new((SkinPatch)i, 900, 190, 150, 130, 0.001f);
            yield return frame;
        }
    }

    public static byte[] Encoded(Frame frame)
    {
        byte[] bytes = new byte[FrameCodec.Size(frame)];
        FrameCodec.Encode(frame, bytes);
        return bytes;
    }

    public static byte[] Atlas(int size = 256, AtlasCard card = default)
    {
        byte[] rgb = new byte[3 * size * size], seen = new byte[size * size];
        for (int i = 0; i < seen.Length; i++) (rgb[3 * i], rgb[(3 * i) + 1], rgb[(3 * i) + 2], seen[i]) = ((byte)(186 + (i % 5)), 150, 130, 255);
        return AtlasCodec.Encode(new(new FaceAtlas(size, rgb, seen, 1, 0.04) { SourcePxPerMm = 2 }, true, 0, card));
    }
}

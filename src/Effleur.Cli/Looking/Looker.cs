using Effleur.Core.Frames;

namespace Effleur.Cli.Looking;

/// <summary>Pictures to a recording.</summary>
public static class Looker
{
    /// <summary>Looks at every picture of a video or image and writes the recording whole: the file appears only when it is complete.</summary>
    /// <returns>Frames written.</returns>
    public static async Task<int> Look(string source, string outFile, string handModel, Action<int> progress, CancellationToken cancel)
    {
        if (!File.Exists(source)) throw new RefusedException($"{source}: there is no such file.");
        await using LookPage page = await LookPage.Open(VisionFolder.Locate(), handModel);
        string partial = outFile + ".partial";
        int frames = 0;
        try
        {
            await using (FileStream file = File.Create(partial))
                frames = await Write(page, source, file, handModel, progress, cancel);
            File.Move(partial, outFile, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }

        return frames;
    }

    private static async Task<int> Write(LookPage page, string source, FileStream file, string handModel, Action<int> progress, CancellationToken cancel)
    {
        var writer = new RecordingWriter(file, new RecordingHeader
        {
            Source = Path.GetFileName(source),
            FaceModel = "face_landmarker",
            HandModel = handModel == "lite" ? "hand_landmarker_lite" : "hand_landmarker",
            Delegate = "cpu",
            App = "effleur look",
        });
        uint sequence = 0;
        await foreach (VideoPicture picture in VideoDecoder.Decode(source, cancel))
        {
            writer.WriteEncoded(await page.Look(picture, sequence++));
            progress((int)sequence);
        }

        return (int)sequence;
    }
}

using Effleur.Accuracy;
using Effleur.Knowledge;

// Docs: docs/methods/mannequin.md, "Accuracy".
const string Usage = "usage: effleur-accuracy FOLDER [full|lite]    tables of the films in FOLDER\n       effleur-accuracy gallery FOLDER OUT     recordings and expectations for the gallery tests\n       effleur-accuracy no-massage FOLDER      films that may get no score, coached as every technique\n       effleur-accuracy hearts FOLDER          films of planted hearts and of none, measured\n       effleur-accuracy swelling FOLDER        films of planted swellings, measured\n       effleur-accuracy known-hands FOLDER ON-SKIN   hovering, with hand sizes from other films of the same faces";
switch (args)
{
    case ["gallery", var folder, var outFolder]:
        await Gallery.Write(folder, outFolder);
        return 0;
    case ["no-massage", var folder]:
        await NoMassageTable.Write(Console.Out, folder);
        return 0;
    case ["hearts", var folder]:
        await HeartTable.Write(Console.Out, folder);
        return 0;
    case ["swelling", var folder]:
        await SwellingTable.Write(Console.Out, KnowledgeFolder.Load(KnowledgeFolder.Locate()), folder);
        return 0;
    case ["known-hands", var folder, var onSkin]:
        await AccuracyRun.WriteKnown(Console.Out, folder, onSkin);
        return 0;
    case [var folder]:
        await AccuracyRun.Write(Console.Out, folder, "full");
        return 0;
    case [var folder, "full" or "lite"]:
        await AccuracyRun.Write(Console.Out, folder, args[1]);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

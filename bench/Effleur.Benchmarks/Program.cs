using Effleur.Benchmarks;
using Effleur.Knowledge;

if (args is ["accuracy", ..]) AccuracyTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()), args is [_, "--cases"]);
else Console.Error.WriteLine("Expected 'accuracy' (the table of docs/accuracy.md; --cases names every miss) or 'speed' (frames a second).");

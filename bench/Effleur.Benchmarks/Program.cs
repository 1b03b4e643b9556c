using Effleur.Benchmarks;
using Effleur.Coaching;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Testing.Straight;

MassageCatalogue catalogue = Tiny.Make(args[0]);
bool verbose = args.Length > 1;
foreach (ReturnStyle style in Enum.GetValues<ReturnStyle>())
    foreach (bool forward in new[] { true, false })
    {
        Comparison all = Comparison.None;
        foreach (double fps in new[] { 8.0, 30 })
            foreach (double speed in new[] { 1.0, 3, 6, 12 })
                foreach (Technique t in catalogue.Techniques.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
                    foreach (var stroke in t.Strokes)
                        foreach (Side side in new[] { Side.Left, Side.Right })
                        {
                            var scene = new Scene { Head = catalogue.Head, Fps = fps, NoisePx = 1.5, DropShare = 0.1, Seed = (int)(fps * speed) + 7 };
                            var p = GlideScripts.Repeat(stroke, side, 5, speed, forward, style);
                            var (state, events) = CoachRun.Of(CoachProgram.FromTechnique(catalogue, t.Id, null), scene.Film(p));
                            var passes = events.OfType<PassEnded>().Select(e => e.Pass).ToList();
                            var c = Comparison.Of(p.Passes, passes);
                            if (verbose && (c.Found < c.Planted || c.Invented > 0 || c.DirectionRight < c.Scored))
                            {
                                Console.WriteLine($"  {style} {forward} {stroke.Id} {stroke.LeftPath.LengthMm:f0}mm {side} {speed} cm/s {fps} fps: {c.Found}/{c.Planted} invented {c.Invented} dir {c.DirectionRight}/{c.Scored}");
                                if (args.Length > 2) { foreach (var tp in p.Passes) Console.WriteLine($"     true  {tp.StartS:f2}-{tp.EndS:f2} {tp.IsForward}"); foreach (var f in passes) Console.WriteLine($"     found {f.Stroke} {f.Side} {f.StartS:f2}-{f.EndS:f2} seen {f.Seen} {f.DirectionCorrect} {f.SpeedCmS:f1} c{f.Completeness:f2} d{f.PathDeviationMm:f1}"); }
                            }
                            all += c;
                        }
        Console.WriteLine($"{style,-14} {(forward ? "right way" : "wrong way"),-10} found {100.0 * all.Found / all.Planted:f1} % invented {100.0 * all.Invented / all.Planted:f1} % scored {all.Scored} direction {100.0 * all.DirectionRight / Math.Max(1, all.Scored):f1} % speed error median {100 * all.SpeedErrorAt(.5):f1} % p95 {100 * all.SpeedErrorAt(.95):f1} %");
    }

using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Knowledge.Tests;

/// <summary>What holds for every routine file.</summary>
public class RoutineFilePropertyTests
{
    private static readonly Technique[] Techniques = [.. ShippedKnowledge.Catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal)];

    // what YAML could take for something else, and what is not in the first plane
    private static readonly string[] Tricky =
        ["\"", "'", "\\", ": ", "# ", "- ", "--- ", "...", "? ", "{", "}", "[", "]", ",", "&a", "*a", "!!x", "%", "@", "`", "|", ">", "~", "null", "true", "1e3", "0x1f", " ", "  ", "é", "漢", "🌙", "👩🏽‍🦰", "\u200d", "\ufeff", "\\n", "\\u0041"];

    [Fact]
    public void WriteThenRead_AnyValidRoutine_ComesBackTheSame() =>
        Prop.ForAll(Routines().ToArbitrary(), routine =>
        {
            Routine again = RoutineFile.Read(RoutineFile.Write(routine), "any.yaml", ShippedKnowledge.Catalogue);
            return again with { Goals = [], Steps = [] } == routine with { Goals = [], Steps = [] }
                && again.Goals.SequenceEqual(routine.Goals)
                && again.Steps.SequenceEqual(routine.Steps);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Read_AnyDamagedFile_IsReadOrRefusedInLines() =>
        Prop.ForAll(Routines().SelectMany(routine => Damage(RoutineFile.Write(routine))).ToArbitrary(), text =>
        {
            try
            {
                return RoutineCheck.Faults(ShippedKnowledge.Catalogue, RoutineFile.Read(text, "any.yaml", ShippedKnowledge.Catalogue)).IsEmpty;
            }
            catch (KnowledgeException refusal)
            {
                return refusal.Message.Split('\n').All(line => line.StartsWith("any.yaml", StringComparison.Ordinal));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static Gen<Routine> Routines() =>
        from name in Lines(1, RoutineLimits.MostNameLength)
        from description in Lines(0, RoutineLimits.MostDescriptionLength)
        from goals in Gen.SubListOf(Enum.GetValues<Goal>())
        from count in Gen.Choose(1, 12)
        from steps in Gen.ListOf(Steps(), count)
        let routine = new Routine { Id = "any", Name = name, Minutes = 1, Description = description, Goals = [.. goals], Steps = [.. steps] }
        let timed = ChoreographyCompiler.Compile(ShippedKnowledge.Catalogue, routine)
        where timed.DurationS <= 60 * RoutineLimits.MostMinutes
        select routine with { Minutes = timed.Minutes };

    private static Gen<RoutineStep> Steps() =>
        from technique in Gen.Elements(Techniques)
        from passes in Gen.Choose(RoutineLimits.Passes(technique).Least - 1, RoutineLimits.Passes(technique).Most)
        from percent in Gen.Choose(50, (int)(100 * RoutineLimits.Fastest(technique)))
        from tool in Gen.Choose(-1, technique.Tools.Length - 1)
        select new RoutineStep(technique.Id, passes < RoutineLimits.Passes(technique).Least ? null : passes, percent / 100.0, tool < 0 ? null : technique.Tools[tool]);

    private static Gen<string> Lines(int least, int most) =>
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Tricky), Gen.Choose(32, 126).Select(code => ((char)code).ToString())))
        let text = string.Concat(pieces)
        let line = text.Length > most ? "cut" : text
        select line.Length < least || string.IsNullOrWhiteSpace(line) ? new string('x', least) : line;

    private static Gen<string> Damage(string file) =>
        from at in Gen.Choose(0, file.Length - 1)
        from length in Gen.Choose(0, 12)
        from what in Gen.OneOf(Gen.Elements(Tricky), Gen.Elements("\n", "\t", "\r", "\0", "\ud83d", "\u0085", "\"\\U99999999\"", "\"\\x\"", "!<%zz>", "%TAG ! x:\n---\n", "\n- ", "\n? "), Gen.Constant(""))
        select file[..at] + what + file[Math.Min(file.Length, at + length)..];
}

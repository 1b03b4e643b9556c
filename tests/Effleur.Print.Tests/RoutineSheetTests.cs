using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;
using Effleur.Print.Sheets;
using Effleur.Print.Tests.Pdf;
using Effleur.Print.Wording;

namespace Effleur.Print.Tests;

public class RoutineSheetTests
{
    public static TheoryData<string, PaperSize> Sheets =>
        [.. TheCatalogue.RoutineIds.SelectMany(id => Enum.GetValues<PaperSize>().Select(size => new TheoryDataRow<string, PaperSize>(id, size)))];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Write_EveryRoutine_HasItsStepsInOrderAndEachCautionOnce(string id, PaperSize size)
    {
        Routine routine = TheCatalogue.Shipped.Routines[id];
        Technique[] steps = [.. routine.Steps.Select(step => TheCatalogue.Technique(step.TechniqueId))];

        PdfText pdf = PdfText.Of(Written(routine, size));

        Assert.False(pdf.HasImages);
        Assert.Contains(routine.Name, pdf.Pages[0], StringComparison.Ordinal);
        Assert.Contains(routine.Description, pdf.Pages[0], StringComparison.Ordinal);
        int at = 0;
        foreach (Technique step in steps)
        {
            at = pdf.All.IndexOf($"{step.Name} {step.Id} {step.Instruction}", at + 1, StringComparison.Ordinal);
            Assert.True(at > 0, $"{step.Id} is not in its place");
        }

        string cautions = pdf.All[pdf.All.LastIndexOf(Labels.Cautions, StringComparison.Ordinal)..];
        Assert.All(steps.SelectMany(step => step.Cautions).Distinct(), caution => Assert.Equal(1, Regex.Count(cautions, Regex.Escape(caution))));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Layout_EveryRoutine_StaysWithinTheMargins(string id, PaperSize size) =>
        Assert.All(LaidOut(TheCatalogue.Shipped.Routines[id], size), page =>
        {
            PaperBox margins = page.Box.Grown(-PageStyle.BottomMm);
            Assert.All(page.Shapes, shape => Assert.True(margins.Contains(shape.Bounds), $"{shape} leaves the page"));
        });

    [Fact]
    public void Layout_ManySteps_RepeatsTheHeaderNumbersThePagesAndLeavesNoHeadingAlone()
    {
        Routine routine = Long(23);

        ImmutableArray<PaperPage> pages = LaidOut(routine, PaperSize.A4);

        Assert.True(pages.Length >= 3);
        for (int i = 0; i < pages.Length; i++)
        {
            TextShape[] texts = [.. pages[i].Shapes.OfType<TextShape>()];
            Assert.Contains(texts, text => text.Text == $"{i + 1} / {pages.Length}");
            bool hasRows = pages[i].Shapes.OfType<ClippedShape>().Any();
            Assert.Equal(hasRows ? 1 : 0, texts.Count(text => text.Text == Labels.WhatToDo));
            foreach (string heading in new[] { Labels.WhatToDo, Labels.Cautions })
                Assert.All(texts.Where(text => text.Text == heading), lone => Assert.Contains(texts, below => below.Start.Y > lone.Start.Y && below.Start.Y < lone.Start.Y + 40));
        }
    }

    [Theory]
    [InlineData("Утро 漢字 عرب 😀", "Утро □□ □□□ □")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxx")]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "□□□")]
    [InlineData("two\r\nlines\tand a\u200djoiner\0", "two lines and ajoiner")]
    public void Write_OwnName_PrintsInAnyScriptAndLength(string name, string printed)
    {
        Routine routine = Long(3) with { Name = name, Description = name };

        Assert.Contains(printed, PdfText.Of(Written(routine, PaperSize.A4)).Pages[0], StringComparison.Ordinal);
        Assert.All(LaidOut(routine, PaperSize.A4), page => Assert.All(page.Shapes, shape => Assert.True(page.Box.Grown(-PageStyle.BottomMm).Contains(shape.Bounds))));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        Routine routine = TheCatalogue.Shipped.Routines["depuff"];
        Assert.Equal(Written(routine, PaperSize.A4), Written(routine, PaperSize.A4));
    }

    [Fact]
    public void Rows_OfARoutine_FollowItsChoreographyWithoutGaps()
    {
        Routine routine = TheCatalogue.Shipped.Routines["whole-face"];

        ImmutableArray<SheetRow> rows = SheetRow.Of(TheCatalogue.Shipped, routine, TheCatalogue.Timed(routine));

        Assert.Equal(0, rows[0].StartS);
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First.StartS + pair.First.DurationS, pair.Second.StartS, 1e-9));
        Assert.Equal(TheCatalogue.Timed(routine).DurationS, rows[^1].StartS + rows[^1].DurationS, 1e-9);
    }

    [Fact]
    public void Rows_OfAChangedStep_TellItsOwnDoseToolAndTempo()
    {
        Routine routine = Long(1) with { Steps = [new("T36", 5, 0.9, Effleur.Core.Strokes.Tool.Roller)] };

        SheetRow row = Assert.Single(SheetRow.Of(TheCatalogue.Shipped, routine, TheCatalogue.Timed(routine)));

        Assert.Equal("5 times each, on each side, roller, at 90 % of its tempo", row.Dose);
        Assert.Equal("lymph, 10–40 g", row.Pressure);
    }

    [Fact]
    public void Write_AnotherRoutinesChoreography_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RoutineSheet.Write(TheCatalogue.Shipped, Long(3), TheCatalogue.Timed(Long(2)), Stream.Null, PaperSize.A4));

    private static Routine Long(int steps) => new()
    {
        Id = "long",
        Name = "Long",
        Minutes = steps,
        Description = "",
        Steps = [.. Enumerable.Range(0, steps).Select(i => new RoutineStep(TheCatalogue.TechniqueIds[i % TheCatalogue.TechniqueIds.Length], null))],
    };

    private static ImmutableArray<PaperPage> LaidOut(Routine routine, PaperSize size)
    {
        using var type = new PdfType();
        return new SheetLayout(TheCatalogue.Shipped, routine, TheCatalogue.Timed(routine), new TypeSetter(type), size).Pages();
    }

    private static byte[] Written(Routine routine, PaperSize size)
    {
        using var pdf = new MemoryStream();
        RoutineSheet.Write(TheCatalogue.Shipped, routine, TheCatalogue.Timed(routine), pdf, size);
        return pdf.ToArray();
    }
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Effleur.EndToEnd.Tests;

/// <summary>The shelf in real Chromium, on a phone: a list is read, kept, photographed and tried on the arm.</summary>
public sealed class ShelfTests(ScratchFolder folder) : IClassFixture<ScratchFolder>
{
    // the smallest picture there is: one grey pixel
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task List_ReadKeptPhotographedAndTried_IsInThePlan()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "kept"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None, size: new ViewportSize { Width = 390, Height = 844 });
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/shelf");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Ingredients" }).FillAsync("Squalane, Buxus Chinensis (Jojoba) Seed Oil*, Dragonscale");
        await Button(page, "Read it").ClickAsync();
        await Expect(page.GetByText("66 % understood")).ToBeVisibleAsync();
        await Expect(page.GetByText("Dragonscale", new() { Exact = true })).ToBeVisibleAsync();

        await Button(page, "Put it on my shelf").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Evening oil");
        await Button(page, "Save").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Evening oil" })).ToBeVisibleAsync();

        IFileChooser chooser = await page.RunAndWaitForFileChooserAsync(() => Button(page, "Add a photo").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "label.png", MimeType = "image/png", Buffer = Png });
        ILocator photo = page.GetByRole(AriaRole.Img, new() { Name = "The label of Evening oil" });
        await Expect(photo).ToBeVisibleAsync();
        Assert.True(await photo.EvaluateAsync<bool>("async (picture) => { await picture.decode(); return picture.naturalWidth === 1; }"));

        await Button(page, "Begin the trial today").ClickAsync();
        await Button(page, "Nothing").ClickAsync();
        await Expect(Button(page, "Nothing")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GotoAsync($"{coach.Address}#/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Trial on your arm: Evening oil" })).ToBeVisibleAsync();
        await page.GotoAsync($"{coach.Address}#/you");
        await Button(page, "Gets eczema").ClickAsync();
        await Button(page, "Save").ClickAsync();
        await Expect(page.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Empty(browser.Foreign(coach.Address));
        Assert.DoesNotContain(browser.Console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Product_ChangedInAnotherWindow_IsNotOverwritten()
    {
        await using RunningCoach coach = await RunningCoach.Start(Path.Combine(folder.Path, "windows"));
        await using MirrorBrowser browser = await MirrorBrowser.Open(Camera.None);
        IPage page = browser.Page;
        await page.GotoAsync($"{coach.Address}#/shelf");
        await Button(page, "Add a product").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Mine");
        await Button(page, "Save").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mine" })).ToBeVisibleAsync();
        IPage other = await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync("window.open(location.href)"));
        await RenameAsync(other, "Theirs");
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = "Theirs" })).ToBeVisibleAsync();
        await RenameAsync(page, "Mine again");
        await Expect(page.GetByText("changed in another window")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Theirs" })).ToBeVisibleAsync();
    }

    private static async Task RenameAsync(IPage page, string name)
    {
        await page.GetByText("Change", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await Button(page, "Save").ClickAsync();
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}

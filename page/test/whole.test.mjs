import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { axeFindings, launched, opened, without } from "./browser.mjs";

const views = ["bulletin", "droit", "carriere", "etablissement", "rappel"];
const widths = [360, 800, 1400];

describe("the page as a whole", { skip: without }, () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser?.close());

  async function shown(fragment, options) {
    const { page, close } = await opened(browser, fragment, options);
    if (fragment.startsWith("#etablissement"))
      await page.getByRole("button", { name: /Essayer/ }).click();
    await page.locator(".paper h2").first().waitFor();
    return { page, close };
  }

  for (const view of views)
    for (const colorScheme of ["light", "dark"])
      it(`has nothing that axe finds: ${view}, ${colorScheme}`, async () => {
        const { page, close } = await shown(`#${view}`, { colorScheme });
        if (view === "bulletin")
          await page.getByRole("button", { name: "Salaire de base" }).click();
        assert.deepEqual(await axeFindings(page), []);
        await close();
      });

  for (const width of widths)
    it(`fits a window of ${width} pixels`, async () => {
      for (const view of views) {
        const { page, close } = await shown(`#${view}`, { viewport: { width, height: 800 } });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(beyond, 0, view);
        await close();
      }
    });

  it("goes by keys alone from the top to a line of the slip, opened", async () => {
    const { page, close } = await shown("#bulletin");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
    const said = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let tabs = 0; tabs < 60 && (await said()) !== "Salaire de base"; tabs += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".worked").getByText("art. 08.01.1").first().waitFor();
    await close();
  });

  it("prints the slip alone, black on white, whatever the scheme", async () => {
    const { page, close } = await shown("#bulletin", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await page.locator(".form").isVisible(), false);
    assert.equal(await page.locator(".slip").isVisible(), true);
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await close();
  });

  it("shows its first view within a second, the processor slowed six times", async (context) => {
    const times = [];
    for (let run = 0; run < 3; run += 1) {
      const { page, close } = await opened(browser, "", {}, async (fresh) => {
        const session = await fresh.context().newCDPSession(fresh);
        await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
      });
      await page.locator(".slip").waitFor();
      times.push(
        await page.evaluate(() => {
          const [painted] = performance.getEntriesByName("first-contentful-paint");
          const [slip] = performance.getEntriesByName("first-slip");
          return [painted?.startTime ?? 0, slip?.startTime ?? 0].map(Math.round);
        }),
      );
      await close();
    }
    const [painted, slip] = [0, 1].map((at) => Math.min(...times.map((each) => each[at])));
    context.diagnostic(`first view after ${painted} ms, first payslip after ${slip} ms`);
    assert.ok(painted < 1000, `${painted} ms`);
  });
});

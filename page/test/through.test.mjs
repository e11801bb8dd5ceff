import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launched, opened, without } from "./browser.mjs";

describe("the law through time", { skip: without }, () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser?.close());

  it("says what changed from one arrow key to the next, and the same in a table", async () => {
    const { page, close } = await opened(browser, "#droit?metier=aide-soignant&years=10");
    const chart = page.getByRole("slider", { name: "Salaire brut de chaque mois" });
    await chart.press("Home");
    // 351 × 4,151 = 1 457,00, and 10 % of it 145,70: 1 602,70.
    assert.match(await chart.getAttribute("aria-valuetext"), /juillet 2003, 1.602,70/);
    await chart.press("ArrowRight");
    const said = page.locator(".said");
    await said.getByText("janvier 2004", { exact: true }).waitFor();
    assert.match(await said.textContent(), /décision unilatérale/);
    await page.getByText("Le même en tableau").click();
    const row = page.getByRole("row", { name: /janvier 2005/ });
    assert.match(await row.textContent(), /aucune source ne fixe/);
    await close();
  });
});

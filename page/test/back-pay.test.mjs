import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launched, opened, without } from "./browser.mjs";

describe("back pay", { skip: without }, () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser?.close());

  it("says what the avenants published on 20 March 2004 owe since July 2003", async () => {
    const { page, close } = await opened(browser, "#rappel?metier=agent-de-soins&years=10");
    const total = page.locator("tfoot tr");
    // 304 × 4,151 = 1 261,90 and 10 % of it 126,19; 306 × 4,151 = 1 270,21 and 127,02: 9,14 a month,
    // six times. From January 4,172: 1 268,29 and 126,83; 1 276,63 and 127,66: 9,17, three times.
    // 6 × 9,14 + 3 × 9,17 = 82,35.
    await total.getByText(/\+82,35/).waitFor();
    await page.getByRole("button", { name: "juillet 2003" }).click();
    const line = page.locator(".within", { hasText: "Salaire de base" });
    assert.match(await line.textContent(), /1.261,90.*1.270,21.*\+8,31/);
    await page.getByText("Avenant n° 2003-05").first().waitFor();
    await close();
  });

  it("compares two days of knowledge", async () => {
    const { page, close } = await opened(browser, "#rappel?metier=agent-de-soins&years=10");
    await page.getByRole("radio", { name: "Connu le…" }).check();
    await page.getByText("Droit connu le 20 mars 2004").waitFor();
    await page.getByLabel("Jour de connaissance").fill("2004-03-19");
    await page.locator("tfoot tr").getByText("–").waitFor();
    await close();
  });
});

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { launched, library, opened, without } from "./browser.mjs";

describe("a payslip", { skip: without }, () => {
  let browser;
  let ccn51;
  before(async () => {
    [browser, ccn51] = await Promise.all([launched(), library()]);
  });
  after(() => browser?.close());

  const gross = (page) => page.locator(".slip tfoot tr:first-child td:last-child");
  const waitFor = (page, amount) =>
    gross(page)
      .filter({ hasText: amount.replace(/\s/g, " ") })
      .waitFor();

  it("finds a job as people call it, and pays it for the month asked", async () => {
    const { page, close } = await opened(browser);
    const job = page.getByRole("combobox", { name: "Métier" });
    await job.click();
    await job.fill("IADE");
    await job.press("Enter");
    await page.getByText("les années d'ancienneté de la prime Ségur 2").first().waitFor();
    const month = page.getByRole("slider", { name: "Mois de paie" });
    await month.press("Home");
    await month.press("ArrowRight");
    await month.press("ArrowRight");
    assert.equal(await month.getAttribute("aria-valuetext"), "septembre 2003");
    await page.getByRole("heading", { name: "Infirmier spécialisé diplômé" }).waitFor();
    await page.getByLabel("Années d'ancienneté").fill("12");
    // 477 points × 4,151 € = 1 980,03 €, and 12 % of it 237,60 €: 2 217,63 €.
    await waitFor(page, "2 217,63 €");
    await page.getByLabel("Diplôme d'infirmier spécialisé en anesthésie-réanimation").check();
    // (477 + 82) points × 4,151 € = 2 320,41 €, and 12 % of it 278,45 €: 2 598,86 €.
    await waitFor(page, "2 598,86 €");
    await close();
  });

  it("opens a line on its sum, its article, its act and the other reading, which pays", async () => {
    const { page, close } = await opened(browser);
    await page.getByRole("button", { name: "Salaire de base" }).click();
    const worked = page.locator(".worked");
    // 376 points since 1 August 2019, at the value of 1 July 2022: 376 × 4,58.
    await worked.getByText("376 points × 4,58 € × 1 = 1 722,08 €").waitFor();
    const said = await worked.textContent();
    assert.match(said, /art\. 08\.01\.1/);
    assert.match(said, /Avenant n° 2017-02/);
    assert.match(said, /Recommandation patronale du 23 novembre 2022/);
    assert.match(said, /une seule fois, sur le total/);
    await worked.getByRole("button", { name: "Payer selon cette lecture" }).first().click();
    await worked.getByRole("button", { name: "Revenir à la lecture usuelle" }).first().waitFor();
    assert.match(page.url(), /R1/);
    await close();
  });

  it("comes back from its link, and gives the request that the library pays alike", async () => {
    const { page, close } = await opened(browser);
    await page.getByRole("radio", { name: "Connu le…" }).check();
    await page.getByRole("slider").press("Home");
    await page.getByText("Droit connu le 19 mars 2004").waitFor();
    await page.getByRole("button", { name: "Copier le lien" }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const said = await gross(page).textContent();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger la demande" }).click(),
    ]);
    const request = JSON.parse(await readFile(await file.path(), "utf8"));
    const slip = ccn51.computePay(request);
    assert.equal(said.replace(/[^\d,]/g, ""), slip.gross.toFixed(2).replace(".", ","));
    await close();
    const again = await opened(browser, new URL(link).hash);
    await again.page.getByText("Droit connu le 19 mars 2004").waitFor();
    assert.equal(await gross(again.page).textContent(), said);
    await again.close();
  });

  it("says what is missing, beside the field", async () => {
    const { page, close } = await opened(
      browser,
      "#bulletin?metier=aide-soignant&month=2025-10&seniorityYears=10",
    );
    await page.getByRole("alert").waitFor();
    const kind = page.getByLabel("Genre d'établissement");
    assert.equal(await kind.getAttribute("aria-invalid"), "true");
    await close();
  });

  it("speaks English, one click away", async () => {
    const { page, close } = await opened(browser);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Base salary" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    await close();
  });
});

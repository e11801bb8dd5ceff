import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { example, launched, library, opened, without } from "./browser.mjs";

describe("an establishment", { skip: without }, () => {
  let browser;
  let ccn51;
  before(async () => {
    [browser, ccn51] = await Promise.all([launched(), library()]);
  });
  after(() => browser?.close());

  const give = (page, name, text) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  async function saved(page) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger le tableau" }).click(),
    ]);
    return readFile(await file.path(), "utf8");
  }

  it("shares out the bonus of 250 people to the cent, as the file computed apart says", async () => {
    const { page, close } = await opened(browser, "#etablissement");
    await give(page, "prime.csv", await example("etablissement-250.csv"));
    await page.getByRole("heading", { name: "245 salariés calculés" }).waitFor();
    const text = await saved(page);
    assert.equal(text, `\ufeff${await example("etablissement-250.expected.csv")}`);
    await close();
  });

  it("pays 250 people to the cent, in a table that a French Excel opens", async () => {
    const { page, close } = await opened(browser, "#etablissement?sort=slips&law=in-force");
    await give(page, "export.csv", await example("export-250.csv"));
    await page.getByRole("heading", { name: "250 salariés calculés" }).waitFor();
    const text = await saved(page);
    assert.equal(text, `\ufeff${await example("export-250.expected.csv")}`);
    assert.match(text, /^\ufeff[^\n]*;[^\n]*\n[^\n]*\d,\d\d;/);
    await close();
  });

  it("projects the wage bill of the same export, and says why it moves", async () => {
    const { page, close } = await opened(browser, "#etablissement?sort=bill&law=in-force");
    await page.getByLabel("Premier mois").fill("2025-10");
    await page.getByLabel("Dernier mois").fill("2025-11");
    const text = await example("export-250.csv");
    await give(page, "export.csv", text);
    await page.getByRole("row", { name: /novembre 2025/ }).waitFor();
    const { people, lines } = ccn51.read(text);
    assert.equal(lines.length, 250);
    const bill = ccn51.projectWageBill({ from: "2025-10", to: "2025-11", law: "in-force", people });
    const total = await page.locator(".sums dd").first().textContent();
    assert.equal(total.replace(/[^\d,]/g, ""), bill.total.toFixed(2).replace(".", ","));
    await close();
  });

  it("tells what is wrong by line and column, and shares out among the others if asked", async () => {
    const { page, close } = await opened(browser, "#etablissement");
    const [header, first, second, third] = (await example("etablissement-250.csv")).split(/\r?\n/);
    const wrong = second.replace(/;ordinaire;/, ";ordinère;");
    await give(page, "prime.csv", [header, first, wrong, third].join("\r\n"));
    const table = page.locator(".wrong table");
    await table.getByRole("rowheader", { name: "3" }).waitFor();
    assert.match(await table.textContent(), /Population/);
    await page.getByRole("button", { name: "Calculer sans ces lignes" }).click();
    await page.getByRole("heading", { name: "2 salariés calculés, 1 refusé" }).waitFor();
    await close();
  });

  it("leaves a column unread where it is told to", async () => {
    const { page, close } = await opened(browser, "#etablissement?sort=slips");
    const lines = ["Métier;Mois;Ancienneté;Couleur", "Aide-soignant;09/2003;12;bleu"];
    await give(page, "export.csv", lines.join("\n"));
    await page.getByRole("button", { name: "Ne pas lire cette colonne" }).click();
    // 351 × 4,151 = 1 457,00, and 12 % of it 174,84: 1 631,84.
    await page.getByText("1 631,84 €").first().waitFor();
    await close();
  });

  it("pays 3 000 people with a bar, stays awake meanwhile, and stops when told", async () => {
    const { page, close } = await opened(browser, "#etablissement?sort=slips&law=in-force");
    const [header, ...people] = (await example("export-250.csv")).trim().split(/\r?\n/);
    const many = (count) => [header, ...Array.from({ length: count }, (_, at) => people[at % 250])];
    await give(page, "3000.csv", many(3000).join("\n"));
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "3000 people worked out" }).waitFor();
    await give(page, "100000.csv", many(100000).join("\n"));
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("100000.csv: stopped before the end.").waitFor();
    await close();
  });
});

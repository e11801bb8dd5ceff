import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launched, opened, without } from "./browser.mjs";

describe("a career", { skip: without }, () => {
  let browser;
  before(async () => {
    browser = await launched();
  });
  after(() => browser?.close());

  it("shows its steps, what was held at both changes of text, and why", async () => {
    const { page, close } = await opened(browser, "#carriere");
    // Hired on 1 September 1998: 14 completed years on 1 December 2012, 14 %.
    const eves = page.locator(".switch");
    await eves.first().waitFor();
    assert.match(await eves.first().textContent(), /ancienneté 14/);
    assert.equal(await eves.count(), 2);
    await page.getByRole("button", { name: "01/09/2013" }).click();
    const worked = page.locator(".worked");
    await worked.getByText("années accomplies du 01/09/1998 au 01/09/2013").waitFor();
    assert.match(await worked.textContent(), /recommandation patronale de 2012/);
    await close();
  });

  it("takes a promotion, and leads to the payslip, whose percentage is explained", async () => {
    const { page, close } = await opened(browser, "#carriere");
    await page.getByRole("button", { name: "Ajouter une promotion" }).click();
    await page.getByRole("button", { name: "01/04/2019" }).click();
    await page.getByRole("button", { name: "Voir le bulletin de ce mois" }).click();
    await page.getByLabel("Fonction tenue avant août 2017").fill("ex-surveillant-chef");
    await page.getByRole("heading", { name: "Cadre infirmier" }).waitFor();
    await page.getByRole("button", { name: "Prime d'ancienneté" }).click();
    // 1 April 2016 to 1 April 2019: three completed years, 3 %.
    await page.locator(".worked").getByText("du 01/04/2016 au 01/04/2019").first().waitFor();
    await close();
  });

  it("takes over earlier service", async () => {
    const { page, close } = await opened(browser, "#carriere");
    await page.getByRole("button", { name: "Ajouter une période" }).click();
    // Three years elsewhere count for 75 %: 822 days, so that 1 July 2003 sees 7 years and not 4.
    const first = page.getByRole("row", { name: /^01\/07\/2003/ });
    await first.getByText("(7 ans)").waitFor();
    await close();
  });
});

import { describe, expect, it } from "vitest";
import { plain } from "../plain.js";
import { run } from "./run.js";

describe("ccn51-paie ask", () => {
  it("asks for the facts of a métier, as questions", async () => {
    const { code, stdout, stderr } = await run(["ask", "responsable-du-secretariat-medical"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(plain(stdout)).toContain(
      "1.  Combien de secrétaires médicaux le salarié encadre-t-il, en équivalent temps plein ?\n    medicalSecretariesLed : un nombre (ETP, 2 décimales au plus)\n",
    );
  });

  it("takes the title, or what people call it, and several words", async () => {
    const english = await run(["ask", "aide", "soignant", "--lang", "en"]);
    expect(english.stdout).toMatch(/^Aide-soignant: the facts to gather\n/);
    expect((await run(["ask", "IADE"])).stdout).toContain("Infirmier spécialisé diplômé");
  });

  it("gives them for a form", async () => {
    const { stdout } = await run(["ask", "infirmier-specialise-diplome", "--json"]);
    const { metier, label, facts } = JSON.parse(stdout);
    expect([metier, label]).toEqual([
      "infirmier-specialise-diplome",
      "Infirmier spécialisé diplômé",
    ]);
    expect(facts[0]).toMatchObject({
      id: "diplomas",
      type: "set",
      question: { en: expect.stringContaining("diplomas") },
      values: [{ id: "bloc-operatoire" }, { id: "puericulture" }, { id: "anesthesie-reanimation" }],
      decides: [
        { sort: "complement", id: "bloc-operatoire-ou-puericulture" },
        { sort: "complement", id: "anesthesie-reanimation" },
        { sort: "access" },
      ],
    });
  });

  it("asks which, when several answer", async () => {
    const { code, stdout, stderr } = await run(["ask", "infirmière"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^lequel de ces métiers \?\n {2}477 {2}infirmier-de-ou-autorise/);
    const english = await run(["ask", "infirmière", "--lang", "en"]);
    expect(english.stderr).toMatch(/^which of these métiers\?\n/);
  });

  it("says when none answers, and what it needs", async () => {
    const none = await run(["ask", "xyzzy"]);
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/^aucun métier ne répond à « xyzzy »\n/);
    const nothing = await run(["ask"]);
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain("ask attend un métier");
  });
});

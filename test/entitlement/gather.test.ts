import { describe, expect, it } from "vitest";
import type { MetierId } from "../../src/ids/types.js";
import { entitlements, factsToGather, metiers } from "../as-signed.js";

const ids = (metier: MetierId): readonly string[] => factsToGather(metier).map(({ id }) => id);

describe("the facts to gather for a métier", () => {
  it("are those of its complements, then of its bonuses, then of its access", () => {
    expect(ids("responsable-du-secretariat-medical")).toEqual([
      "medicalSecretariesLed",
      "functions",
      "establishmentKind",
      "beds",
      "establishmentFte",
      "exclusiveField",
      "foremenLed",
      "yearsInMetier",
    ]);
  });

  it("leave out what the métier itself decides", () => {
    const [nurse] = factsToGather("infirmier-psychiatrique").filter(
      ({ id }) => id === "exclusiveField",
    );
    expect(nurse).toBeUndefined();
    const functions = factsToGather("cadre-administratif-niveau-1").find(
      ({ id }) => id === "functions",
    );
    expect(functions?.values?.map(({ id }) => id)).toEqual([
      "responsable-de-pouponniere",
      "gerant-de-tutelle",
      "secretaire-du-directeur",
    ]);
    expect(factsToGather("technicien").some(({ derived }) => derived === true)).toBe(false);
  });

  it("say what each helps to decide", () => {
    const diplomas = factsToGather("formateur-ifsi").find(({ id }) => id === "diplomas");
    expect(diplomas?.decides.map(({ sort, id }) => [sort, id])).toEqual([
      ["complement", "bloc-operatoire-ou-puericulture"],
      ["complement", "anesthesie-reanimation"],
      ["access", undefined],
    ]);
    expect(diplomas?.decides.at(-1)).toEqual({
      sort: "access",
      label: { fr: "Accès au métier", en: "Who may hold the métier" },
    });
    const bonus = factsToGather("aide-soignant").find(({ id }) => id === "dependentElderly");
    expect(bonus?.decides.map(({ sort }) => sort)).toEqual(["functional-bonus"]);
  });

  it("follow the readings", () => {
    const named = factsToGather("responsable-logistique-niveau-2", { readings: { R13: "named" } });
    expect(named.map(({ id }) => id)).toContain("encadrementResponsableLogistiqueN2");
    expect(ids("responsable-logistique-niveau-2")).not.toContain(
      "encadrementResponsableLogistiqueN2",
    );
  });

  it("are, for every métier, all that an empty answer asks for", () => {
    for (const { id } of metiers()) {
      const asked = new Set(ids(id));
      const { questions, access } = entitlements(id, {});
      for (const { id: fact } of [...questions, ...(access?.missing ?? [])]) {
        expect(asked.has(fact as never)).toBe(true);
      }
    }
  });

  it("refuse a métier that does not exist", () => {
    expect(() => factsToGather("aide-soignnant" as MetierId)).toThrow(/aide-soignant/);
  });
});

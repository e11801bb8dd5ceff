import { describe, expect, it } from "vitest";
import { extinctionJobs } from "../../src/catalogue/extinction-jobs.js";
import { placedMetiers } from "../../src/catalogue/placed-metiers.js";
import { directorIds, extinctionIds, metierIds, statusOfJobs } from "../../src/ids/jobs.js";
import { jsonSchema } from "../../src/intake/json-schema.js";
import { cadreOf, heldId, heldJobSchema } from "../../src/job/held-job.js";
import { metiers, positionOf } from "../as-signed.js";

describe("the generated list of jobs", () => {
  it("has the ids of the catalogue, in its order", () => {
    expect(metierIds).toEqual([...placedMetiers().keys()]);
    expect(extinctionIds).toEqual([...extinctionJobs().keys()]);
    expect(directorIds).toEqual([
      "directeur-general",
      "directeur",
      "directeur-adjoint",
      "gestionnaire",
    ]);
  });

  it("knows no job twice", () => {
    const ids = [...metierIds, ...extinctionIds, ...directorIds];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of Object.keys(statusOfJobs)) expect(ids).toContain(id);
  });
});

describe("the schema of what is held", () => {
  it("is that of a job, or of the post of a director", () => {
    const { anyOf } = jsonSchema(heldJobSchema()) as { readonly anyOf: readonly object[] };
    expect(anyOf).toHaveLength(2);
    expect(anyOf[1]).toMatchObject({ required: ["director"] });
  });
});

describe("who is a cadre", () => {
  it.each([{}, { R16: "left-out" }, { R33: "cadre" }] as const)(
    "is what the catalogue says, reading %j",
    (readings) => {
      for (const { id, cadre } of metiers({ readings }))
        expect([id, cadreOf(id, readings).cadre]).toEqual([id, cadre]);
      for (const extinction of extinctionIds) {
        const today = { on: "2025-09-01", law: "in-force", readings } as const;
        const position =
          positionOf({ extinction }, { on: "2003-07-01", readings }) ??
          positionOf({ extinction }, today);
        const expected = position?.paidAs.cadre ?? false;
        expect([extinction, cadreOf({ extinction }, readings).cadre]).toEqual([
          extinction,
          expected,
        ]);
      }
    },
  );

  it("names the reading that decides, and no other", () => {
    expect(cadreOf("aide-soignant", undefined)).toEqual({ cadre: false, readings: [] });
    expect(cadreOf("chef-de-bureau", undefined)).toEqual({ cadre: true, readings: [] });
    expect(cadreOf("cadre-infirmier", undefined)).toEqual({
      cadre: true,
      readings: [{ id: "R16", choice: "restored" }],
    });
    expect(cadreOf({ extinction: "assistant-social-moniteur-d-ecole" }, { R33: "cadre" })).toEqual({
      cadre: true,
      readings: [{ id: "R33", choice: "cadre" }],
    });
  });

  it("looks at the métier of an assimilated job or of a qualified emploi-jeune, and at the post of a director", () => {
    expect(cadreOf({ as: "chef-de-bureau", jobTitle: "responsable" }, undefined).cadre).toBe(true);
    expect(cadreOf({ emploiJeune: "qualifie", metier: "chef-de-bureau" }, undefined).cadre).toBe(
      true,
    );
    expect(cadreOf({ emploiJeune: "non-qualifie" }, undefined).cadre).toBe(false);
    expect(cadreOf({ director: "directeur-general" }, undefined)).toEqual({
      cadre: true,
      readings: [],
    });
  });

  it("knows each by its id", () => {
    expect(heldId({ emploiJeune: "non-qualifie" })).toBe("emploi-jeune-non-qualifie");
    expect(heldId({ extinction: "perforeur" })).toBe("perforeur");
    expect(heldId({ director: "directeur" })).toBe("directeur");
  });
});

import { describe, expect, it } from "vitest";
import { jobIn } from "../../../src/cli/export/job-in.js";

const job = (cell: string): unknown => {
  const read = jobIn(cell);
  return "job" in read ? read.job : read.issue.code;
};

describe("The job of an export", () => {
  it("is a métier by its id, its title in either gender, or a name that people use", () => {
    expect(job("aide-soignant")).toBe("aide-soignant");
    expect(job("Aide-soignante")).toBe("aide-soignant");
    expect(job("Infirmière diplômée d'État")).toBe("infirmier-de-ou-autorise");
    expect(job("IDE")).toBe("infirmier-de-ou-autorise");
    expect(job("ASH")).toBe("agent-des-services-logistiques-niveau-1");
    expect(job("Sage femme")).toBe("sage-femme");
  });

  it("is a director, a job in extinction or an unqualified emploi-jeune by its name", () => {
    expect(job("Directeur")).toEqual({ director: "directeur" });
    expect(job("Directrice adjointe")).toEqual({ director: "directeur-adjoint" });
    expect(job("Laborantin non diplômé")).toEqual({ extinction: "laborantin-non-diplome" });
    expect(job("laborantin-non-diplome")).toEqual({ extinction: "laborantin-non-diplome" });
    expect(job("Emploi-jeune non qualifié")).toEqual({ emploiJeune: "non-qualifie" });
  });

  it("is refused where several métiers answer, with their titles; where none does, with the nearest", () => {
    const several = jobIn("infirmier");
    expect(several).toMatchObject({ issue: { code: "ambiguous-emploi" } });
    expect("issue" in several && several.issue.expected.fr).toMatch(
      /: Infirmier DE ou autorisé, .*Infirmier spécialisé diplômé, .*…$/,
    );
    expect(jobIn("Agent des services logistiques")).toMatchObject({
      issue: { expected: { en: expect.stringMatching(/: Agent.* niveau 1, Agent.* niveau 2$/) } },
    });
    expect(jobIn("astronaute")).toMatchObject({ issue: { code: "unknown-metier" } });
  });
});

import { describe, expect, it } from "vitest";
import { jobs, metiersOpenAt, recruitment, sheet } from "../../src/assistance/index.js";

describe("the jobs of the list that is left, as printed (A.465-478)", () => {
  it.each([
    [
      "0101",
      [
        ["88", "1.59"],
        ["3", "0.05"],
      ],
    ],
    ["0102", [["2799", "50.68"]]],
  ] as const)("are of %s by headcount and share of the branch", (code, printed) => {
    const counted = jobs(code).flatMap(({ headcount, share }) =>
      share === undefined ? [] : [[String(headcount), share]],
    );
    expect(counted).toEqual(printed);
  });
});

describe("what the sheets ask, as printed", () => {
  it("is of 0107 a BEP or a CAP at least, a vocational bac wished, six months in a garage", () => {
    expect(recruitment("0107")).toMatchObject({
      min: "CAP",
      wished: "Bac",
      equivalence: false,
      printed: "BEP ou CAP de l'automobile au minimum, Bac professionnel souhaité",
      experience: expect.stringContaining("6 mois"),
      languages: "peut être demandée",
    });
    expect(metiersOpenAt("CAP").open).toContain("0107");
  });

  it("is of 0104 a State diploma for some of its jobs, and no level", () => {
    const asked = recruitment("0104");
    expect(asked.printed).toBe("diplôme d'État exigé pour certains de ces métiers");
    expect([asked.min, asked.equivalence]).toEqual([undefined, false]);
    expect(metiersOpenAt("CAP").undetermined).toContain("0104");
    const { permits, movesText } = sheet("0104");
    expect(permits?.map(({ fr }) => fr)).toEqual([
      "habilitations propres à certains de ces métiers",
    ]);
    expect(movesText?.fr).toBe("vers d'autres fonctions de l'entreprise, selon leur domaine");
  });
});

import { describe, expect, it } from "vitest";
import {
  type CareerProjectionRequest,
  projectCareer,
  projectionChart,
  projectionSvg,
  projectionTable,
} from "../../../src/index.js";

const career = { metier: "aide-soignant", hired: "2003-07-01" } as const;
const request: CareerProjectionRequest = {
  from: "2003-07",
  pointValue: "4.151",
  law: "as-signed",
  situation: { metier: "aide-soignant", career },
};
const alone = projectCareer(request);
const beside = projectCareer({
  ...request,
  years: 12,
  comparedWith: {
    title:
      'Promu <en "2005"> & après, avec un titre bien trop long pour tenir sur une ligne de légende',
    metier: "aide-soignant",
    career,
    promotions: [{ on: "2005-07-01", metier: "redacteur" }],
  },
});

describe("a projection as a table", () => {
  it("has a line a year and the total", () => {
    const lines = projectionTable(alone, "fr").split("\n");
    expect(lines).toHaveLength(44);
    expect(lines.slice(0, 4).map((line) => line.replaceAll("\u202f", " "))).toEqual([
      "Aide-soignant",
      "",
      "Année  À partir de  Coefficient  Brut mensuel  Brut annuel       Cumul",
      "1      2003-07           351,00      1 457,00    17 484,00   17 484,00",
    ]);
    expect(lines.at(-1)?.replaceAll("\u202f", " ")).toBe(
      "       Total                                    827 867,40",
    );
  });

  it("sets two situations side by side, with what the difference is worth", () => {
    const lines = projectionTable(beside, "en").split("\n");
    expect(lines[0]).toBe("1. Aide-soignant");
    expect(lines[3]).toBe(
      "Year  From     Coeff. 1  Monthly 1    Yearly 1  Coeff. 2  Monthly 2    Yearly 2  Difference  Cumulative",
    );
    expect(lines[6]).toBe(
      "3     2005-07    358.02   1,486.14   17,833.68    447.78   1,858.74   22,304.88    4,471.20    4,471.20",
    );
    expect(lines.at(-1)).toMatch(/^ {6}Total .* [\d,.]+$/);
  });

  it("says when the second situation has paid back", () => {
    const late = projectCareer({
      ...request,
      years: 4,
      comparedWith: {
        metier: "employe-administratif",
        career: { metier: "employe-administratif", hired: "2003-07-01" },
        promotions: [{ on: "2005-07-01", metier: "redacteur" }],
      },
    });
    expect(projectionTable(late, "fr").split("\n").at(-1)).toBe(
      "La seconde situation a rapporté davantage en tout dès l'année 3.",
    );
    expect(projectionTable(late, "en").split("\n").slice(-2)).toEqual([
      "",
      "The second situation has brought more in all from year 3 on.",
    ]);
  });
});

describe("a projection as a chart in plain text", () => {
  it("draws the pay over the years", () => {
    expect(projectionChart(alone, "fr").replaceAll("\u202f", " ").split("\n")).toEqual([
      "Salaire brut mensuel, en euros",
      "",
      "1 900 ┤                                             ***************",
      "      │                                         ****",
      "      │                                      ***",
      "1 800 ┤                                   ***",
      "      │                                ***",
      "      │                           *****",
      "1 700 ┤                        ***",
      "      │                     ***",
      "      │                 ****",
      "1 600 ┤              ***",
      "      │           ***",
      "      │        ***",
      "1 500 ┤   *****",
      "      │***",
      "      │",
      "1 400 ┤",
      "      └┴───────┴──────┴───────┴──────┴───────┴──────┴───────┴──────┴",
      "       0       5      10      15     20      25     30      35     40",
      "       années, à partir de 2003-07",
      "",
      "* Aide-soignant",
    ]);
  });

  it("tells two situations apart, and where they are one", () => {
    const lines = projectionChart(beside, "en").split("\n");
    expect(lines[0]).toBe("Gross monthly pay, in euros");
    expect(lines.slice(-3)).toEqual([
      "* Aide-soignant",
      expect.stringMatching(/^o Promu/),
      "# both",
    ]);
    const drawn = lines.slice(2, -7).join("");
    expect([...drawn].filter((mark) => mark === "#")).toHaveLength(10); // two years of twelve, in sixty columns
    expect([...drawn].filter((mark) => mark === "*")).toHaveLength(50);
    expect([...drawn].filter((mark) => mark === "o")).toHaveLength(50);
  });

  it("names every year of ten, every fifth of more, and sets its levels to the right", () => {
    const drawn = (years: number): readonly string[] =>
      projectionChart(
        projectCareer({
          ...request,
          years,
          situation: { metier: "aide-soignant", career, workingTime: "0.66" },
        }),
        "en",
      ).split("\n");
    const ten = drawn(10);
    expect(ten.filter((line) => line.includes("┤")).map((line) => line.slice(0, 7))).toEqual([
      "1,060 ┤",
      "1,040 ┤",
      "1,020 ┤",
      "1,000 ┤",
      "  980 ┤",
      "  960 ┤",
    ]);
    const names = (lines: readonly string[]) => lines.at(-4)?.trim().split(/ +/);
    expect(names(ten)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(names(drawn(11))).toEqual(["0", "5", "10"]);
  });

  it("draws a pay that never moves", () => {
    const flat = projectCareer({
      ...request,
      years: 1,
      situation: { metier: "aide-soignant", career },
    });
    const lines = projectionChart(flat, "en").split("\n");
    expect(lines.join("\n")).toContain("*".repeat(60));
    expect(lines).toContainEqual(expect.stringMatching(/^ +0 +1$/));
  });
});

describe("a projection as an SVG file", () => {
  const svg = projectionSvg(beside, "fr");

  it("is one file, without script or anything to fetch, in both themes", () => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(svg.endsWith("</svg>\n")).toBe(true);
    expect(svg).not.toMatch(/<script|href|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(svg).toContain("@media (prefers-color-scheme: dark)");
  });

  it("labels its axes in French or in English", () => {
    expect(svg).toContain(">Salaire brut mensuel (euros)</text>");
    expect(svg).toContain(">Années, à partir de juillet 2003</text>");
    const english = projectionSvg(beside, "en");
    expect(english).toContain(">Gross monthly pay (euros)</text>");
    expect(english).toContain(">Years, from July 2003 on</text>");
    expect(english).toContain('lang="en"');
    expect(english).toContain("total €");
  });

  it("escapes titles, and shortens them in the legend", () => {
    expect(svg).toContain("Promu &lt;en &quot;2005&quot;&gt; &amp; après");
    expect(svg).toMatch(/class="heading">Promu [^<]*…<\/tspan>/);
    expect(svg).not.toContain("<en");
  });

  it("keeps the total of a title in capitals in the picture", () => {
    const titled = (title: string): string => {
      const { situations, ...rest } = beside;
      const [first] = situations;
      const named = { ...rest, situations: [{ ...first, title }] } as unknown as typeof beside;
      return /class="heading">([^<]*)</.exec(projectionSvg(named, "fr"))?.[1] ?? "";
    };
    // 560 units: 56 small letters, 41 capitals, 31 of M and W
    expect(titled("a".repeat(56))).toBe("a".repeat(56));
    expect(titled("a".repeat(57))).toBe(`${"a".repeat(55)}…`);
    expect(titled("É".repeat(41))).toBe("É".repeat(41));
    expect(titled("É".repeat(42))).toBe(`${"É".repeat(40)}…`);
    expect(titled("W".repeat(31))).toBe("W".repeat(31));
    expect(titled("MW".repeat(16))).toBe(`${"MW".repeat(15)}…`);
  });

  it("draws a stepped line a situation, a ring at a promotion, and the last pays", () => {
    const paths = [...svg.matchAll(/<path class="pay (first|second)" d="M78 [^"]+H792"\/>/g)];
    expect(paths.map(([, name]) => name)).toEqual(["first", "second"]);
    expect(svg).toContain("<title>juillet 2005\u00a0: Rédacteur</title></circle>");
    expect(projectionSvg(beside, "en")).toContain("<title>July 2005: Rédacteur</title></circle>");
    expect(svg).toContain(">1\u202f617,27</text>"); // 351 × 4.151 × 1.11
  });

  it("keeps the last pays of two close lines apart, whichever is above", () => {
    const ends = (first: string, second: string): readonly number[] => {
      const sides = [first, second].map((workingTime) => ({
        metier: "redacteur",
        career: { metier: "redacteur", hired: "2003-07-01" },
        workingTime,
      }));
      const [situation, comparedWith] = sides;
      const drawn = projectionSvg(
        projectCareer({ ...request, situation, comparedWith } as CareerProjectionRequest),
        "fr",
      );
      return [...drawn.matchAll(/<text x="800" y="([\d.]+)">/g)].map(([, y]) => Number(y));
    };
    const [up = 0, down = 0] = ends("1", "0.995");
    expect(Math.round(down - up)).toBe(16);
    const [low = 0, high = 0] = ends("0.995", "1");
    expect(Math.round(low - high)).toBe(16);
    // Two lines that end at 128.8: the words sit 4.5 lower, 8 above and 8 below that, the first above.
    expect(ends("1", "1")).toEqual([125.3, 141.3]);
  });

  it("is drawn for one situation alone", () => {
    const one = projectionSvg(alone, "fr");
    expect(one).not.toContain('class="pay second"');
    expect(one).toContain("Projection de carrière\u00a0: Aide-soignant");
  });
});

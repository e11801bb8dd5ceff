import { describe, expect, it } from "vitest";
import { wordIssue } from "../../src/intake/issue.js";
import { safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const base = { metier: "aide-soignant", hired: "2000-01-01", birth: "1970-06-15" };
const issuesOf = (career: object, asOf = "2005-01-01", readings?: object) => {
  const outcome = safeComputeSeniority({ ...base, ...career }, asOf, readings);
  return outcome.ok ? [] : outcome.issues;
};
const found = (career: object, asOf?: string) =>
  issuesOf(career, asOf).map(({ code, path }) => `${code} ${path.join(".")}`);
const messages = (career: object) =>
  issuesOf(career).flatMap((each) => [
    wordIssue(each, "fr").message,
    wordIssue(each, "en").message,
  ]);

const prior = {
  from: "1995-01-01",
  until: "1996-01-01",
  at: "agreement",
  sameMetier: true,
  afterDiploma: true,
};
const period = { from: "2001-01-01", until: "2002-01-01" };
const lists = {
  suspensions: { ...period, assimilated: true },
  mandates: { ...period, kind: "union" },
  neutralised: period,
  heldBack: period,
  priorService: prior,
};

describe("the lists of a career, all at once", () => {
  it("tell of each entry, whatever is wrong with another", () => {
    const career = {
      metier: "infirmier-de-ou-autorise",
      hired: "2004-01-01",
      suspensions: [
        { from: "2005-03-03", to: "2005-03-09", assimilated: false },
        { from: "2003-01-01", lastDay: "2003-01-05", assimilated: false },
        { from: "2004-05-05", lastDay: "2004-05-01", assimilated: false },
      ],
      promotions: [
        { on: "x", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" },
        { on: "2003-01-01", from: "cadre-infirmier", to: "cadre-infirmier" },
      ],
    };
    const outcome = safeComputeSeniority(career, "2006-01-01");
    expect(
      outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(" ")),
    ).toEqual([
      "invalid-day promotions 0 on",
      "unknown-key suspensions 0 to",
      "end-before-start suspensions 2 lastDay",
      "outside-employment suspensions 1 from",
      "outside-employment promotions 1 on",
    ]);
  });
});

describe("a career", () => {
  it("without anything wrong is accepted", () => {
    for (const [key, entry] of Object.entries(lists)) expect(found({ [key]: [entry] })).toEqual([]);
  });

  it.each(Object.entries(lists))(
    "refuses an end that is not after its start, in %s",
    (key, entry) => {
      const before = { ...entry, until: "1994-12-31" };
      expect(found({ [key]: [entry, before] })).toEqual([`end-before-start ${key}.1.until`]);
      expect(found({ [key]: [{ ...entry, until: entry.from }] })).toEqual([
        `end-before-start ${key}.0.until`,
      ]);
    },
  );

  it.each(Object.entries(lists))(
    "refuses a period that begins before birth, in %s",
    (key, entry) => {
      const early = { ...entry, from: "1970-06-14" };
      expect(found({ [key]: [early] })).toContain(`before-birth ${key}.0.from`);
      expect(
        found({ hired: "1970-06-15", [key]: [{ ...entry, from: "1970-06-15" }] }),
      ).not.toContain(`before-birth ${key}.0.from`);
    },
  );

  it.each(["suspensions", "mandates"] as const)(
    "takes a period later than the day asked for, in %s",
    (key) => {
      const late = { ...lists[key], from: "2005-01-02", until: "2005-02-01" };
      expect(found({ [key]: [late] })).toEqual([]);
    },
  );

  it.each(["suspensions", "mandates", "neutralised", "heldBack"] as const)(
    "refuses a period outside the employment, in %s",
    (key) => {
      const early = { ...lists[key], from: "1999-12-31" };
      expect(found({ [key]: [early] })).toEqual([`outside-employment ${key}.0.from`]);
      expect(found({ [key]: [{ ...early, from: "2000-01-01" }] })).toEqual([]);
    },
  );

  it("refuses a hiring before birth or after the day asked for", () => {
    expect(found({ hired: "1970-06-14" })).toEqual(["before-birth hired"]);
    expect(found({ hired: "1970-06-15" })).toEqual([]);
    expect(found({ hired: "2005-01-02" })).toEqual(["in-the-future hired"]);
    expect(found({ hired: "2005-01-01" })).toEqual([]);
  });

  it("refuses service that ends after the hiring", () => {
    expect(found({ priorService: [{ ...prior, until: "2000-01-02" }] })).toEqual([
      "out-of-order priorService.0.until",
    ]);
    expect(found({ priorService: [{ ...prior, until: "2000-01-01" }] })).toEqual([]);
  });

  it("asks which métier earlier service was in, and does not accept two answers", () => {
    const { sameMetier: _, ...silent } = prior;
    expect(found({ priorService: [silent] })).toEqual(["missing priorService.0.sameMetier"]);
    expect(found({ priorService: [{ ...silent, metier: "brancardier" }] })).toEqual([]);
    expect(
      found({ priorService: [{ ...silent, metier: "aide-soignant", sameMetier: true }] }),
    ).toEqual([]);
    expect(
      found({ priorService: [{ ...silent, metier: "aide-soignant", sameMetier: false }] }),
    ).toEqual(["contradictory priorService.0.sameMetier"]);
    expect(
      found({ priorService: [{ ...silent, metier: "brancardier", sameMetier: true }] }),
    ).toEqual(["contradictory priorService.0.sameMetier"]);
    expect(
      found({
        metier: "x",
        priorService: [{ ...silent, metier: "brancardier", sameMetier: true }],
      }),
    ).toEqual(["unknown-metier metier"]);
  });

  it("asks a cadre whether functions were of the same nature, for what can count", () => {
    const cadre = (service: object) =>
      found({ metier: "chef-de-bureau", priorService: [{ ...prior, ...service }] });
    const { sameMetier: _, ...silent } = prior;
    expect(cadre({})).toEqual([]);
    expect(cadre({ sameNature: true })).toEqual([]);
    expect(cadre({ sameNature: false })).toEqual(["contradictory priorService.0.sameNature"]);
    expect(cadre({ sameMetier: false })).toEqual(["missing priorService.0.sameNature"]);
    expect(cadre({ sameMetier: false, sameNature: true })).toEqual([]);
    expect(cadre({ sameMetier: false, sameNature: false })).toEqual([]);
    expect(cadre({ sameMetier: false, at: "elsewhere" })).toEqual([]);
    expect(
      found({ metier: "chef-de-bureau", priorService: [{ ...silent, metier: "redacteur" }] }),
    ).toEqual(["missing priorService.0.sameNature"]);
    expect(found({ metier: "chef-de-bureau", priorService: [silent] })).toEqual([
      "missing priorService.0.sameMetier",
    ]);
    expect(found({ priorService: [{ ...prior, sameMetier: false }] })).toEqual([]);
  });

  it("refuses neutralised or held-back periods that go beyond 30 June 2003", () => {
    for (const key of ["neutralised", "heldBack"]) {
      expect(found({ [key]: [{ ...period, until: "2003-07-01" }] })).toEqual([]);
      expect(found({ [key]: [{ ...period, until: "2003-07-02" }] })).toEqual([
        `out-of-range ${key}.0.until`,
      ]);
    }
    const articles = issuesOf({
      neutralised: [{ ...period, until: "2004-01-01" }],
      heldBack: [{ ...period, until: "2004-01-01" }],
    }).map(({ article }) => article);
    expect(articles).toEqual(["Art12", "Art7"]);
  });

  it("refuses suspensions that overlap with different marks", () => {
    const suspended = (from: string, until: string, assimilated: boolean) => ({
      from,
      until,
      assimilated,
    });
    const first = suspended("2001-01-01", "2001-03-01", true);
    expect(found({ suspensions: [first, suspended("2001-02-28", "2001-04-01", false)] })).toEqual([
      "contradictory suspensions.1.assimilated",
    ]);
    expect(found({ suspensions: [suspended("2001-02-28", "2001-04-01", false), first] })).toEqual([
      "contradictory suspensions.1.assimilated",
    ]);
    expect(found({ suspensions: [first, suspended("2001-03-01", "2001-04-01", false)] })).toEqual(
      [],
    );
    expect(found({ suspensions: [suspended("2001-03-01", "2001-04-01", false), first] })).toEqual(
      [],
    );
    expect(found({ suspensions: [first, suspended("2001-02-01", "2001-04-01", true)] })).toEqual(
      [],
    );
  });

  it("asks for the birth where the base trade counts, and accepts it of two métiers only", () => {
    const trade = {
      metier: "moniteur-d-atelier",
      baseTrade: [{ from: "1992-01-01", until: "2000-01-01" }],
    };
    expect(found(trade)).toEqual([]);
    expect(found({ ...trade, birth: "1970-02-30" })).toEqual(["invalid-day birth"]);
    const { birth: _, ...unborn } = base;
    expect(safeComputeSeniority({ ...unborn, ...trade }, "2005-01-01")).toMatchObject({
      issues: [{ code: "missing", path: ["birth"], article: "A1.1/2.4" }],
    });
    expect(found({ ...trade, metier: "educateur-technique" })).toEqual([]);
    expect(found({ ...trade, metier: "educateur-technique-specialise" })).toEqual([
      "not-applicable baseTrade",
    ]);
    expect(found({ ...trade, metier: "x" })).toEqual(["unknown-metier metier"]);
    expect(found({ ...trade, hired: "x" })).toEqual(["invalid-day hired"]);
    expect(found({ ...trade, metier: "aide-soignant", promotions: [{ on: "x" }] })).not.toContain(
      "not-applicable baseTrade",
    );
    const promotions = [{ on: "2004-01-01", from: "aide-soignant", to: "moniteur-d-atelier" }];
    expect(found({ ...trade, metier: "aide-soignant", promotions })).toEqual([]);
  });

  it("refuses base trade after the appointment", () => {
    const until = (until: string) => ({
      metier: "moniteur-d-atelier",
      baseTrade: [
        { from: "1992-01-01", until: "1993-01-01" },
        { from: "1998-01-01", until },
      ],
    });
    expect(found(until("2000-01-02"))).toEqual(["out-of-order baseTrade.1.until"]);
    expect(found(until("2000-01-01"))).toEqual([]);
    expect(found({ ...until("1997-12-31") })).toEqual(["end-before-start baseTrade.1.until"]);
  });
});

describe("promotions", () => {
  const first = { on: "2001-01-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" };
  const second = { on: "2003-01-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" };

  it("follow one another in any order", () => {
    expect(found({ promotions: [first, second] })).toEqual([]);
    expect(found({ promotions: [second, first] })).toEqual([]);
  });

  it("fall in the employment, be it after the day asked for", () => {
    expect(found({ promotions: [{ ...first, on: "2000-01-01" }] })).toEqual([
      "outside-employment promotions.0.on",
    ]);
    expect(found({ promotions: [{ ...first, on: "2000-01-02" }] })).toEqual([]);
    expect(found({ promotions: [{ ...first, on: "2005-01-02" }] })).toEqual([]);
    expect(found({ promotions: [{ ...first, on: "2005-01-01" }] })).toEqual([]);
    expect(found({ hired: "x", promotions: [first] })).toEqual(["invalid-day hired"]);
  });

  it("leave no gap between the métier held and the one left", () => {
    expect(found({ promotions: [second] })).toEqual(["gap promotions.0.from"]);
    expect(found({ metier: "x", promotions: [second] })).toEqual(["unknown-metier metier"]);
    expect(found({ promotions: [{ ...second, from: "brancardier" }, first] })).toEqual([
      "gap promotions.0.from",
    ]);
    const assimilated = { ...first, from: { as: "aide-soignant", jobTitle: "aide de nuit" } };
    expect(found({ promotions: [assimilated] })).toEqual([]);
  });

  it("come one a day", () => {
    expect(found({ promotions: [first, { ...second, on: first.on }] })).toEqual([
      "overlap promotions.1.on",
    ]);
  });

  it("may lead back from a cadre's métier to one that is not", () => {
    const back = { on: "2004-01-01", from: "cadre-infirmier", to: "infirmier-de-ou-autorise" };
    expect(found({ promotions: [first, second, back] })).toEqual([]);
    const on = { ...back, to: { director: "directeur" } };
    expect(found({ promotions: [first, second, on] })).toEqual([]);
  });

  it("name their article", () => {
    const wrong = [
      { ...first, on: "2000-01-01" },
      { ...second, on: "2000-01-01", from: "cadre-infirmier", to: "brancardier" },
    ];
    const issues = issuesOf({ promotions: wrong });
    expect(issues.map(({ code }) => code)).toEqual(["outside-employment", "overlap", "gap"]);
    expect(issues.map(({ article }) => article)).toEqual(
      Array.from({ length: 3 }, () => "08.02.2"),
    );
  });
});

describe("a reclassement", () => {
  const points = { coefficient: "500", seniorityPoints: "60", lastChange: "2002-10-01" };
  const of = (reclassement: object, rest: object = {}) =>
    found({ metier: "chef-de-bureau", reclassement, ...rest });

  it("is that of a cadre in post on the eve of the scheme", () => {
    expect(of(points)).toEqual([]);
    expect(of(points, { metier: "redacteur" })).toEqual(["not-a-cadre reclassement"]);
    const promoted = (on: string) => ({
      metier: "redacteur",
      promotions: [{ on, from: "redacteur", to: "chef-de-bureau" }],
    });
    expect(of(points, promoted("2003-06-30"))).toEqual([]);
    expect(of(points, promoted("2003-07-01"))).toEqual(["not-a-cadre reclassement"]);
    const change = { ...points, lastChange: "2003-07-01" };
    expect(of(change, { hired: "2003-06-30" })).toEqual([]);
    expect(of(change, { hired: "2003-07-01" })).toEqual(["outside-employment reclassement"]);
    expect(of(points, { metier: "x" })).toEqual(["unknown-metier metier"]);
    expect(of(points, { hired: "x" })).toEqual(["invalid-day hired"]);
    expect(of(points, { metier: "redacteur", promotions: 3 })).toEqual(["invalid-type promotions"]);
  });

  it("has points of one sort at least", () => {
    const { seniorityPoints: _, ...none } = points;
    expect(of(none)).toEqual(["missing reclassement.seniorityPoints"]);
    expect(of({ ...none, technicityPoints: "10" })).toEqual([]);
  });

  it("has its last change in the employment, by 1 July 2003", () => {
    expect(of({ ...points, lastChange: "1999-12-31" })).toEqual([
      "outside-employment reclassement.lastChange",
    ]);
    expect(of({ ...points, lastChange: "2000-01-01" })).toEqual([]);
    expect(of({ ...points, lastChange: "2003-07-01" })).toEqual([]);
    expect(of({ ...points, lastChange: "2003-07-02" })).toEqual([
      "out-of-range reclassement.lastChange",
    ]);
  });

  it("has a coefficient that divides", () => {
    expect(of({ ...points, coefficient: 0 })).toEqual(["out-of-range reclassement.coefficient"]);
    expect(of({ ...points, coefficient: "60" })).toEqual([]);
    expect(of({ ...points, coefficient: "59.99" })).toEqual([
      "out-of-range reclassement.seniorityPoints",
    ]);
    expect(of({ ...points, coefficient: "60", technicityPoints: 61 })).toEqual([
      "out-of-range reclassement.technicityPoints",
    ]);
    expect(of({ ...points, coefficient: "5000.01" })).toEqual([
      "out-of-range reclassement.coefficient",
    ]);
    expect(of({ ...points, seniorityPoints: "0.001" })).toEqual([
      "too-many-decimals reclassement.seniorityPoints",
    ]);
    expect(of({ ...points, coefficient: "5000", technicityPoints: "5000.01" })).toEqual([
      "out-of-range reclassement.technicityPoints",
    ]);
  });

  it("names its article", () => {
    const articles = issuesOf({
      metier: "redacteur",
      reclassement: { coefficient: "500", lastChange: "2003-07-02" },
    }).map(({ code, article }) => `${code} ${article}`);
    expect(articles).toEqual(["not-a-cadre Art7", "missing Art7", "out-of-range Art7"]);
  });
});

describe("the shape of a career", () => {
  it.each([
    [{ hiredd: "2000-01-01" }, "unknown-key hiredd"],
    [{ hired: "2001-02-29" }, "invalid-day hired"],
    [{ metier: { director: "directeurs" } }, "unknown-value metier.director"],
    [{ metier: { extinction: "perforateur" } }, "unknown-value metier.extinction"],
    [{ metier: 3 }, "invalid-type metier"],
    [{ metier: null }, "invalid-type metier"],
    [{ priorService: [{ ...prior, at: "agrement" }] }, "unknown-value priorService.0.at"],
    [
      { priorService: [{ ...prior, workingTime: "1.1" }] },
      "out-of-range priorService.0.workingTime",
    ],
    [{ priorService: [{ ...prior, workingTime: "0" }] }, "out-of-range priorService.0.workingTime"],
    [{ suspensions: [{ ...period }] }, "missing suspensions.0.assimilated"],
    [{ mandates: [{ ...period, kind: "unions" }] }, "unknown-value mandates.0.kind"],
    [
      { neutralised: [{ from: "2001-13-01", until: "2002-01-01" }] },
      "invalid-day neutralised.0.from",
    ],
    [{ promotions: [{ on: "2001-01-01", from: "aide-soignant" }] }, "missing promotions.0.to"],
  ])("%j is refused: %s", (career, expected) => {
    expect(found(career)).toEqual([expected]);
  });

  it("accepts each kind of job", () => {
    for (const metier of [
      { director: "directeur-general" },
      { extinction: "perforeur" },
      { as: "brancardier", jobTitle: "coursier" },
      { emploiJeune: "qualifie", metier: "aide-soignant" },
      { emploiJeune: "non-qualifie" },
    ]) {
      expect(found({ metier })).toEqual([]);
    }
  });

  it("suggests the nearest name", () => {
    const [issue] = issuesOf({ priorService: [{ ...prior, at: "agrement" }] });
    expect(issue?.suggestion).toBe("agreement");
  });
});

describe("the words of the issues", () => {
  it("say what was received and what was expected, in both languages", () => {
    expect(
      messages({
        metier: "chef-de-bureau",
        hired: "1970-06-14",
        suspensions: [
          { from: "2006-01-01", until: "2006-01-01", assimilated: true },
          { from: "1970-06-13", until: "1970-07-01", assimilated: false },
          { from: "1970-06-20", until: "1970-07-01", assimilated: true },
        ],
        priorService: [
          { from: "1970-06-15", until: "1971-01-01", at: "agreement", afterDiploma: true },
        ],
      }),
    ).toEqual([
      'hired: attendu : un jour à partir de la naissance, le 1970-06-15 ; reçu : "1970-06-14".',
      'hired: expected a day from birth on, 1970-06-15, received "1970-06-14".',
      'suspensions.0.until: attendu : un jour après le 2006-01-01 ; reçu : "2006-01-01".',
      'suspensions.0.until: expected a day after 2006-01-01, received "2006-01-01".',
      'suspensions.1.from: attendu : un jour à partir de la naissance, le 1970-06-15 ; reçu : "1970-06-13".',
      'suspensions.1.from: expected a day from birth on, 1970-06-15, received "1970-06-13".',
      'suspensions.1.from: attendu : un jour à partir de l\'embauche, le 1970-06-14 ; reçu : "1970-06-13".',
      'suspensions.1.from: expected a day from the hiring on, 1970-06-14, received "1970-06-13".',
      "priorService.0.until: attendu : un jour jusqu'au 1970-06-14, celui de l'embauche ou de la nomination ; reçu : \"1971-01-01\".",
      'priorService.0.until: expected a day up to 1970-06-14, that of the hiring or of the appointment, received "1971-01-01".',
      "priorService.0.sameMetier: attendu : si le métier était celui de l'embauche (sameMetier), ou lequel (metier) ; reçu : rien.",
      "priorService.0.sameMetier: expected whether the métier was that held at hiring (sameMetier), or which (metier), received nothing.",
      "suspensions.2.assimilated: attendu : false, comme la suspension du 13/06/1970 au 30/06/1970 qui a des jours communs ; reçu : true.",
      "suspensions.2.assimilated: expected false, like the suspension from 1970-06-13 to 1970-06-30 that has days in common, received true.",
    ]);
  });

  it("say what contradicts what", () => {
    expect(
      messages({
        metier: "chef-de-bureau",
        priorService: [
          { ...prior, metier: "redacteur" },
          { ...prior, sameNature: false },
          { ...prior, sameMetier: false },
        ],
        neutralised: [{ from: "2003-01-01", until: "2004-01-01" }],
        baseTrade: [{ from: "1995-01-01", until: "1996-01-01" }],
      }),
    ).toEqual([
      'neutralised.0.until: attendu : un jour jusqu\'au 2003-07-01 : ces mesures prennent fin le 2003-07-01 ; reçu : "2004-01-01".',
      'neutralised.0.until: expected a day up to 2003-07-01: these measures end on 2003-07-01, received "2004-01-01".',
      "priorService.0.sameMetier: attendu : false, comme le disent les deux métiers ; reçu : true.",
      "priorService.0.sameMetier: expected false, as both métiers say, received true.",
      "priorService.1.sameNature: attendu : true : dans le même métier, les fonctions sont de même nature ; reçu : false.",
      "priorService.1.sameNature: expected true: in the same métier, functions are of the same nature, received false.",
      "priorService.2.sameNature: attendu : si les fonctions étaient de même nature, pour la majoration spécifique ; reçu : rien.",
      "priorService.2.sameNature: expected whether the functions were of the same nature, for the cadre majoration, received nothing.",
      "baseTrade: attendu : rien ici : seuls les moniteurs d'atelier et les éducateurs techniques reprennent le métier de base ; reçu : une liste de 1.",
      "baseTrade: expected nothing here: only moniteurs d'atelier and éducateurs techniques are credited with the base trade, received a list of 1.",
    ]);
  });

  it("say it of promotions", () => {
    expect(
      messages({
        promotions: [
          { on: "2000-01-01", from: "aide-soignant", to: "cadre-infirmier" },
          { on: "2000-01-01", from: "chef-de-bureau", to: "brancardier" },
        ],
      }),
    ).toEqual([
      'promotions.0.on: attendu : un jour après l\'embauche, le 2000-01-01 ; reçu : "2000-01-01".',
      'promotions.0.on: expected a day after the hiring, 2000-01-01, received "2000-01-01".',
      'promotions.1.on: attendu : un jour qui n\'ait pas déjà une promotion ; reçu : "2000-01-01".',
      'promotions.1.on: expected a day that has no promotion yet, received "2000-01-01".',
      'promotions.1.from: attendu : cadre-infirmier, le métier tenu jusque-là ; reçu : "chef-de-bureau".',
      'promotions.1.from: expected cadre-infirmier, the métier held until then, received "chef-de-bureau".',
    ]);
  });

  it("say it of a reclassement, and of a birth", () => {
    const points = { coefficient: "500", lastChange: "1999-01-01" };
    expect(messages({ reclassement: points })).toEqual([
      'reclassement: attendu : un métier de cadre le 2003-06-30 : seuls les points des cadres sont convertis ; reçu : "aide-soignant".',
      'reclassement: expected a cadre\'s métier on 2003-06-30: only the points of cadres are converted, received "aide-soignant".',
      "reclassement.seniorityPoints: attendu : des points d'ancienneté (seniorityPoints), de technicité (technicityPoints), ou les deux ; reçu : rien.",
      "reclassement.seniorityPoints: expected points of seniority (seniorityPoints), of technicité (technicityPoints), or both, received nothing.",
      'reclassement.lastChange: attendu : un jour à partir de l\'embauche, le 2000-01-01 ; reçu : "1999-01-01".',
      'reclassement.lastChange: expected a day from the hiring on, 2000-01-01, received "1999-01-01".',
    ]);
    const late = { ...points, seniorityPoints: 1, lastChange: "2003-08-01" };
    expect(
      messages({
        metier: "chef-de-bureau",
        reclassement: { ...late, coefficient: "0.5", lastChange: "2002-01-01" },
      }),
    ).toEqual([
      "reclassement.seniorityPoints: attendu : au plus le coefficient, 0.5 ; reçu : 1.",
      "reclassement.seniorityPoints: expected at most the coefficient, 0.5, received 1.",
    ]);
    expect(messages({ hired: "2003-07-15", reclassement: late })).toEqual([
      'reclassement: attendu : rien ici : seul le personnel en place le 2003-06-30 est reclassé ; reçu : "2003-07-15".',
      'reclassement: expected nothing here: only staff in post on 2003-06-30 are reclassified, received "2003-07-15".',
      'reclassement.lastChange: attendu : un jour jusqu\'au 2003-07-01 ; reçu : "2003-08-01".',
      'reclassement.lastChange: expected a day up to 2003-07-01, received "2003-08-01".',
    ]);
    const { birth: _, ...unborn } = base;
    const outcome = safeComputeSeniority(
      {
        ...unborn,
        metier: "moniteur-d-atelier",
        baseTrade: [{ from: "1995-01-01", until: "1996-01-01" }],
      },
      "2005-01-01",
    );
    const [missing] = outcome.ok ? [] : outcome.issues;
    expect(missing?.expected).toEqual({
      fr: "la date de naissance : le métier de base compte à partir d'un âge",
      en: "the date of birth: the base trade counts from an age on",
    });
  });

  it("say which jobs there are", () => {
    expect(messages({ metier: 3 })).toEqual([
      "metier: attendu : l'identifiant d'un métier, { director }, { extinction }, { as, jobTitle } ou { emploiJeune } ; reçu : 3.",
      "metier: expected the id of a métier, { director }, { extinction }, { as, jobTitle } or { emploiJeune }, received 3.",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import {
  explain,
  explanation,
  type ReclassifyRequest,
  reclassify,
  safeReclassify,
} from "../../src/index.js";
import { searchEmplois } from "../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";
import { wrongWith } from "../schemas/validators.js";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The métiers, with their coefficient, of a reclassement. */
function leadsTo(request: ReclassifyRequest): readonly string[] {
  return reclassify(request).metiers.map(
    ({ metier, coefficient }) =>
      `${typeof metier === "string" ? metier : metier.extinction} ${coefficient}`,
  );
}

function only(request: ReclassifyRequest) {
  const { metiers } = reclassify(request);
  expect(metiers.length).toBe(1);
  return metiers[0];
}

const nurse = "Infirmier DE";
const analyst = "Analyste programmeur";

describe("a former emploi", () => {
  it("leads to its métier, whichever of the 200 it is", () => {
    const emplois = searchEmplois();
    expect(emplois.length).toBe(200);
    for (const { label, metier } of emplois) {
      const { metiers } = reclassify({ emploi: label });
      expect(metiers.map((each) => each.metier)).toContain(metier);
      expect(metiers.every(({ refusals, seniority }) => !refusals.length && !seniority)).toBe(true);
    }
  });

  it("leads to a job in extinction, unless the readings leave the lost list out", () => {
    expect(leadsTo({ emploi: "Moniteur" })).toEqual(["moniteur 339"]);
    expect(only({ emploi: "moniteur" })).toMatchObject({ label: "moniteur", emplois: [] });
    expect(leadsTo({ emploi: "Repasseuse de linge" })).toEqual(["repasseuse-de-linge 329"]);
    const left = safeReclassify({ emploi: "Repasseuse de linge", readings: { R16: "left-out" } });
    expect(refused(left)).toEqual(["unknown-emploi emploi"]);
  });

  it("leads to several métiers where its level or its size is not said, in the order of annexe I", () => {
    expect(leadsTo({ emploi: "Chef du personnel" })).toEqual([
      "cadre-administratif-niveau-2 547",
      "chef-de-service-administratif-niveau-1 716",
    ]);
    expect(leadsTo({ emploi: "Chef du personnel (+ de 300 lits)" })).toEqual([
      "chef-de-service-administratif-niveau-1 716",
    ]);
    expect(leadsTo({ emploi: "Chef de service informatique" }).length).toBe(3);
    const operators = reclassify({ emploi: "Pupitreur" }).metiers;
    expect(operators.map(({ deciding }) => deciding.map(({ text }) => text.en))).toEqual(
      ["pupitreur niveau 1", "pupitreur niveau 2", "pupitreur niveau 3"].map((title) => [
        `the title of the emploi held on 30 June 2003, with its level and its size: “${title}”`,
      ]),
    );
    expect(leadsTo({ emploi: analyst }).length).toBe(2);
    expect(leadsTo({ emploi: `${analyst} N2` })).toEqual(["cadre-informaticien-niveau-1 441"]);
    expect(leadsTo({ emploi: "Technicien" })).toEqual([
      "technicien-administratif 392",
      "technicien 392",
    ]);
  });

  it("leads to the one that the request names", () => {
    const metier = "cadre-informaticien-niveau-1";
    expect(only({ emploi: analyst, metier })).toMatchObject({ metier, deciding: [] });
    const big = "chef-de-service-informatique-niveau-2-gros-systeme";
    expect(leadsTo({ emploi: "Chef de service informatique", metier: big }).length).toBe(1);
    const outcome = safeReclassify({ emploi: analyst, metier: "aide-soignant" });
    expect(refused(outcome)).toEqual(["contradictory metier"]);
    expect(messages(outcome)).toEqual([
      'metier: expected a métier to which this job leads: informaticien, cadre-informaticien-niveau-1, received "aide-soignant".',
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "un métier auquel mène cet emploi : informaticien, cadre-informaticien-niveau-1",
    ]);
    expect(articles(outcome)).toEqual(["Art7"]);
  });

  it("leads to no métier that does not exist", () => {
    const outcome = safeReclassify({ emploi: "Psychologue", metier: "psychologe" });
    expect(refused(outcome)).toEqual(["unknown-metier metier"]);
    expect(outcome.ok || outcome.issues[0]?.suggestion).toBe("psychologue");
  });

  it("that nobody bore is refused, with the nearest", () => {
    const unknown = safeReclassify({ emploi: "Aide-soignant" });
    expect(refused(unknown)).toEqual(["unknown-emploi emploi"]);
    expect(unknown.ok || unknown.issues[0]?.suggestion).toBe("Aide-soignant diplômé");
    const nothing = safeReclassify({ emploi: "…" });
    expect(nothing.ok || nothing.issues[0]?.suggestion).toBe(undefined);
    expect(() => reclassify({ emploi: "Astronaute" })).toThrow("Astronaute");
  });
});

describe("what decides between several métiers", () => {
  it("is the title in full, and who may hold each", () => {
    const [first, second] = reclassify({
      emploi: "Chef du personnel",
      facts: { beds: 200, establishmentFte: 250, yearsAfterBaccalaureate: 3 },
    }).metiers;
    expect(first.deciding.map(({ by, verdict }) => [by, verdict])).toEqual([
      ["title", "undecided"],
      ["access", "met"],
    ]);
    expect(first.deciding[0]).toEqual({
      by: "title",
      text: {
        fr: "le titre de l'emploi tenu au 30 juin 2003, avec son niveau et sa taille : «\u00a0Chef du personne niveau 1, puis niveau 2 après 6 ans\u00a0»",
        en: "the title of the emploi held on 30 June 2003, with its level and its size: “Chef du personne niveau 1, puis niveau 2 après 6 ans”",
      },
      verdict: "undecided",
      missing: [],
    });
    expect(second?.deciding.map(({ by, verdict }) => [by, verdict])).toEqual([
      ["title", "undecided"],
      ["access", "unmet"],
    ]);
    expect(second?.deciding[1]?.text).toBe(second?.entitlements.access?.text);
  });

  it("asks for the facts that access wants", () => {
    const [, second] = reclassify({ emploi: "Chef du personnel" }).metiers;
    expect(second?.deciding[1]?.verdict).toBe("undecided");
    expect(second?.deciding[1]?.missing.map(({ id }) => id)).toContain("beds");
  });

  it("is the career too: a métier that it does not go with stays, with the reason", () => {
    const career = {
      hired: "1992-01-15",
      reclassement: { coefficient: "450", technicityPoints: "40", lastChange: "2003-01-15" },
    };
    const [first, second] = reclassify({ emploi: analyst, career }).metiers;
    expect(first.seniority).toBe(undefined);
    expect(first.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["not-a-cadre", ["career", "reclassement"]],
    ]);
    const reason = first.deciding.at(-1);
    expect(reason).toMatchObject({ by: "career", verdict: "unmet", missing: [] });
    expect(reason?.text.fr).toContain("career.reclassement: attendu : un métier de cadre");
    expect(reason?.text.en).toBe(first.refusals[0]?.message);
    expect(second?.seniority?.cadreMajoration?.rate.toFixed(4)).toBe("8.8889");
    expect(second?.refusals).toEqual([]);
  });

  it("is refused where the career goes with none, each reason once", () => {
    const outcome = safeReclassify({ emploi: analyst, career: { hired: "2003-07-01" } });
    expect(refused(outcome)).toEqual(["in-the-future career.hired"]);
    const wrong = safeReclassify({
      emploi: nurse,
      career: { hired: "2000-01-01", reclassement: { coefficient: 400, lastChange: "2001-01-01" } },
    });
    expect(refused(wrong)).toEqual([
      "not-a-cadre career.reclassement",
      "missing career.reclassement.seniorityPoints",
    ]);
  });
});

describe("the table and the text of a fiche", () => {
  const radio = { functions: ["prepose-en-radiologie"], worksInRadiologyRoom: true } as const;

  it("stand side by side, kind by kind, with what the text asks for", () => {
    const { table, questions, decided, coefficient } = only({
      emploi: "Préposé radio N1",
      law: "in-force",
    });
    expect(asJson(table)).toEqual([
      {
        emploi: "Préposé radio N1/N2",
        kind: "metier",
        printed: "45",
        text: [
          {
            id: "prepose-en-radiologie-en-salle",
            label: {
              fr: "Complément métier : préposé en radiologie, en salle",
              en: "Métier complement: radiology attendant, in the room",
            },
            points: "43",
            condition: {
              fr: "fonctions réellement exercées\u00a0: «\u00a0Préposé en radiologie\u00a0» et travail en salle de radiologie",
              en: "functions actually held: “Radiology attendant” and work in the radiology room",
            },
            verdict: "undecided",
          },
        ],
        points: "0",
        verdict: "undecided",
      },
    ]);
    expect(questions.map(({ id }) => id)).toEqual(["functions", "worksInRadiologyRoom"]);
    expect([decided, coefficient.toString()]).toEqual([false, "306"]);
  });

  it("are of the law asked for: avenant no. 2003-05 makes 304 + 45 of the avenant signed 306 + 43", () => {
    const points = (law: "in-force" | "as-signed" | { knownOn: string }) => {
      const { coefficient, table } = only({ emploi: "Préposé radio N1", facts: radio, law });
      return [coefficient.toString(), table[0]?.points.toString(), table[0]?.verdict];
    };
    expect(points("in-force")).toEqual(["349", "43", "same"]);
    expect(points({ knownOn: "2004-03-20" })).toEqual(["349", "43", "same"]);
    expect(points({ knownOn: "2004-03-19" })).toEqual(["349", "45", "same"]);
    expect(points("as-signed")).toEqual(["349", "45", "same"]);
    // a brancardier: 304 as signed, 306 by the same avenant
    const brancardier = (law: "in-force" | "as-signed") =>
      only({ emploi: "Brancardier N1", law }).coefficient.toString();
    expect([brancardier("as-signed"), brancardier("in-force")]).toEqual(["304", "306"]);
  });

  it("agree where the facts grant what is printed, and differ where they do not", () => {
    const inside = only({ emploi: "Préposé radio N1", facts: radio });
    expect([inside.coefficient.toString(), inside.decided]).toEqual(["349", true]);
    expect(inside.table[0]).toMatchObject({ verdict: "same", text: [{ verdict: "granted" }] });
    expect(inside.table[0]?.text[0]?.reason).toBe(inside.entitlements.granted[0]?.reason);
    const outside = only({
      emploi: "Préposé radio N1",
      facts: { ...radio, worksInRadiologyRoom: false },
    });
    expect(outside.table[0]).toMatchObject({ verdict: "differs", text: [{ verdict: "refused" }] });
    expect(outside.table[0]?.text[0]?.reason).toBe(
      outside.entitlements.refused.find(({ kind }) => kind === "metier")?.reason,
    );
    expect(outside.questions).toEqual([]);
  });

  it("show what the text gives where the table prints nothing", () => {
    const { table } = only({ emploi: `${analyst} N 1` });
    expect(table.map(({ printed, verdict }) => [printed, verdict])).toEqual([
      [undefined, "differs"],
    ]);
    const agreeing = only({ emploi: "Technicien N1/N2", facts: { diplomas: [] } });
    expect(agreeing.table.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ["diplome", "same"],
    ]);
    expect(only({ emploi: nurse }).table).toEqual([]);
  });

  it("leave a cell of alternatives, or of a condition, to the facts", () => {
    const chief = { emploi: "Secrétaire médical principal coordonnateur" };
    const led = (medicalSecretariesLed: number) =>
      only({ ...chief, facts: { medicalSecretariesLed } }).table[0];
    expect(led(9)).toMatchObject({ printed: "25 ou 45", verdict: "same" });
    expect(led(9)?.points.toString()).toBe("25");
    expect(led(10)?.points.toString()).toBe("45");
    const [speciality] = only({
      emploi: "Médecin chef de service groupe B",
      facts: { diplomas: [], courtSejour: false },
    }).table;
    expect(speciality).toMatchObject({ printed: "100 si conditions remplies", verdict: "same" });
    expect(speciality?.points.toString()).toBe("0");
  });

  it("show a complement that the facts grant beside those of the emploi", () => {
    const { table, coefficient } = only({
      emploi: "Surveillant chef",
      facts: {
        functions: ["infirmier-general"],
        beds: 600,
        establishmentFte: 600,
        departmentsLed: 0,
        diplomas: [],
      },
    });
    expect(coefficient.toString()).toBe("603");
    expect(table.map(({ kind, text }) => [kind, text.map(({ id }) => id)])).toEqual([
      ["metier", ["infirmier-general", "surveillant-general"]],
      ["diplome", ["bloc-operatoire-ou-puericulture", "anesthesie-reanimation"]],
    ]);
    expect(table[0]?.verdict).toBe("differs");
  });

  it("are to be settled while one complement of the kind is, though another is due", () => {
    const { table, coefficient } = only({ emploi: "Educateur technique N3" });
    expect(coefficient.toString()).toBe("445"); // 427 + 18
    expect(
      table.map(({ kind, text, verdict }) => [kind, text.map((each) => each.verdict), verdict]),
    ).toEqual([["diplome", ["granted", "undecided"], "undecided"]]);
  });

  it("leave functional bonuses aside, which are no part of the coefficient", () => {
    const facts = { dependentElderly: true, establishmentKind: ["ehpad"] } as const;
    const { table, coefficient, entitlements } = only({ emploi: "Aide-soignant diplômé", facts });
    expect(entitlements.granted.map(({ id }) => id)).toEqual(["personnes-agees"]);
    expect([table, coefficient.toString()]).toEqual([[], "351"]);
  });

  it("set against each emploi its own complements", () => {
    const { table } = only({ emploi: "Médecin spécialisé groupe A" });
    expect(table.map(({ emploi, kind }) => `${emploi}: ${kind}`)).toEqual([
      "Médecin spécialisé groupe A 1: specialite",
      "Médecin spécialisé groupe A 1: fonctionnel",
      "Médecin spécialisé groupe A 2: specialite",
      "Médecin spécialisé groupe A 2: fonctionnel",
      "Médecin spécialisé groupe A 2: reclassement",
    ]);
  });

  it("ask nothing for the complements of other emplois of the métier", () => {
    const { questions, entitlements, decided } = only({
      emploi: "Médecin spécialisé groupe A 2",
      facts: { courtSejour: true, formerMedicalGroup: "groupe-a-2" },
    });
    expect([questions, decided]).toEqual([[], true]);
    expect([entitlements.undecided, entitlements.questions]).toEqual([[], []]);
    expect(entitlements.granted.map(({ id }) => id)).not.toContain("acca-ou-ai-chr");
  });
});

describe("the real situation", () => {
  it("is that of somebody reclassified: it goes without saying, and cannot be denied", () => {
    const biologist = { emploi: "Pharmacien ou médecin biologiste" };
    const { entitlements, questions } = only(biologist);
    expect(questions.map(({ id }) => id)).not.toContain("reclassified");
    expect(entitlements.unusedFacts).toEqual([]);
    expect(only({ emploi: nurse }).entitlements.unusedFacts).toEqual([]);
    const said = only({ emploi: nurse, facts: { reclassified: true } });
    expect(said.entitlements.unusedFacts.map(({ fact }) => fact)).toEqual(["reclassified"]);
    const useless = only({ emploi: nurse, facts: { beds: 3 } });
    expect(useless.entitlements.unusedFacts.map(({ fact }) => fact)).toEqual(
      only({ emploi: nurse, facts: { beds: 3, reclassified: true } })
        .entitlements.unusedFacts.map(({ fact }) => fact)
        .filter((fact) => fact !== "reclassified"),
    );
    const denied = safeReclassify({ ...biologist, facts: { reclassified: false } });
    expect(refused(denied)).toEqual(["contradictory facts.reclassified"]);
    expect(expectedInFrench(denied)).toEqual([
      "true, ou rien : c'est le reclassement qui est demandé",
    ]);
    expect(messages(denied)[0]).toContain(
      "true, or nothing: the reclassement is what is asked for, received false",
    );
    expect(articles(denied)).toEqual(["Art7"]);
  });
});

describe("the career", () => {
  it("gives seniority on 1 July 2003, of those in place on the eve", () => {
    const { seniority } = only({ emploi: nurse, career: { hired: "1990-10-01" } });
    expect(seniority).toMatchObject({ asOf: "2003-07-01", metier: "infirmier-de-ou-autorise" });
    expect(seniority?.seniority).toMatchObject({ date: "1990-10-01", years: 12 });
    const eve = only({ emploi: nurse, career: { hired: "2003-06-30" } });
    expect(eve.seniority?.seniority.years).toBe(0);
    const late = safeReclassify({ emploi: nurse, career: { hired: "2003-07-01" } });
    expect(refused(late)).toEqual(["in-the-future career.hired"]);
    expect(messages(late)[0]).toContain("career.hired: expected a day up to 2003-06-30");
  });

  it("leads to the métier of the reclassement", () => {
    const promotions = [
      { on: "2000-01-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" },
    ];
    const career = { metier: "aide-soignant", hired: "1990-10-01", promotions } as const;
    const led = safeReclassify({ emploi: nurse, career });
    expect(led.ok && led.value.metiers[0].seniority?.seniority.years).toBe(12);
    const other = safeReclassify({ emploi: nurse, career: { ...career, promotions: [] } });
    expect(refused(other)).toEqual(["contradictory career.metier"]);
    expect(messages(other)).toEqual([
      'career.metier: expected a career that leads to the métier of the reclassement, infirmier-de-ou-autorise, received "aide-soignant".',
    ]);
    expect(expectedInFrench(other)).toEqual([
      "une carrière qui mène au métier du reclassement, infirmier-de-ou-autorise",
    ]);
    expect(articles(other)).toEqual(["Art7"]);
  });

  it("is not given with the dates of the eve", () => {
    const both = safeReclassify({
      emploi: nurse,
      career: { hired: "1990-10-01" },
      eve: { seniorityDate: "1990-10-01" },
    });
    expect(refused(both)).toEqual(["contradictory eve"]);
    expect(messages(both)[0]).toContain("the career or the dates of the eve, not both");
    expect(expectedInFrench(both)).toEqual([
      "la carrière (career) ou les dates de la veille (eve), non les deux",
    ]);
  });

  it("and everything else wrong is told at once", () => {
    const outcome = safeReclassify({
      emploi: "Astronaute",
      metier: "cosmonaute",
      facts: { bed: 3 },
      career: { hird: "1990-01-01" },
      eve: { seniorityDate: "2003-02-30", shown: 1 },
    });
    expect(refused(outcome)).toEqual([
      "unknown-metier metier",
      "unknown-key facts.bed",
      "missing career.hired",
      "unknown-key career.hird",
      "invalid-day eve.seniorityDate",
      "unknown-key eve.shown",
      "unknown-emploi emploi",
    ]);
    expect(refused(safeReclassify(null))).toEqual(["invalid-type "]);
    expect(refused(safeReclassify({}))).toEqual(["missing emploi"]);
    expect(refused(safeReclassify({ emploi: nurse, career: 3 }))).toEqual(["invalid-type career"]);
  });
});

describe("the dates of the eve", () => {
  const eve = {
    seniorityDate: "1992-03-01",
    neutralised: [{ from: "2001-02-20", until: "2002-02-20" }],
    heldBack: [{ from: "2002-02-10", until: "2002-03-02" }],
  };

  it("move back by the days that they stood still, each once", () => {
    // 20 February 2001 to 1 March 2002: 375 days, ten of them both neutralised and held back
    const { seniority } = only({ emploi: nurse, eve });
    expect(seniority?.seniority).toMatchObject({ date: "1991-02-20", years: 12 });
    expect(seniority?.steps[0]).toMatchObject({
      id: "date-restored",
      label: {
        fr: "Jours rendus : la date de paie du 01/03/1992 recule d'autant",
        en: "Days given back: the date of 1992-03-01 that the payroll showed moves back by as much",
      },
      articles: ["Art12", "Art7"],
      unit: "days",
    });
    expect(seniority?.steps[0]?.result.toString()).toBe("375");
    expect(seniority?.steps.map(({ id }) => id)).toEqual([
      "date-restored",
      "given-back",
      "restored",
      "seniority-years",
      "seniority-rate",
    ]);
  });

  it("rest on the article of what is given back, and on nothing where nothing is", () => {
    const articles = (given: object) =>
      only({ emploi: nurse, eve: { seniorityDate: "1992-03-01", ...given } }).seniority?.steps[0]
        ?.articles;
    expect(articles({ neutralised: eve.neutralised })).toEqual(["Art12"]);
    expect(articles({ heldBack: eve.heldBack })).toEqual(["Art7"]);
    const plain = only({ emploi: nurse, eve: { seniorityDate: "1992-03-01" } });
    expect(plain.seniority?.steps.map(({ id }) => id)).toEqual([
      "seniority-years",
      "seniority-rate",
    ]);
    expect(plain.seniority?.seniority).toMatchObject({ date: "1992-03-01", years: 11 });
  });

  it("of a cadre give the majoration, by the functions or by the points", () => {
    const chief = { emploi: "Chef de bureau" };
    const dates = { seniorityDate: "1990-05-01", cadreDate: "1999-07-02" };
    const standing = (given: ReclassifyRequest["eve"]) => {
      const { seniority } = only({ ...chief, ...(given && { eve: given }) });
      return [seniority?.seniority, seniority?.cadreMajoration].map((each) => [
        each?.date,
        each?.rate.toString(),
        each?.nextStep,
      ]);
    };
    expect(standing(dates)).toEqual([
      ["1990-05-01", "13", "2004-05-01"],
      ["1999-07-02", "3", "2003-07-02"],
    ]);
    const points = { coefficient: "500", technicityPoints: "25", lastChange: "2002-10-01" };
    const converted = ["1997-10-01", "5", "2003-10-01"];
    expect(standing({ ...dates, reclassement: points })[1]).toEqual(converted);
    expect(standing({ seniorityDate: "1990-05-01", reclassement: points })).toEqual([
      ["1990-05-01", "13", "2004-05-01"],
      converted,
    ]);
    const { steps } = only({ ...chief, eve: dates }).seniority ?? { steps: [] };
    expect(steps.find(({ id }) => id === "cadre-majoration-years")?.articles).toEqual([
      "08.02.1.2",
    ]);
  });

  it("are asked of a cadre without points, and refused to others", () => {
    const missing = safeReclassify({
      emploi: "Chef de bureau",
      eve: { seniorityDate: "1990-05-01" },
    });
    expect(refused(missing)).toEqual(["missing eve.cadreDate"]);
    expect(messages(missing)[0]).toContain(
      "the day from which functions of a cadre count (cadreDate), or points of technicité",
    );
    expect(expectedInFrench(missing)[0]).toContain("le jour d'où comptent les fonctions de cadre");
    expect(articles(missing)).toEqual(["08.02.1.2"]);
    const nurseAsCadre = safeReclassify({
      emploi: nurse,
      eve: { seniorityDate: "1990-05-01", cadreDate: "1999-07-02" },
    });
    expect(refused(nurseAsCadre)).toEqual(["not-a-cadre eve.cadreDate"]);
    expect(messages(nurseAsCadre)[0]).toContain(
      "nothing here: infirmier-de-ou-autorise is not a cadre's métier",
    );
    expect(expectedInFrench(nurseAsCadre)).toEqual([
      "rien ici : infirmier-de-ou-autorise n'est pas un métier de cadre",
    ]);
    expect(articles(nurseAsCadre)).toEqual(["Art7"]);
  });

  it("are of the eve at the latest, and periods that the scheme put an end to", () => {
    const late = safeReclassify({
      emploi: "Chef de bureau",
      eve: {
        seniorityDate: "2003-07-01",
        cadreDate: "2003-07-02",
        heldBack: [{ from: "2003-06-20", until: "2003-07-02" }],
      },
    });
    expect(refused(late)).toEqual([
      "out-of-range eve.heldBack.0.until",
      "out-of-range eve.seniorityDate",
      "out-of-range eve.cadreDate",
    ]);
    expect(messages(late)[1]).toContain("eve.seniorityDate: expected a day up to 2003-06-30");
    expect(expectedInFrench(late)[1]).toBe("un jour jusqu'au 2003-06-30");
    expect(articles(late)[1]).toBe("Art7");
    const eve = only({ emploi: nurse, eve: { seniorityDate: "2003-06-30" } });
    expect(eve.seniority?.seniority.years).toBe(0);
    const later = safeReclassify({ emploi: nurse, eve: { seniorityDate: "2003-09-01" } });
    expect(refused(later)).toEqual(["out-of-range eve.seniorityDate"]);
  });
});

describe("a reclassement", () => {
  it("tells the readings that it rests on, once each, and takes others", () => {
    const odd = { coefficient: "517", seniorityPoints: "60", lastChange: "2002-10-01" };
    const career = { hired: "1992-01-15", reclassement: odd };
    const result = reclassify({
      emploi: `${analyst} N2`,
      career,
      readings: { R50: "two-decimals" },
    });
    expect(result.metiers[0].seniority?.seniority.rate.toString()).toBe("11.61");
    expect(result.readings.map(({ id }) => id)).toContain("R50");
    expect(new Set(result.readings).size).toBe(result.readings.length);
    expect(leadsTo({ emploi: `${analyst} N 1`, readings: { R12: "table" } })).toEqual([
      "informaticien 439",
    ]);
    const { readings } = reclassify({ emploi: `${analyst} N 1` });
    expect(readings).toContainEqual({ id: "R12", choice: "text" });
  });

  it("shows its coefficient as a sum", () => {
    const { steps, articles } = only({ emploi: `${analyst} N 1` });
    expect(steps).toMatchObject([
      {
        id: "NEW_COEFFICIENT",
        label: {
          fr: "Coefficient de base conventionnel du reclassement",
          en: "Conventional coefficient of the reclassement",
        },
        unit: "points",
        readings: [{ id: "R12", choice: "text" }],
      },
    ]);
    expect(articles).toEqual(["Art7", "A1.1/3.3"]);
  });

  it("is explained, métier by métier", () => {
    const request = { emploi: analyst, career: { hired: "1992-01-15" } };
    const words = explain(reclassify(request), "fr");
    expect(words).toContain("Métier · informaticien · Informaticien");
    expect(words.startsWith("Analyste programmeur\n")).toBe(true);
    expect(words).toContain("439\u00a0points + 9\u00a0points = 448\u00a0points");
    expect(words).toContain("accordé à tout titulaire du métier");
    expect(words).toContain("Ancienneté · ");
    expect(explain(reclassify(request), "en")).toContain("Seniority · ");
    expect(explanation(reclassify(request), "en").parts.length).toBe(2);
  });

  it("fits its JSON Schema, asked and given", () => {
    const requests: readonly ReclassifyRequest[] = [
      { emploi: analyst, career: { hired: "2003-01-01" } },
      { emploi: "Moniteur", eve: { seniorityDate: "1990-01-01" } },
      { emploi: "Médecin chef de service groupe A 2", facts: { courtSejour: true } },
    ];
    for (const request of requests) {
      expect(wrongWith("reclassifyRequest", request)).toEqual([]);
      expect(wrongWith("reclassification", asJson(reclassify(request)))).toEqual([]);
    }
    expect(wrongWith("reclassifyRequest", { emploi: analyst, metier: "x" }).length).toBe(1);
  });
});

describe("a passage after 1 July 2003", () => {
  const career = { hired: "2001-09-01" };
  const told = (request: object) => {
    const outcome = safeReclassify({ emploi: "Aide-soignant diplômé", ...request });
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("reclassifies on its day the staff in place on its eve", () => {
    const { metiers } = reclassify({ emploi: "Aide-soignant diplômé", on: "2006-01-01", career });
    const [{ coefficient, seniority }] = metiers;
    expect(coefficient.toString()).toBe("351");
    // 1 September 2001 to 1 January 2006: four years
    expect([seniority?.asOf, seniority?.seniority.rate.toString()]).toEqual(["2006-01-01", "4"]);
    expect(told({ on: "2006-01-01", career: { hired: "2006-01-01" } })).toEqual([
      "in-the-future career.hired",
    ]);
    expect(told({ on: "2006-01-01", career: { hired: "2005-12-31" } })).toEqual([]);
    const eve = { seniorityDate: "1998-05-10" };
    const shown = reclassify({ emploi: "Aide-soignant diplômé", on: "2006-01-01", eve });
    expect(shown.metiers[0].seniority?.seniority.rate.toString()).toBe("7");
    expect(told({ on: "2006-01-01", eve: { seniorityDate: "2006-01-01" } })).toEqual([
      "out-of-range eve.seniorityDate",
    ]);
  });

  it("is by the law of its day: éducateur chef, 467 points as signed, 507 since 2008", () => {
    const on = (day: string, law: "as-signed" | "in-force") =>
      reclassify({ emploi: "Educateur chef", on: day, law }).metiers.map(
        ({ metier, coefficient }) => `${metier} ${coefficient}`,
      );
    expect(on("2009-01-01", "in-force")).toEqual(["cadre-educatif 507"]);
    expect(on("2009-01-01", "as-signed")).toEqual(["cadre-educatif 467"]);
  });

  it("has none of the measures of 1 July 2003, and is of the text of 2003", () => {
    const period = [{ from: "2002-01-01", lastDay: "2002-12-31" }];
    expect(told({ on: "2006-01-01", career: { ...career, neutralised: period } })).toEqual([
      "not-applicable career.neutralised",
    ]);
    const eve = { seniorityDate: "1998-05-10", heldBack: period };
    expect(told({ on: "2006-01-01", eve })).toEqual(["not-applicable eve.heldBack"]);
    expect(told({ on: "2013-01-01" })).toEqual(["not-applicable on"]);
    expect(told({ on: "2013-01-01", law: "as-signed" })).toEqual([]);
    expect(told({ on: "2003-06-30" })).toEqual(["before-scheme on"]);
    expect(told({ on: "2006-02-30" })).toEqual(["invalid-day on"]);
  });
});

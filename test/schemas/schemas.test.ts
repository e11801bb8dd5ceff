import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  absenceMotives,
  articles,
  bonificationElements,
  facts,
  factsToGather,
  medicalBodyExclusions,
  medicalDutyFigures,
  metiers,
  parameters,
  readings,
  searchEmplois,
} from "../../src/index.js";
import { safeComputePay } from "../../src/pay/compute-pay.js";
import { fileOf, jsonSchemaOf, type Schemas, schemas } from "../../src/schemas/schemas.js";
import type { WorkedExamples } from "../../src/verify/examples-schema.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { safeVerify, verify } from "../../src/verify/verify.js";
import { explanation } from "../../src/words/explain/explain.js";
import type { Explainable } from "../../src/words/explain/explanation.js";
import { isOfTheCore } from "../of-the-core.js";
import { shapes, shipped, wrongWith } from "./validators.js";

const names = Object.keys(schemas) as (keyof Schemas)[];

const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && isOfTheCore(name) && !name.startsWith("law/"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))] as const);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the JSON Schema files that ship", () => {
  it.each(names)("are those of the zod schemas: %s", (name) => {
    expect(JSON.parse(shipped(name))).toEqual(asJson(jsonSchemaOf(name)));
  });

  it("are named after what they describe, and are no others", () => {
    expect(fileOf("payRequest")).toBe("pay-request.json");
    const listed = readdirSync(new URL("../../schemas/", import.meta.url))
      .filter((name) => isOfTheCore(`${name}/`))
      .sort();
    expect(listed).toEqual(names.map(fileOf).sort());
    expect(JSON.parse(shipped("paySlip"))).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "paySlip",
      type: "object",
    });
  });

  it("are made once, when first asked for", () => {
    expect(schemas.payRequest).toBe(schemas.payRequest);
    const request = { metier: "aide-soignant", month: "2003-09" };
    expect(schemas.payRequest.safeParse(request).success).toBe(true);
  });
});

describe("a validator that is not zod", () => {
  it.each(files)("finds nothing wrong with %s, what it asks and what it gets", (_, file) => {
    expect(wrongWith("workedExamples", file)).toEqual([]);
    for (const [index, each] of (file as WorkedExamples).cases.entries()) {
      const asked = each.function ?? (file as WorkedExamples).function ?? "computePay";
      const [request, result] = shapes[asked];
      const outcome = engines[asked](each.request);
      if (!outcome.ok) {
        const { issues } = each.expect;
        expect([each.name, issues]).not.toEqual([each.name, undefined]);
        expect(wrongWith("refusal", asJson({ issues: outcome.issues }))).toEqual([]);
        continue;
      }
      expect(wrongWith(request, each.request)).toEqual([]);
      expect(wrongWith(result, asJson(outcome.value))).toEqual([]);
      if (index > 3) continue;
      const explained = explanation(outcome.value as Explainable, "fr");
      expect(wrongWith("explanation", asJson(explained))).toEqual([]);
    }
  });

  it("finds nothing wrong with slips of every shape", () => {
    const guard = {
      metier: { as: "agent-de-soins", jobTitle: "Veilleur", functions: ["rondes"] },
      month: "2004-01",
      reference: "015",
      seniorityYears: 3,
      workingTime: "0.3333333333",
      constraints: {
        nights: 4,
        workedNights: 2,
        sundayHolidayHours: 8,
        internat: "3",
        particular: true,
      },
      careerIndemnityPoints: "12.5",
      differentialIndemnity: "3.2",
      decentralizedBonus: { paid: "monthly" },
      readings: { R1: "on-the-total", R17: "rounded" },
    };
    expect(wrongWith("payRequest", guard)).toEqual([]);
    const outcome = safeComputePay(guard);
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
    expect(wrongWith("paySlip", asJson(outcome.value))).toEqual([]);
    const year = { slips: [outcome.value] } as Explainable;
    expect(wrongWith("explanation", asJson(explanation(year, "en")))).toEqual([]);
  });

  it("finds nothing wrong with the results of a career", () => {
    const elsewhere = {
      from: "1985-01-01",
      until: "1989-01-01",
      at: "elsewhere",
      sameMetier: true,
    };
    const other = { from: "1984-01-01", until: "1985-01-01", at: "agreement", sameMetier: false };
    const career = {
      metier: "cadre-infirmier",
      hired: "1990-03-15",
      priorService: [
        { ...elsewhere, afterDiploma: true },
        { ...other, afterDiploma: false, sameNature: true },
      ],
    };
    expect(wrongWith("career", career)).toEqual([]);
    const questions = {
      computeSeniority: { career, asOf: "2003-09-01" },
      careerTimeline: { career, from: "2003-07-01", until: "2010-01-01" },
      yearsInForce: { career, month: "2004-03", readings: { R38: "split" } },
    } as const;
    for (const [name, question] of Object.entries(questions)) {
      const [request, result] = shapes[name as VerifiableFunction];
      expect(wrongWith(request, question)).toEqual([]);
      const outcome = engines[name as VerifiableFunction](question);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
      expect(wrongWith(result, asJson(outcome.value))).toEqual([]);
      expect(engines[name as VerifiableFunction](null).ok).toBe(false);
    }
    expect(wrongWith("readingChoices", { R38: "split" })).toEqual([]);
  });

  it("finds nothing wrong with what facts grant, paid or not", () => {
    const manager = "responsable-du-secretariat-medical";
    for (const facts of [
      {},
      { medicalSecretariesLed: 10 },
      { medicalSecretariesLed: 3, beds: 12 },
    ]) {
      const question = { metier: manager, facts };
      expect(wrongWith("entitlementQuestion", question)).toEqual([]);
      const granted = engines.entitlements(question);
      if (!granted.ok) throw new Error(JSON.stringify(granted.issues));
      expect(wrongWith("entitlements", asJson(granted.value))).toEqual([]);
      const request = { metier: manager, facts, month: "2003-09", seniorityYears: 1 };
      const paid = safeComputePay({ ...request, undecided: "go-on-without" });
      if (!paid.ok) throw new Error(JSON.stringify(paid.issues));
      expect(wrongWith("paySlip", asJson(paid.value))).toEqual([]);
      expect(wrongWith("explanation", asJson(explanation(paid.value, "en")))).toEqual([]);
      const refused = safeComputePay(request);
      if (!refused.ok) expect(wrongWith("refusal", { issues: asJson(refused.issues) })).toEqual([]);
    }
    expect(engines.entitlements(null).ok).toBe(false);
  });

  it("finds nothing wrong with the bonus of one person and of an establishment", () => {
    const one = { population: "ordinary", yearlyGross: "24000.00" };
    const ill = { motive: "maladie", from: "2005-03-01", until: "2005-03-20" };
    const requests = [
      { year: 2005, ...one, absences: [ill] },
      { year: 2005, ...one, population: "emploi-jeune-non-qualifie", absenceDays: 3 },
    ];
    for (const request of requests) {
      expect(wrongWith("decentralizedBonusRequest", request)).toEqual([]);
      const outcome = engines.decentralizedBonus(request);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
      expect(wrongWith("decentralizedBonus", asJson(outcome.value))).toEqual([]);
    }
    const january = {
      metier: "aide-soignant",
      month: "2006-01",
      seniorityYears: 1,
      decentralizedBonus: { paid: "monthly" },
    };
    const year = { year: 2006, months: [january], instalments: [], absenceDays: 2 };
    expect(wrongWith("yearRequest", year)).toEqual([]);
    const whole = engines.computeYear(year);
    if (!whole.ok) throw new Error(JSON.stringify(whole.issues));
    expect(wrongWith("payYear", asJson(whole.value))).toEqual([]);
    const people = [
      { id: "1", workingTime: 1, absenceDays: 0, ...one },
      { id: "2", workingTime: "0.5", absenceDays: 36, ...one },
      { id: "3", workingTime: 1, absenceDays: 36, ...one, population: "medical" },
      { id: "4", workingTime: 1, absenceDays: 0, ...one, population: "emploi-jeune-non-qualifie" },
    ];
    expect(wrongWith("bonusEstablishment", { year: 2005, people })).toEqual([]);
    const shared = engines.distributeDecentralizedBonus({ year: 2005, people });
    if (!shared.ok) throw new Error(JSON.stringify(shared.issues));
    expect(wrongWith("bonusDistribution", asJson(shared.value))).toEqual([]);
    const explained = explanation(shared.value as Explainable, "fr");
    expect(wrongWith("explanation", asJson(explained))).toEqual([]);
    expect(explained.parts.map(({ title }) => title)).toContain("Salarié · 2");
  });

  it("finds nothing wrong with refusals and verifications", () => {
    const wrong = { metier: "aide-soignnant", month: "2003-06", constraints: { nights: -1 } };
    const outcome = safeComputePay(wrong);
    if (outcome.ok) throw new Error("accepted");
    expect(wrongWith("refusal", asJson({ issues: outcome.issues }))).toEqual([]);
    expect(wrongWith("refusal", asJson({ line: 3, issues: outcome.issues }))).toEqual([]);
    const request = { metier: "aide-soignant", month: "2003-09", seniorityYears: 1 };
    const file: WorkedExamples = {
      title: "t",
      source: "s",
      status: "published",
      cases: [
        { name: "refused", request: 1, expect: { gross: "1" } },
        { name: "different", request, expect: { gross: "1", month: "x" } },
      ],
    };
    expect(wrongWith("verification", asJson(verify(file)))).toEqual([]);
  });

  it("finds nothing wrong with what the catalogue, the figures and the texts list", () => {
    const listed: Partial<Record<keyof Schemas, readonly unknown[]>> = {
      metier: metiers(),
      formerEmploi: searchEmplois("infirmier"),
      fact: facts(),
      factToGather: metiers().flatMap(({ id }) => factsToGather(id)),
      absenceMotive: absenceMotives(),
      bonificationElement: bonificationElements(),
      medicalBodyExclusions: [medicalBodyExclusions()],
      medicalDutyFigure: medicalDutyFigures("2003-07"),
      parameter: parameters(),
      article: articles(),
      reading: readings(),
      catalogueView: [{ on: "2003-07-01", readings: { R12: "table" }, annexe2From: "2003-07-01" }],
    };
    for (const [name, entries = []] of Object.entries(listed)) {
      expect([name, entries.length > 0]).toEqual([name, true]);
      for (const entry of entries) {
        const value = asJson(entry) as { readonly id?: string };
        expect([name, value.id, wrongWith(name as keyof Schemas, value)]).toEqual([
          name,
          value.id,
          [],
        ]);
        const zod = schemas[name as keyof Schemas].safeParse(value);
        expect([name, value.id, zod.success]).toEqual([name, value.id, true]);
        const unknown = { ...value, more: 1 };
        expect(wrongWith(name as keyof Schemas, unknown)).not.toEqual([]);
      }
    }
  });

  const nobody = { name: "n", request: 1, expect: {} };
  it.each<[keyof Schemas, unknown]>([
    ["payRequest", { metier: "aide-soignant" }],
    ["payRequest", { metier: "aide-soignnant", month: "2003-09" }],
    ["payRequest", { metier: "aide-soignant", month: "2003-13" }],
    ["payRequest", { metier: "aide-soignant", month: "2003-09", seniorite: 3 }],
    ["payRequest", { metier: "aide-soignant", month: "2003-09", seniorityYears: -1 }],
    ["payRequest", { metier: "aide-soignant", month: "2003-09", workingTime: 0 }],
    ["payRequest", { metier: "aide-soignant", month: "2003-09", workingTime: 1.5 }],
    ["payRequest", { metier: { emploiJeune: "qualifie" }, month: "2003-09" }],
    ["payRequest", { metier: "aide-soignant", month: "2003-09", readings: { R1: "never" } }],
    ["payRequest", []],
    ["career", { metier: "aide-soignant", hired: "2003-02-30" }],
    ["workedExamples", { title: "t", source: "s", status: "guessed", cases: [] }],
    ["workedExamples", { title: "t", source: "s", status: "published", cases: [nobody] }],
    ["paySlip", { month: "2003-09", gross: 1545.5 }],
  ])("refuses what zod refuses: %s %j", (name, value) => {
    expect(wrongWith(name, value)).not.toEqual([]);
    expect(schemas[name].safeParse(value).success).toBe(false);
  });

  it("refuses an amount that is not written with its two decimals", () => {
    const request = { metier: "aide-soignant", month: "2003-09", seniorityYears: 1 };
    const outcome = safeComputePay(request);
    if (!outcome.ok) throw new Error("refused");
    const slip = asJson(outcome.value) as object;
    for (const gross of [1545.5, "1545.5", "1545.505", "1e3", "", undefined]) {
      expect(wrongWith("paySlip", asJson({ ...slip, gross }))).not.toEqual([]);
      expect(schemas.paySlip.safeParse({ ...slip, gross }).success).toBe(false);
    }
    expect(schemas.paySlip.safeParse(slip).success).toBe(true);
    expect(safeVerify(slip).ok).toBe(false);
  });
});

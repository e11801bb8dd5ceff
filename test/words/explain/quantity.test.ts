import { describe, expect, it } from "vitest";
import {
  unitAfter,
  writeBare,
  writeQuantity,
  writeResult,
} from "../../../src/words/explain/quantity.js";
import type { Unit } from "../../../src/working/step.js";

const nb = "\u00a0";
const thin = "\u202f";

describe("a number with its unit", () => {
  it.each<[string, Unit, string, string]>([
    ["477", "points", `477${nb}points`, `477${nb}points`],
    ["1", "points", `1${nb}point`, `1${nb}point`],
    ["1.65", "points", `1,65${nb}point`, `1.65${nb}points`],
    ["2", "points", `2${nb}points`, `2${nb}points`],
    ["0", "points", `0${nb}point`, `0${nb}points`],
    ["2320.41", "euros", `2${thin}320,41${nb}€`, "€2,320.41"],
    ["12", "euros", `12,00${nb}€`, "€12.00"],
    ["2320.409", "euros", `2${thin}320,409${nb}€`, "€2,320.409"],
    ["-3.5", "euros", `\u22123,50${nb}€`, "\u2212€3.50"],
    ["-0.001", "euros", `\u22120,001${nb}€`, "\u2212€0.001"],
    ["4.151", "euros-per-point", `4,151${nb}€`, "€4.151"],
    ["4.58", "euros-per-point", `4,58${nb}€`, "€4.58"],
    ["4.4", "euros-per-point", `4,40${nb}€`, "€4.40"],
    ["10", "million-euros", `10${nb}millions d'euros`, `€10${nb}million`],
    ["1.5", "million-euros", `1,5${nb}million d'euros`, `€1.5${nb}million`],
    ["2400", "francs", `2${thin}400${nb}francs`, `2,400${nb}francs`],
    ["12", "percent", `12${thin}%`, "12%"],
    ["2.5", "percent", `2,5${thin}%`, "2.5%"],
    ["1", "percent-per-year", `1${thin}% par an`, "1% a year"],
    ["0.5", "ratio", "0,5", "0.5"],
    ["1", "years", `1${nb}an`, `1${nb}year`],
    ["12", "years", `12${nb}ans`, `12${nb}years`],
    ["1", "months", `1${nb}mois`, `1${nb}month`],
    ["3", "months", `3${nb}mois`, `3${nb}months`],
    ["1", "days", `1${nb}jour`, `1${nb}day`],
    ["66", "days", `66${nb}jours`, `66${nb}days`],
    ["8", "hours", `8${nb}heures`, `8${nb}hours`],
    ["1", "nights", `1${nb}nuit`, `1${nb}night`],
    ["1", "people", `1${nb}personne`, `1${nb}person`],
    ["9", "people", `9${nb}personnes`, `9${nb}people`],
    ["9.5", "fte", `9,5${nb}ETP`, `9.5${nb}FTE`],
  ])("writes %s %s in French and in English", (value, unit, french, english) => {
    expect(writeQuantity(value, unit, "fr")).toBe(french);
    expect(writeQuantity(value, unit, "en")).toBe(english);
  });

  it("gives the two apart, for a bracket of terms", () => {
    expect(writeBare("-1234.5", "points", "fr")).toBe(`\u22121${thin}234,5`);
    expect(writeBare("0", "euros", "en")).toBe("0.00");
    expect(unitAfter("559", "points", "fr")).toBe(`${nb}points`);
    expect(unitAfter("559", "euros", "en")).toBe("");
    expect(unitAfter("1", "ratio", "fr")).toBe("");
  });
});

describe("a worked-out number", () => {
  it("shows eight decimals in full, and six of more, cut and not rounded", () => {
    expect(writeBare("0.123456789012345", "ratio", "en")).toBe("0.123456789012345");
    expect(writeBare("0.1234569890123456", "ratio", "en")).toBe("0.123456…");
    expect(writeResult("1.12345678", "euros", "fr")).toBe(`1,12345678${nb}€`);
    expect(writeResult("1.123456789", "euros", "fr")).toBe(`1,123456…${nb}€`);
    expect(writeResult("0.999999999", "euros", "en")).toBe("€0.999999…");
    expect(writeResult("-1234.1000000009", "points", "en")).toBe(`\u22121,234.100000…${nb}points`);
  });
});

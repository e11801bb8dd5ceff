import { describe, expect, it } from "vitest";
import type { MetierId, ReadingChoices } from "../../src/ids/types.js";
import { heldMetier } from "../../src/pay/held-metier.js";
import { derivedFacts, ficheNotesOf, metierPosition } from "../as-signed.js";
import { compared, type Due, expectGranted } from "./cases.js";
import { otherAccess } from "./expected/otherwise/access.js";
import { otherwise } from "./expected/otherwise/index.js";
import { told } from "./expected/otherwise/words.js";
import { type Given, has } from "./expected/words.js";

describe("what the text grants to whoever reads it otherwise", () => {
  it.each(
    otherwise.map(
      (row) => [`${told(row.readings)}: ${row.metier}: ${row.id} (L.${row.line})`, row] as const,
    ),
  )("%s", (_, row) => {
    const { readings, metier } = row;
    const view = { readings, on: "2003-07-01" };
    expectGranted(metierPosition(metier as MetierId, view), row, derivedFacts(metier, view));
  });
});

describe("who may hold a métier, for whoever reads the text otherwise", () => {
  it.each(
    otherAccess.map(
      (row) => [`${told(row.readings)}: ${row.metier} (L.${row.line})`, row] as const,
    ),
  )("%s", (_, { readings, metier, facts, due }) => {
    const entry = ficheNotesOf(metier, { readings }).access?.entry;
    const { wrong, verdicts } = compared(entry?.condition ?? { always: true }, { facts, due });
    expect(wrong).toEqual([]);
    expect(verdicts).toEqual(["granted", "refused"]);
  });
});

describe("what the table prints nothing for, as read otherwise (L.2864)", () => {
  const chef = (f: Given): boolean => has(f, "functions", "chef-de-cuisine");
  const led = [18, 19, 19.5, 20, 21, 23, 24, 24.99, 25, 26];
  const between = (fact: string, begins: (led: number) => boolean): Due => {
    return (f) => chef(f) && begins(Number(f[fact])) && Number(f[fact]) < 25;
  };
  it.each<readonly [ReadingChoices, string, (led: number) => boolean]>([
    [{ R13: "scale" }, "employeesLed", (n) => n >= 20],
    [{ R13: "scale", R41: "next-step" }, "employeesLed", (n) => n > 19],
    [{ R13: "scale", R48: "persons" }, "peopleLed", (n) => n >= 20],
  ])("%j: responsable-logistique-niveau-2, a chef de cuisine who leads 20 to 24", (...row) => {
    const [readings, fact, begins] = row;
    const [silence, ...others] = ficheNotesOf("responsable-logistique-niveau-2", {
      readings,
    }).silences;
    expect(others).toEqual([]);
    const people = fact === "peopleLed";
    const facts = {
      functions: [[], ["chef-de-cuisine"]],
      [fact]: people ? led.filter((each) => Number.isInteger(each)) : led,
    };
    const condition = silence?.entry.condition ?? { always: true };
    expect(compared(condition, { facts, due: between(fact, begins) }).wrong).toEqual([]);
  });
});

describe("a chef de cuisine who leads twenty is a cadre technique (avenant no. 2003-05)", () => {
  const metier = "responsable-logistique-niveau-2";
  const held = (led: object, readings: ReadingChoices): unknown =>
    heldMetier(metier, { functions: ["chef-de-cuisine"], ...led } as never, {
      readings,
      law: "in-force",
      on: "2003-07-01",
    });
  it.each<readonly [ReadingChoices, string, readonly number[], readonly number[]]>([
    [{}, "employeesLed", [19, 19.5, 19.99], [20, 21]],
    [{ R41: "next-step" }, "employeesLed", [18, 19], [19.01, 19.5, 20]],
    [{ R48: "persons" }, "peopleLed", [18, 19], [20, 21]],
  ])("%j: responsable-logistique-niveau-2, 2003-05-chef-de-cuisine", (...row) => {
    const [readings, fact, few, many] = row;
    expect(few.map((led) => held({ [fact]: led }, readings))).toEqual(few.map(() => metier));
    expect(many.map((led) => held({ [fact]: led }, readings))).toEqual(
      many.map(() => "cadre-technique"),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { MealFunction } from "../../src/ids/index.js";
import { safeTeacherHousing, teacherHousing } from "../../src/in-kind/teacher-housing.js";
import { freeMeals, safeFreeMeals } from "../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

describe("the housing of teachers", () => {
  const teacher = "enseignant-specialise";

  it("is worth 30 points when it cannot be provided, and nothing when it is", () => {
    const asked = { teacher, month: "2003-09" } as const;
    const without = teacherHousing({ ...asked, housed: false });
    expect([without.points.toString(), without.amount.toFixed(2)]).toEqual(["30", "124.53"]);
    const provided = teacherHousing({ ...asked, housed: true });
    expect([provided.points.toString(), provided.amount.toFixed(2)]).toEqual(["0", "0.00"]);
    expect(teacherHousing({ ...asked, housed: false, pointValue: 4 }).amount.toFixed(2)).toBe(
      "120.00",
    );
    expect(without.articles).toEqual(["A3.6.2.2"]);
    expect(without.steps.map(({ id }) => id)).toEqual(["TEACHER_HOUSING"]);
  });

  it("is that of instituteurs in extinction too, and of nobody else", () => {
    for (const id of [
      "instituteur-titulaire-du-cap",
      "instituteur-titulaire-du-be-ou-bac",
    ] as const) {
      const found = teacherHousing({ teacher: id, housed: false, month: "2003-09" });
      expect(found.points.toString()).toBe("30");
    }
    const other = { teacher: "educateur-specialise", housed: false, month: "2003-09" };
    expect(refused(safeTeacherHousing(other))).toEqual(["not-applicable teacher"]);
    expect(refused(safeTeacherHousing({ teacher, month: "2026-01" })).sort()).toEqual([
      "missing housed",
      "no-sourced-value month",
    ]);
  });
});

describe("meals in kind", () => {
  it("are two a day for cooks", () => {
    for (const cook of ["chef-de-partie", "cuisinier-qualifie", "chef-de-cuisine"] as const) {
      expect(freeMeals({ function: cook })).toMatchObject({
        entitled: true,
        right: "deux-repas-par-jour",
        articles: ["A3.6.1.1"],
        readings: [{ id: "R16", choice: "restored" }],
      });
    }
  });

  it("are free for kitchen hands on the days that keep them there at mealtime", () => {
    const asked = { function: "plongeur" } as const;
    expect(freeMeals({ ...asked, presentAtMealtime: true })).toMatchObject({
      entitled: true,
      right: "repas-aux-heures-de-presence",
      articles: ["A3.6.1.2"],
    });
    expect(freeMeals({ ...asked, presentAtMealtime: false }).entitled).toBe(false);
    const found = safeFreeMeals({ ...asked, atChildrensTable: true });
    expect(refused(found)).toEqual(["missing presentAtMealtime"]);
    expect(articles(found)).toEqual(["A3.6.1.2"]);
    expect(messages(found)[0]).toContain("Free meal only on days");
  });

  it("ask a cadre petite enfance for the functions of chief éducateur, by the other reading (R237)", () => {
    const asked = (held: MealFunction, choice: "both" | "cadres-educatifs-only") =>
      safeFreeMeals({ function: held, atChildrensTable: true, readings: { R237: choice } });
    const chief = "cadre-petite-enfance-assurant-des-fonctions-d-educateur-chef";
    expect(asked(chief, "both").ok).toBe(true);
    expect(refused(asked("cadre-petite-enfance", "both"))).toEqual(["nothing-printed function"]);
    expect(refused(asked(chief, "cadres-educatifs-only"))).toEqual(["nothing-printed function"]);
  });

  it("are free at the children's table for educational staff", () => {
    const staff: MealFunction[] = [
      "moniteur-educateur",
      "salarie-de-l-annexe-v",
      "cadre-petite-enfance",
    ];
    for (const held of staff) {
      expect(freeMeals({ function: held, atChildrensTable: true })).toMatchObject({
        entitled: true,
        right: "repas-a-la-table-des-enfants",
        articles: ["A3.6.1.3"],
        readings:
          held === "cadre-petite-enfance" ? [{ id: "R237", choice: "cadres-educatifs-only" }] : [],
      });
      expect(freeMeals({ function: held, atChildrensTable: false }).entitled).toBe(false);
      expect(refused(safeFreeMeals({ function: held }))).toEqual(["missing atChildrensTable"]);
    }
  });

  it("are nothing printed where the caller leaves the lost lists out", () => {
    const readings = { R16: "left-out" } as const;
    const found = safeFreeMeals({ function: "chef-de-cuisine", readings });
    expect(refused(found)).toEqual(["nothing-printed function"]);
    expect(articles(found)).toEqual(["A3.6.1.1"]);
    expect(messages(found)[0]).toContain("that the readings chosen do not leave out (R16, R237)");
    expect(expectedInFrench(found)[0]).toContain(
      "que les lectures choisies ne laissent pas de côté",
    );
    expect(
      freeMeals({ function: "moniteur-educateur", atChildrensTable: true, readings }).entitled,
    ).toBe(true);
  });

  it("are refused for a function that the text does not have, with the nearest", () => {
    const found = safeFreeMeals({ function: "chef-de-cuisines" });
    expect(refused(found)).toEqual(["unknown-value function"]);
    expect(messages(found)[0]).toContain('Did you mean "chef-de-cuisine"?');
    expect(refused(safeFreeMeals({ function: "plongeur", presentAtMealtime: "oui" }))).toEqual([
      "invalid-type presentAtMealtime",
    ]);
  });
});

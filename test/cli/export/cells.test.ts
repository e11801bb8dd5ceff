import { describe, expect, it } from "vitest";
import { dayIn } from "../../../src/cli/bonus/cells.js";
import {
  kindsIn,
  monthIn,
  namesIn,
  percentIn,
  placeIn,
  qualificationIn,
  workingTimeIn,
} from "../../../src/cli/export/cells.js";

describe("The cells of an export", () => {
  it("say a month in five ways", () => {
    const written = ["2025-10", "10/2025", "octobre 2025", "October 2025", "01/10/2025"];
    expect(written.map(monthIn)).toEqual(written.map(() => "2025-10"));
    expect(monthIn("Août 2008")).toBe("2008-08");
    expect(monthIn("1/2026")).toBe("2026-01");
    expect(monthIn("15/10/2025")).toBe("15/10/2025");
    expect(monthIn("brumaire 2025")).toBe("brumaire 2025");
  });

  it("say a day as a calendar or as a computer writes it", () => {
    expect(dayIn("1/9/1998")).toBe("1998-09-01");
    expect(dayIn("1998-09-01")).toBe("1998-09-01");
    expect(dayIn("en 1998")).toBe("en 1998");
  });

  it("say a working time by hours, by a decimal or by a percentage", () => {
    expect(workingTimeIn("26/35")).toBe("26/35");
    expect(workingTimeIn("17,5 h / 35 h")).toBe("17.5/35");
    expect(workingTimeIn("0,8")).toBe("0.8");
    expect(workingTimeIn("80 %")).toBe("0.8");
    expect(workingTimeIn("mi-temps")).toBe("mi-temps");
  });

  it("say percentages, names, kinds, places and qualifications as people do", () => {
    expect(percentIn("12,5 %")).toBe("12.5");
    expect(namesIn("a | b|")).toEqual(["a", "b"]);
    expect(kindsIn("Clinique | EHPAD")).toEqual(["etablissement-de-sante", "ehpad"]);
    expect(kindsIn("Établissement de santé")).toEqual(["etablissement-de-sante"]);
    expect(kindsIn("Crèche | château")).toEqual(["creche", "château"]);
    expect(placeIn("La Réunion")).toBe("reunion");
    expect(placeIn("Métropole")).toBe("mainland");
    expect(placeIn("Guyane")).toBe("guyane");
    expect(qualificationIn("Non qualifié")).toBe("unqualified");
    expect(qualificationIn("qualified")).toBe("qualified");
  });
});

import { describe, expect, it } from "vitest";
import { dayIn } from "../../../src/cli/bonus/cells.js";
import { monthIn } from "../../../src/cli/bonus/month-in.js";
import {
  kindsIn,
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

  it("say a month as spreadsheets cut it", () => {
    const written = ["oct-25", "Oct-25", "oct. 2025", "oct.-25", "octobre 25", "10-2025"];
    const more = ["2025/10", "2025-10-01", "01/10/2025 00:00", "2025-10-01 00:00:00", "10.2025"];
    expect([...written, ...more].map(monthIn)).toEqual(Array.from(Array(11), () => "2025-10"));
    const french = ["janv-04", "févr-04", "mars-04", "avr-04", "mai-04", "juin-04", "juil-04"];
    const second = ["août-04", "sept-04", "oct-04", "nov-04", "déc-04"];
    const english = ["Jan-04", "Feb-04", "Mar-04", "Apr-04", "May-04", "Jun-04", "Jul-04"];
    const others = ["Aug-04", "Sep-04", "Oct-04", "Nov-04", "Dec-04"];
    const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
      (each) => `2004-${String(each).padStart(2, "0")}`,
    );
    expect([...french, ...second].map(monthIn)).toEqual(year);
    expect([...english, ...others].map(monthIn)).toEqual(year.map((each) => each));
    // The day of a month without its year, two numbers that may be either, no month.
    for (const neither of ["25-oct", "10/11", "13/2025", "2025-13", "31/10/2025", "oct", ""]) {
      expect(monthIn(neither)).toBe(neither);
    }
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

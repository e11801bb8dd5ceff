import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const carer = {
  reference: "A",
  metier: "aide-soignant",
  month: "2025-10",
  seniorityYears: 5,
  establishment: { kind: "autre" },
};
const all = [carer, { ...carer, month: "2025-09" }, { ...carer, pointValue: "4.65" }];
const again = (line: number, first: number): string =>
  `ligne ${line} : la référence « A » est payée ligne ${first} aussi, pour le même mois\n`;
const noText = "ne viennent d'aucun texte";

describe("a reference paid twice for a month", () => {
  it("is told of requests one a line, after them", async () => {
    const lines = all.map((each) => JSON.stringify(each)).join("\n");
    const { code, stdout, stderr } = await run(["pay", "--jsonl", "--compact"], lines);
    expect([code, stdout.trim().split("\n").length, stderr]).toEqual([0, 3, again(3, 1)]);
  });

  it("is told of a list, by the line on which each begins", async () => {
    const { code, stderr } = await run(["pay", "--json"], JSON.stringify(all, null, 1));
    const place = (index: number): number => 2 + index * 9;
    expect([code, stderr]).toEqual([0, again(place(2), place(0))]);
  });

  it("is not told of who is refused, nor of whoever has no reference", async () => {
    const { reference: _, ...nobody } = carer;
    const others = [carer, { ...carer, metier: "?" }, nobody, nobody];
    const { stderr } = await run(
      ["pay", "--jsonl"],
      others.map((e) => JSON.stringify(e)).join("\n"),
    );
    expect(stderr).toBe("");
  });
});

describe("a point value that circulates", () => {
  it("has a column in a table of slips, where any is warned of", async () => {
    const { stdout } = await run(["pay", "--csv"], JSON.stringify([...all, { metier: "?" }]));
    const [head = "", first = "", , last = "", refused = ""] = stdout.split("\n");
    expect(head.endsWith(";Supposé;À noter;Motif du refus")).toBe(true);
    expect(first.endsWith(";;")).toBe(true);
    expect(last).toContain(noText);
    expect(refused).toMatch(new RegExp(`^;{${head.split(";").length - 1}}"`));
    const without = await run(["pay", "--csv"], JSON.stringify([carer]));
    expect(without.stdout).not.toContain("À noter");
  });

  it("is told in the compact form by its code", async () => {
    const { stdout } = await run(["pay", "--jsonl", "--compact"], JSON.stringify(all[2]));
    expect(JSON.parse(stdout).warnings).toEqual(["point-value-of-no-text"]);
  });

  it("is told under the table of a wage bill and of back pay", async () => {
    const export2025 = "Matricule;Métier;Ancienneté;Genre d'établissement\nA;aide-soignant;5;autre";
    const span = ["--from", "2025-10", "--to", "2025-10", "--point", "2025-10=4.65"];
    const bill = await run(["wage-bill", "--csv", ...span], export2025);
    expect(bill.stdout).toMatch(/\n;à noter;"[^"]*ne viennent d'aucun texte\."/);
    const { reference: _, ...month } = carer;
    // As known in March 2024 the 238 euros are those of the agreement of May 2022, if any.
    const late4 = { ...month, pointValue: "4.65", segur: { socioEducational: false } };
    const owed = { months: [late4], paid: { knownOn: "2024-03-01" } };
    const late = await run(["backpay", "--csv"], JSON.stringify(owed));
    expect(late.stdout.trim().split("\n").at(-1)).toMatch(/^;;"[^"]*d'aucun texte\."/);
  });
});

describe("a day or a month that an export writes in two digits", () => {
  const told = (column: string, cell: string): string =>
    `Matricule;Métier;Genre d'établissement;${column}\nA;aide-soignant;autre;${cell}`;

  it.each([
    ["Mois;Ancienneté", "25-oct;5", "10/2025, octobre 2025 ou 2025-10", "25-oct"],
    ["Mois;Ancienneté", "10/25;5", "10/2025, octobre 2025 ou 2025-10", "10/25"],
    ["Mois;Date d'embauche", "10/2025;01/03/12", "31/10/2025 ou 2025-10-31", "01/03/12"],
    ["Mois;Date d'embauche", "10/2025;31/02/2012", "31/10/2025 ou 2025-10-31", "31/02/2012"],
  ])("is refused with the way to write it: %s, %s", async (column, cells, way, received) => {
    const { code, stderr } = await run(["pay"], told(column, cells));
    expect(code).toBe(1);
    expect(stderr).toContain("l'année en quatre chiffres");
    expect(stderr).toContain(`${way} ; reçu : "${received}".`);
  });

  it("is refused alike in a wage bill, and in English", async () => {
    const span = ["--from", "2025-10", "--to", "2025-10", "--lang", "en"];
    const { stderr } = await run(["wage-bill", ...span], told("Date d'embauche", "01/03/12"));
    expect(stderr).toContain("a day that exists, its year in four digits: 31/10/2025");
  });
});

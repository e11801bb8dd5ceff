import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { computePay, explain, type PaySlip, payslipText, reviveSlip } from "../../src/index.js";

/** A table of stored texts by reference, in a database that is really one. */
interface Shelf {
  readonly put: (reference: string, text: string) => void;
  readonly all: () => readonly (readonly [reference: string, text: string])[];
}

const require = createRequire(import.meta.url);
const table = "create table slips (reference text primary key, slip text not null)";
const insert = "insert into slips values (?, ?)";
const select = "select reference, slip from slips order by reference";

/** The database of Node itself where it has one, else SQLite compiled to WebAssembly. */
async function shelf(): Promise<Shelf> {
  try {
    return inNode(require("node:sqlite"));
  } catch {
    return inWebAssembly(await require("sql.js")());
  }
}

function inNode({ DatabaseSync }: { DatabaseSync: new (path: string) => any }): Shelf {
  const database = new DatabaseSync(":memory:");
  database.exec(table);
  const statement = database.prepare(insert);
  return {
    put: (reference, text) => statement.run(reference, text),
    all: () =>
      database
        .prepare(select)
        .all()
        .map((row: any) => [row.reference, row.slip]),
  };
}

function inWebAssembly({ Database }: { Database: new (bytes?: Uint8Array) => any }): Shelf {
  const database = new Database();
  database.run(table);
  return {
    put: (reference, text) => database.run(insert, [reference, text]),
    all: () => new Database(database.export()).exec(select)[0].values,
  };
}

const names = ["Lefèvre", "Noël", "Œuvrard", "N'Guyen", "Ibañez"];
const slips = Array.from(
  { length: 250 },
  (_, place): PaySlip =>
    computePay({
      reference: `${String(place).padStart(3, "0")} ${names[place % names.length]}`,
      metier: place % 2 === 0 ? "aide-soignant" : "infirmier-de-ou-autorise",
      month: `2003-${String(9 + (place % 4)).padStart(2, "0")}`,
      seniorityYears: place % 31,
      workingTime: place % 3 === 0 ? "0.8" : "1",
      constraints: { nights: place % 5 },
    }),
);

describe("250 slips in a database", () => {
  it("come back as they went in, and are printed, explained and counted alike", async () => {
    const { put, all } = await shelf();
    for (const slip of slips) put(slip.reference as string, JSON.stringify(slip));
    const rows = all();
    expect(rows).toHaveLength(250);
    for (const [place, [reference, text]] of rows.entries()) {
      const slip = slips[place] as PaySlip;
      const stored = JSON.parse(text);
      expect(reference).toBe(slip.reference);
      expect(payslipText(stored, "fr")).toBe(payslipText(slip, "fr"));
      expect(explain(stored, "en")).toBe(explain(slip, "en"));
      expect(reviveSlip(stored).gross.plus(1).toFixed(2)).toBe(slip.gross.plus(1).toFixed(2));
    }
    const total = (each: readonly PaySlip[]): string =>
      each
        .reduce(
          (sum, { gross }) => sum.plus(gross),
          reviveSlip(JSON.parse(rows[0]?.[1] ?? "")).gross,
        )
        .toFixed(2);
    expect(total(rows.map(([, text]) => reviveSlip(JSON.parse(text))))).toBe(total(slips));
  });
});

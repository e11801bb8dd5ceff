import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";
import { compare } from "../oracle/dated/compare.js";
import type { Request } from "../oracle/dated/request.js";
import { answer } from "../oracle/dated/slip.js";
import { run } from "./run.js";

const requests = readFileSync("examples/clinique.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Request);

/** The gross of the eight people of the clinic, in the order of the file. */
const gross = {
  "2003-09": "1651.73 2168.53 1999.83 2322.28 1220.02 1055.08 2048.52 4584.90",
  "2010-06": "1850.88 2414.06 2256.92 2766.82 1451.27 1188.50 2464.70 5550.62",
  "2025-10": "2760.00 3159.41 3670.25 4635.41 2436.20 1863.28 3484.75 5857.92",
};

describe("The demonstration", () => {
  it("pays eight people of a clinic in September 2003, June 2010 and October 2025, as an independent computation does", () => {
    const outcomes = requests.map((request) => ({ request, outcome: safeComputePay(request) }));
    expect(outcomes.map(({ request, outcome }) => compare(answer(request), outcome))).toEqual(
      requests.map(() => "same"),
    );
    const paid = Object.keys(gross).map((month) => [
      month,
      outcomes
        .filter(({ request }) => request.month === month)
        .map(({ outcome }) => (outcome.ok ? outcome.value.gross.toFixed(2) : "refused"))
        .join(" "),
    ]);
    expect(Object.fromEntries(paid)).toEqual(gross);
  });

  it("heads each slip by the law that it is paid by, and gives the text of each percentage", async () => {
    const { code, stdout, stderr } = await run(["pay", "examples/clinique.jsonl", "--sources"]);
    expect([code, stderr]).toEqual([0, ""]);
    const headings = stdout.match(/^BULLETIN DE PAIE · .+?(?= {2})/gm) ?? [];
    expect([headings[0], headings[8], headings[16]]).toEqual([
      "BULLETIN DE PAIE · CCN 51, avenant n° 2002-02",
      "BULLETIN DE PAIE · CCN 51, avenant n° 2002-02",
      "BULLETIN DE PAIE · CCN 51, avenants n° 2014-01 et n° 2014-02",
    ]);
    expect(stdout.match(/^Payé par : droit en vigueur/gm)).toHaveLength(24);
    expect(stdout).toMatch(/· Taux de la prime d'ancienneté +26 % +avenant n° 2014-01,/);
  });
});

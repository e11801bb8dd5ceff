import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeComputePay } from "../as-signed.js";
import { shown } from "../slip-shown.js";

interface Case {
  readonly name: string;
  readonly request: object;
  readonly expect: { readonly lines: Readonly<Record<string, string>> };
}

/** Files whose cases are other things than slips. */
const others = ["back-pay.json", "entitlements.json", "refusals.json"];

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".json") && !others.includes(name),
);

describe.each(files)("%s", (name) => {
  const { cases } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
    readonly cases: readonly Case[];
  };
  it.each(cases.map((each) => [`${each.name}, ${namesIn(each.request)}`, each] as const))(
    "%s",
    (_, { request, expect: due }) => {
      const outcome = safeComputePay(request);
      const slip = outcome.ok ? shown(outcome.value) : outcome.issues;
      expect(slip).toEqual(due);
      if (outcome.ok)
        expect(outcome.value.lines.map(({ code }) => code)).toEqual(Object.keys(due.lines));
    },
  );
});

/** The ids of a request, by which a failing case is found. */
function namesIn(request: object): string {
  return Object.values(request)
    .flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : value,
    )
    .filter((value) => typeof value === "string")
    .join(" ");
}

/**
 * What commit c30a35e, release 0.1, answered to 100 000 random requests: a digest for each hundred, and the months that it refused for want of a point value.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";

const { chunks, gaps } = JSON.parse(
  readFileSync(new URL("as-signed.json", import.meta.url), "utf8"),
) as { readonly chunks: readonly string[]; readonly gaps: readonly string[] };

type Asked = ReturnType<typeof randomRequest>;

type Answered =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly issues: readonly object[] };

/** How many hundreds there are. */
export const hundreds: number = chunks.length;

/**
 * What slips say since: the readings of doubts that were decided in silence, and what is missing to
 * the SMIC with its working (A13).
 */
const saidSince = /^(?:R23\d|R6[0127]|below-statutory-minimum|MINIMUM_(?:DUE|COUNTED|MISSING))$/;

const isSaidSince = ({ id, code }: { readonly id?: string; readonly code?: string }): boolean =>
  saidSince.test(id ?? code ?? "");

/**
 * A slip as that commit wrote it: it said neither the law nor, of course, these figures' release. Readings are left out on both sides: they are shown since to whom
 * their answers differ alone.
 */
function asWritten(request: Asked, pay: (request: object) => Answered): string {
  const outcome = pay({ ...request, law: "as-signed" });
  if (!outcome.ok) return JSON.stringify(outcome.issues);
  const { law, dataset, ...slip } = outcome.value as Readonly<Record<string, unknown>>;
  return JSON.stringify(slip, (key, value) => {
    if (key === "readings") return undefined;
    if (!Array.isArray(value)) return value;
    const kept = value.filter((each) => !isSaidSince(each));
    return key === "warnings" && kept.length === 0 ? undefined : kept;
  });
}

/** The months that it refused for want of a point value, where the request gave none. */
function wasGap({ month, pointValue }: Asked): boolean {
  return pointValue === undefined && gaps.includes(month);
}

/**
 * What was a fault of that commit, and is mended: the career indemnity counts for half until June
 * 2004 (A3); the bands of the responsable logistique niveau 2 are those of the sheets of 2025 (A24).
 */
function isMended({ metier, month, careerIndemnityPoints }: Asked): boolean {
  const logistics = JSON.stringify(metier).includes("responsable-logistique-niveau-2");
  return logistics || (careerIndemnityPoints !== undefined && month < "2004-07");
}

/** What the digest of a hundred is made of, for one of them. */
function partOf(request: Asked, pay: (request: object) => Answered): string {
  if (isMended(request)) return "mended";
  return wasGap(request) ? "gap" : asWritten(request, pay);
}

/** Whether a hundred comes to what that commit came to, byte for byte. */
export function isAsReleased(hundred: number, pay: (request: object) => Answered): boolean {
  const hash = createHash("sha256");
  for (let index = hundred * 100; index < hundred * 100 + 100; index += 1)
    hash.update(partOf(randomRequest(new Draw(index)), pay));
  return hash.digest("hex").slice(0, 16) === chunks[hundred];
}

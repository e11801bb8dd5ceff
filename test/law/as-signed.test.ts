import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";

/** What commit c30a35e answered to the same requests: a digest for each hundred, and its gaps. */
const { chunks, gaps } = JSON.parse(
  readFileSync(new URL("as-signed.json", import.meta.url), "utf8"),
) as { readonly chunks: readonly string[]; readonly gaps: readonly string[] };

/** A slip as that commit wrote it: it said neither the law nor, of course, these figures' release. */
function asWritten(request: object): string {
  const outcome = safeComputePay({ ...request, law: "as-signed" });
  if (!outcome.ok) return JSON.stringify(outcome.issues);
  const { law, dataset, ...slip } = outcome.value;
  return JSON.stringify(slip);
}

/** The months that it refused for want of a point value, where the request gave none. */
function wasGap(request: { readonly month: string; readonly pointValue?: unknown }): boolean {
  return request.pointValue === undefined && gaps.includes(request.month);
}

/**
 * What was a fault of that commit, and is mended: the career indemnity counts for half until June
 * 2004; the bands of the responsable logistique niveau 2 are those of the sheets of 2025 (R13).
 */
function isMended(request: {
  readonly month: string;
  readonly metier: unknown;
  readonly careerIndemnityPoints?: unknown;
}): boolean {
  const logistics = JSON.stringify(request.metier).includes("responsable-logistique-niveau-2");
  return logistics || (request.careerIndemnityPoints !== undefined && request.month < "2004-07");
}

/** What the digest of a hundred is made of, for one of them. */
function partOf(request: ReturnType<typeof randomRequest>): string {
  if (isMended(request)) return "mended";
  return wasGap(request) ? "gap" : asWritten(request);
}

describe("20 000 random requests by the avenant as signed", () => {
  it("come to what commit c30a35e came to, byte for byte, a hundred at a time", {
    timeout: 120_000,
  }, () => {
    expect(chunks).toHaveLength(200);
    for (const [chunk, digest] of chunks.entries()) {
      const hash = createHash("sha256");
      for (let index = chunk * 100; index < chunk * 100 + 100; index += 1) {
        hash.update(partOf(randomRequest(new Draw(index))));
      }
      expect([chunk, hash.digest("hex").slice(0, 16)]).toEqual([chunk, digest]);
    }
  });
});

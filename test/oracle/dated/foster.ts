/**
 * Foster carers by hours of SMIC (2009-04), with the Ségur indemnities that reach everybody, and assistants maternels by a share of 312 points before.
 */
import { exact, plus, times } from "../whole.js";
import { counts, type Law, Refused, viewOf } from "./law.js";
import { hourlySmic, pointValueOf } from "./money.js";
import { signedCents, writtenSigned } from "./number.js";
import type { Position } from "./position.js";
import type { Request } from "./request.js";
import { familyLines } from "./segur.js";

/** Whom the texts of the Ségur family reach as everybody outside the medical body (R255). */
const carer = { medical: false } as Position;

interface Foster {
  readonly children: number;
  readonly childrenSinceJune2006?: number;
  readonly childrenWithConstraints?: number;
  readonly restDaysNotTaken?: number;
}

/** The slip of a foster carer, or nothing where the request is of another. */
export function fosterCare(request: Readonly<Record<string, unknown>>): object | undefined {
  const { metier, month, law, actDays, decentralizedBonus } = request as {
    metier: { assistantFamilial?: Foster };
    month: string;
    law?: Law;
    actDays?: Readonly<Record<string, string>>;
    decentralizedBonus?: unknown;
  };
  if (typeof metier !== "object" || metier.assistantFamilial === undefined) return undefined;
  const view = viewOf(month, law, actDays);
  if (decentralizedBonus !== undefined) return { refused: "not-applicable" };
  try {
    if (!counts("2009-04", view)) return { refused: "not-applicable" };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.code };
    throw thrown;
  }
  const {
    children,
    childrenSinceJune2006: old = 0,
    childrenWithConstraints: heavy = 0,
    restDaysNotTaken: rest = 0,
  } = metier.assistantFamilial;
  const hours = plus(exact(50 + 70 * (children - old)), times(exact("84.5"), exact(old)));
  const lines = new Map([["FOSTER_CARE", signedCents(times(hours, hourlySmic(view)))]]);
  if (heavy > 0)
    lines.set(
      "FOSTER_CONSTRAINTS",
      signedCents(times(exact("15.5"), exact(heavy), hourlySmic(view))),
    );
  if (rest > 0) lines.set("FOSTER_REST", signedCents(times(exact(10 * rest), pointValueOf(view))));
  try {
    const everybodys = familyLines(request as unknown as Request, view, carer, exact("1"));
    for (const { code, amount } of everybodys) lines.set(code, signedCents(amount));
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.code };
    throw thrown;
  }
  const gross = [...lines.values()].reduce((sum, each) => sum + each, 0n);
  return {
    lines: Object.fromEntries([...lines].map(([code, cents]) => [code, writtenSigned(cents)])),
    gross: writtenSigned(gross),
    total: writtenSigned(gross),
  };
}

const shares = ["50", "80", "110"];

interface Indemnities {
  readonly month: string;
  readonly law?: Law;
  readonly actDays?: Readonly<Record<string, string>>;
  readonly waitingDays?: number;
  readonly upkeep?: {
    readonly days: number;
    readonly children: number;
    readonly minimumGuaranteed: string;
  };
  readonly payBeforeLeave?: string;
}

/** Waiting, 2.8 hours of SMIC a day; upkeep, 3.5 minimum garanti a day and child; a leave with the child kept, 15 % (2009-04). */
export function fosterIndemnities(asked: Indemnities): object {
  const view = viewOf(asked.month, asked.law, asked.actDays);
  try {
    if (!counts("2009-04", view)) return { refused: "not-applicable" };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.code };
    throw thrown;
  }
  const { waitingDays = 0, upkeep, payBeforeLeave = "0" } = asked;
  const { days = 0, children = 0, minimumGuaranteed = "0" } = upkeep ?? {};
  const inEuros = (amount: Parameters<typeof signedCents>[0]): string =>
    writtenSigned(signedCents(amount));
  return {
    waiting: inEuros(times(exact(waitingDays), exact("2.8"), hourlySmic(view))),
    upkeep: inEuros(times(exact(days * children), exact("3.5"), exact(minimumGuaranteed))),
    leave: inEuros(times(exact(payBeforeLeave), exact("0.15"))),
  };
}

interface Entrusted {
  readonly children: number;
  readonly month: string;
  readonly seniorityYears: number;
  readonly law?: Law;
  readonly actDays?: Readonly<Record<string, string>>;
}

/** The pay of an assistant maternel, until foster carers are paid by hours of the SMIC. */
export function assistantMaternelPay(asked: Entrusted): object {
  try {
    if (counts("2009-04", viewOf(asked.month, asked.law, asked.actDays)))
      return { refused: "no-longer-due" };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.code };
    throw thrown;
  }
  return { amount: assistantMaternel(asked) };
}

/** The same, rounded once (A10.06). */
function assistantMaternel(asked: Entrusted): string {
  const percent = times(exact(shares[asked.children - 1] as string), { over: 1n, under: 100n });
  const seniority = exact(100 + Math.min(asked.seniorityYears, 30));
  const v = pointValueOf(viewOf(asked.month, "as-signed"));
  const amount = times(exact(312), v, seniority, percent, { over: 1n, under: 100n });
  return writtenSigned(signedCents(amount));
}

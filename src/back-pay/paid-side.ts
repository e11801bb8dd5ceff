import { type Decimal, decimal, euros, type Label, type Month, total } from "../exact/index.js";
import type { ActId, ArticleId } from "../ids/index.js";
import {
  type Checked,
  check,
  field,
  type Issue,
  isFields,
  issue,
  type JsonSchema,
  jsonSchema,
  list,
  maybe,
  month,
  oneOf,
  quantity,
  record,
  relocated,
  type Schema,
  sound,
} from "../intake/index.js";
import { type LineCode, lineCodes, type PaySlip } from "../pay/index.js";

/** A line as it was paid, or as it is due. */
export interface LinePaid {
  readonly label: Label;
  /** Euros. */
  readonly amount: Decimal;
  readonly articles: readonly ArticleId[];
}

/** A month as it was paid, or as it is due. */
export interface PaidSide {
  readonly month: Month;
  readonly lines: ReadonlyMap<LineCode, LinePaid>;
  /** Euros. */
  readonly gross: Decimal;
  /** Euros: the decentralized bonus paid with the month; absent where none is. */
  readonly bonus?: Decimal;
  readonly acts: readonly ActId[];
  /** Its payslip, where a law says by what it was paid. */
  readonly slip?: PaySlip;
}

/** A slip as what it pays: lines of the parts of a month under one code are one. */
export function monthPaid({ month: of, lines, gross, decentralizedBonus, law }: PaySlip): PaidSide {
  const bonus = decentralizedBonus?.amount;
  const { acts } = law;
  return { month: of, lines: byCode(lines), gross, ...(bonus && { bonus }), acts };
}

type LineGiven = { readonly code: LineCode; readonly amount: Decimal } & Partial<LinePaid>;

function byCode(lines: readonly LineGiven[]): ReadonlyMap<LineCode, LinePaid> {
  const found = new Map<LineCode, LinePaid>();
  for (const { code, amount, label = { fr: code, en: code }, articles = [] } of lines) {
    const known = found.get(code);
    const line = known ?? { label, amount: euros(decimal(0)), articles };
    found.set(code, { ...line, amount: euros(line.amount.plus(amount)) });
  }
  return found;
}

/** The fields read of a slip that was paid. */
interface SlipGiven {
  readonly month: Month;
  readonly lines: readonly { readonly code: LineCode; readonly amount: string }[];
  readonly gross?: string;
  readonly decentralizedBonus?: { readonly amount: string };
}

const inEuros = (): Schema<string> =>
  quantity({ decimals: 2, atLeast: -10_000_000, atMost: 10_000_000 }) as Schema<string>;

const slipSchema = (): Schema<SlipGiven> =>
  record<SlipGiven>({
    month: month(),
    lines: list(record({ code: oneOf(lineCodes), amount: inEuros() }), 200),
    gross: maybe(inEuros()),
    decentralizedBonus: maybe(record({ amount: inEuros() })),
  });

/** The schema of a slip that was paid: what is read of it; it may hold anything else. */
export function paidSlipSchema(): Schema {
  return field(open(jsonSchema(slipSchema())), () => undefined);
}

/** A JSON Schema whose objects may hold more than it names. */
function open({ additionalProperties: _, $schema, ...json }: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, opened(value)]));
}

function opened(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? open(value as JsonSchema)
    : value;
}

/** The slips that were paid, as results or as JSON, by month; each issue with its path. */
export function slipsPaid(slips: readonly unknown[]): Checked<ReadonlyMap<Month, PaidSide>> {
  const found = new Map<Month, PaidSide>();
  const issues: Issue[] = [];
  for (const [index, slip] of slips.entries()) {
    const { usable, issues: own } = slipPaid(slip);
    const again = usable !== undefined && found.has(usable.month) ? [twice(usable.month)] : [];
    issues.push(
      ...[...own, ...again].map((each) => relocated(each, ["paid", index, ...each.path])),
    );
    if (usable !== undefined) found.set(usable.month, usable);
  }
  return { usable: found, issues };
}

function twice(received: Month): Issue {
  const expected = { fr: "un seul bulletin par mois", en: "one payslip a month" };
  return issue("duplicate", ["month"], { received, expected });
}

function slipPaid(slip: unknown): Checked<PaidSide | undefined> {
  const { usable, issues } = check(slipSchema(), onlyRead(slip));
  if (issues.length > 0) return { usable: undefined, issues };
  const { month: of, lines, gross, decentralizedBonus } = usable as SlipGiven;
  const amounts = lines.map(({ code, amount }, place) => {
    const { label, articles } = ((slip as PaySlip).lines[place] ?? {}) as Partial<LinePaid>;
    return {
      code,
      amount: decimal(amount),
      ...(label && { label }),
      ...(articles && { articles }),
    };
  });
  const sum = gross ?? total(amounts.map(({ amount }) => amount));
  const bonus = decentralizedBonus && euros(decimal(decentralizedBonus.amount));
  const { acts = [] } = ((slip as Partial<PaySlip>).law ?? {}) as Partial<PaySlip["law"]>;
  const paid = { month: of, lines: byCode(amounts), gross: euros(decimal(sum)), acts };
  return sound({ ...paid, ...(bonus && { bonus }) });
}

/** Of a slip, what is looked at: it may hold anything else. */
function onlyRead(slip: unknown): unknown {
  if (!isFields(slip)) return slip;
  const { month: of, lines, gross, decentralizedBonus } = slip;
  const picked = (value: unknown, names: readonly string[]): unknown =>
    isFields(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
      : value;
  return {
    month: of,
    lines: Array.isArray(lines) ? lines.map((line) => picked(line, ["code", "amount"])) : lines,
    gross,
    decentralizedBonus: picked(decentralizedBonus, ["amount"]),
  };
}

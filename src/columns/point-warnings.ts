import { type DecimalInput, frozen, isDecimal, isMonth, type Month } from "../exact/index.js";
import { pointWarning } from "../law/index.js";
import type { PayWarning } from "../pay/index.js";
import { type CellsByPath, cellAt, rowsOf } from "./cells.js";

/**
 * The warnings about point values that circulate and come from no text, each once: of the rows that
 * are given one. Rows that cannot be read are refused, and warn of nothing.
 */
export function pointWarnings(
  columns: CellsByPath,
  rows: number,
): { readonly warnings?: readonly PayWarning[] } {
  const [values, months] = [columns.get("pointValue"), columns.get("month")];
  if (values === undefined || months === undefined) return {};
  const alone = [values, months].every((cells) => rowsOf(cells) === undefined);
  const met = new Map<string, readonly [Month, DecimalInput]>();
  for (let row = 0; row < (alone ? Math.min(rows, 1) : rows); row += 1) {
    const [month, value] = [cellAt(months, row), cellAt(values, row)];
    if (isNumber(value) && isText(month) && isMonth(month))
      met.set(`${month} ${value}`, [month, value]);
  }
  const said = [...met.values()].flatMap((pair) => pointWarning(...pair) ?? []);
  const once = [...new Map(said.map((each) => [each.message.fr, each])).values()];
  return once.length === 0 ? {} : { warnings: frozen(once) };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is DecimalInput {
  if (isText(value)) return value.trim() !== "" && Number.isFinite(Number(value));
  if (typeof value === "object") return value !== null && isDecimal(value);
  return typeof value === "number" && Number.isFinite(value);
}

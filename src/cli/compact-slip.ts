import { type Decimal, euros, total } from "../exact/index.js";
import type { PaySlip } from "../pay/index.js";

/** A slip without its working: the amounts by line code. */
export interface CompactSlip {
  readonly reference?: string;
  readonly month: string;
  readonly metier: string;
  /** Euros, by line; of all its parts where the month is cut. */
  readonly lines: Readonly<Record<string, Decimal>>;
  readonly gross: Decimal;
  readonly decentralizedBonus?: Decimal;
  readonly total: Decimal;
  /** The codes of the warnings; absent where there is none. */
  readonly warnings?: readonly string[];
  /** The subjects of the assumptions made; absent where there is none. */
  readonly assumed?: readonly string[];
}

/** The compact form of a slip, for whoever reads a million of them. */
export function compactSlip(slip: PaySlip): CompactSlip {
  const { reference, month, metier, gross, decentralizedBonus: bonus } = slip;
  const lines: Record<string, Decimal> = {};
  for (const { code, amount } of slip.lines) {
    const before = lines[code];
    lines[code] = before === undefined ? amount : euros(total([before, amount]));
  }
  return {
    ...(reference === undefined ? {} : { reference }),
    month,
    metier: metier.id,
    lines,
    gross,
    ...(bonus === undefined ? {} : { decentralizedBonus: bonus.amount }),
    total: slip.total,
    ...(slip.warnings && { warnings: slip.warnings.map(({ code }) => code) }),
    ...(slip.assumed && { assumed: slip.assumed.map(({ about }) => about) }),
  };
}

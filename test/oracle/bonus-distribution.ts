/**
 * The bonus of an establishment, a second time: whole numbers only, written from the rules and importing nothing of the library. Amounts are cents,
 * rates are tenths of a percent, working times are millionths, absence days are hundredths.
 */

/** Somebody, as the oracle sees one. */
export interface OraclePerson {
  readonly id: string;
  readonly name: string;
  readonly population: "ordinary" | "medical" | "director" | "excluded";
  /** Millionths of full time. */
  readonly time: bigint;
  /** Cents. */
  readonly gross: bigint;
  /** Hundredths of a day, those that count. */
  readonly days: bigint;
}

/** What the oracle finds for somebody, in cents. */
export interface OracleShare {
  readonly person: OraclePerson;
  readonly bonus: bigint;
  readonly abatement: bigint;
  readonly share: bigint;
  readonly net: bigint;
}

/** What the oracle finds for a mass, in cents. */
export interface OraclePool {
  readonly shares: readonly OracleShare[];
  readonly envelope: bigint;
  readonly remainder: bigint;
  readonly distributed: bigint;
}

/** A quotient of two whole numbers, none negative, to the nearest whole; halves go up. */
export function nearestWhole(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

/** The bonuses of one mass; `rate` in tenths of a percent. */
export function oraclePool(
  people: readonly OraclePerson[],
  rateOf: (p: OraclePerson) => bigint,
): OraclePool {
  const own = people.map((person) => {
    const bonus = nearestWhole(person.gross * rateOf(person), 1000n);
    // six days, in hundredths, cost nothing; sixty sixtieths are the whole bonus
    const beyond = person.days > 600n ? person.days - 600n : 0n;
    const abated = beyond > 6000n ? 6000n : beyond;
    return { person, bonus, abated, abatement: nearestWhole(bonus * abated, 6000n) };
  });
  const remainder = own.reduce((sum, { abatement }) => sum + abatement, 0n);
  const sharers = own.filter(({ abated }) => abated === 0n);
  const parts = byLargestRemainder(
    remainder,
    sharers.map(({ person }) => person.time),
  );
  const shareOf = new Map(sharers.map(({ person }, index) => [person.id, parts[index] as bigint]));
  const shares = own.map(({ person, bonus, abatement }) => {
    const share = shareOf.get(person.id) ?? 0n;
    return { person, bonus, abatement, share, net: bonus - abatement + share };
  });
  return {
    shares,
    envelope: own.reduce((sum, { bonus }) => sum + bonus, 0n),
    remainder,
    distributed: shares.reduce((sum, { net }) => sum + net, 0n),
  };
}

/** Cents in proportion to weights: each cent left goes to whoever is furthest below their part, the first of the list among equals. */
function byLargestRemainder(cents: bigint, weights: readonly bigint[]): readonly bigint[] {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight, index) => ({
    index,
    whole: (cents * weight) / total,
    lost: (cents * weight) % total,
  }));
  const left = Number(cents - parts.reduce((sum, { whole }) => sum + whole, 0n));
  const first = [...parts]
    .sort((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1))
    .slice(0, left);
  const lucky = new Set(first.map(({ index }) => index));
  return parts.map(({ index, whole }) => (lucky.has(index) ? whole + 1n : whole));
}

/** The bonuses of an establishment: both masses. Unqualified emplois-jeunes have no part. */
export function oracleDistribution(
  people: readonly OraclePerson[],
  quarterlyHolidays: boolean,
): { readonly medical: OraclePool; readonly others: OraclePool } {
  const rateOf = ({ population }: OraclePerson): bigint =>
    population === "ordinary" && quarterlyHolidays ? 30n : 50n;
  return {
    medical: oraclePool(
      people.filter(({ population }) => population === "medical"),
      rateOf,
    ),
    others: oraclePool(
      people.filter(({ population }) => population === "ordinary" || population === "director"),
      rateOf,
    ),
  };
}

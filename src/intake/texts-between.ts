function digits(count: number): string {
  return count === 1 ? "[0-9]" : `[0-9]{${count}}`;
}

/** A pattern of one character, and of any digits after it. */
function led(from: number, to: number, others: string): string {
  const first = from === to ? String(from) : `[${from}-${to}]`;
  return first + others.replace(/[0-9]+/g, (each) => digits(each.length));
}

/** The patterns of what follows the same beginning and stays on one side of the rest of a bound. */
function beside(bound: string, above: boolean): readonly string[] {
  const [sign, rest] = [bound.slice(0, 1), bound.slice(1)];
  if (sign === "") return [""];
  const within = beside(rest, above).map((each) => sign + each);
  if (!/\d/.test(sign)) return within;
  const [from, to] = above ? [Number(sign) + 1, 9] : [0, Number(sign) - 1];
  return from > to ? within : [...within, led(from, to, rest)];
}

/** The patterns of texts as long as both bounds, that come between them, both included. */
export function textsBetween(low: string, high: string): readonly string[] {
  if (low === "") return [""];
  const [first, lowest] = [low.slice(0, 1), low.slice(1)];
  const [last, highest] = [high.slice(0, 1), high.slice(1)];
  if (first === last) return textsBetween(lowest, highest).map((each) => first + each);
  const whole = /^[-0]*$/.test(lowest);
  const from = whole ? Number(first) : Number(first) + 1;
  const to = /^[-9]*$/.test(highest) ? Number(last) : Number(last) - 1;
  return [
    ...(whole ? [] : beside(lowest, true).map((each) => first + each)),
    ...(from > to ? [] : [led(from, to, lowest)]),
    ...(to === Number(last) ? [] : beside(highest, false).map((each) => last + each)),
  ];
}

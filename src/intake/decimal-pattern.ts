import { textsBetween } from "./texts-between.js";

/** The bounds of a number. */
export interface Bounds {
  /** Least value accepted; zero unless told. */
  readonly atLeast?: number;
  /** Bound that the value must exceed. */
  readonly moreThan?: number;
  /** Greatest value accepted. */
  readonly atMost?: number;
  /** Decimals that the figure has. */
  readonly decimals: number;
}

/** An end of a range: where it is, and whether it is itself left out. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

const mostDigits = 15;

/** One more than the greatest number of fifteen digits. */
export const beyond: number = 10 ** mostDigits;

/** Whole numbers of a number of digits, from one to another, with zeros before them or without. */
function ofLength(length: number, low: number, high: number): readonly string[] {
  const zeros = length < mostDigits ? `0{0,${mostDigits - length}}` : "";
  const least = length === 1 ? 0 : 10 ** (length - 1);
  const last = String(high).length > length ? "9".repeat(length) : String(high);
  return textsBetween(String(Math.max(low, least)), last).map((each) => zeros + each);
}

/** Whole numbers from one to another, both included. */
function wholes(low: number, high: number): readonly string[] {
  if (low > high) return [];
  const [least, most] = [String(low).length, String(high).length];
  if (low === 0 && most > 1) {
    const shorter = `0{0,${mostDigits + 1 - most}}[0-9]{1,${most - 1}}`;
    return [shorter, ...ofLength(most, low, high)];
  }
  const lengths = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  return lengths.flatMap((length) => ofLength(length, low, high));
}

const noFraction = `(\\.0{1,${mostDigits}})?`;

/** Any fraction of so many decimals, zeros at its end apart, or none. */
function anyFraction(decimals: number): string {
  return decimals === 0 ? noFraction : `(\\.[0-9]{1,${decimals}}0{0,${mostDigits - decimals}})?`;
}

/** Any fraction of so many decimals that is more than nothing. */
function someFraction(decimals: number): string {
  const fractions = Array.from({ length: decimals }, (_, zeros) => {
    const others = decimals - zeros - 1;
    return `${"0".repeat(zeros)}[1-9]${others === 0 ? "" : `[0-9]{0,${others}}`}`;
  });
  return `\\.(${fractions.join("|")})0{0,${mostDigits - decimals}}`;
}

/** The patterns of numbers, none below zero, between two ends. */
function numbers(low: End, high: End, decimals: number): readonly string[] {
  const inside = wholes(low.open ? low.at + 1 : low.at, high.at - 1);
  const more = low.open && low.at < high.at && decimals > 0 ? wholes(low.at, low.at) : [];
  const last = high.open || (low.open && low.at === high.at) ? [] : wholes(high.at, high.at);
  return [
    ...(inside.length === 0 ? [] : [`(${inside.join("|")})${anyFraction(decimals)}`]),
    ...more.map((each) => each + someFraction(decimals)),
    ...last.map((each) => each + noFraction),
  ];
}

const nothing: End = { at: 0, open: false };

function opposite({ at, open }: End): End {
  return { at: at === 0 ? 0 : -at, open };
}

/** The pattern of a number written as a text, within whole bounds. */
export function decimalPattern({ atLeast, moreThan, atMost, decimals }: Bounds): string {
  const low: End = { at: moreThan ?? atLeast ?? 0, open: moreThan !== undefined };
  const high: End = { at: atMost ?? beyond, open: atMost === undefined };
  const above = high.at < 0 ? [] : numbers(low.at < 0 ? nothing : low, high, decimals);
  const under =
    low.at < 0 ? numbers(high.at > 0 ? nothing : opposite(high), opposite(low), decimals) : [];
  const zero = low.at === 0 && !low.open ? [`-0{1,${mostDigits}}${noFraction}`] : [];
  return `^(${[...above, ...zero, ...under.map((each) => `-${each}`)].join("|")})$`;
}

/**
 * Days as whole numbers, counted from 1 March of the year 0: no library, no clock, no time zone.
 */
const beforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const marchYear = month < 3 ? year - 1 : year;
  const leaps =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + (beforeMonth[month - 1] as number) + date - 1;
}

/** The day `YYYY-MM-DD` of a number. */
export function dayOf(number: number): string {
  let year = Math.floor(number / 365.2425);
  while (dayNumber(`${year + 1}-03-01`) <= number) year += 1;
  while (dayNumber(`${year}-03-01`) > number) year -= 1;
  const rest = number - dayNumber(`${year}-03-01`);
  const month = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]
    .filter((each) => (beforeMonth[each - 1] as number) <= rest)
    .at(-1) as number;
  const date = rest - (beforeMonth[month - 1] as number) + 1;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(month < 3 ? year + 1 : year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** The years completed from a day to another; a 29 February steps on 28 February in common years (reading R39). */
export function yearsCompleted(from: string, to: string): number {
  if (to <= from) return 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const year = Number(to.slice(0, 4));
  const anniversary = from.slice(5) === "02-29" && !isLeap(year) ? "02-28" : from.slice(5);
  return to.slice(5) >= anniversary ? years : years - 1;
}

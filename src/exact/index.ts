/**
 * Numbers, days and words, written exactly. Everything counts and speaks with them; they know no
 * law.
 */

export { type Decimal, restoreDecimals } from "./own-decimal.js";
export {
  type DecimalInput,
  zero,
  one,
  decimal,
  isDecimal,
  readDecimal,
  roundHalfUp,
  roundDown,
  roundUp,
  fraction,
  euros,
  inCents,
  fromCents,
  multiplied,
  less,
  over,
  total,
  roughly,
  roundAlike,
  isUnder,
  isSame,
  isInCents,
} from "./money.js";
export {
  type Day,
  type Month,
  type Span,
  type LeapDay,
  isDay,
  isMonth,
  firstDay,
  monthOf,
  yearOf,
  addDays,
  addMonths,
  monthsBefore,
  completedMonths,
  addYears,
  daysBetween,
  completedYears,
  weekday,
  easterOf,
} from "./calendar.js";
export type { Language, Label } from "./label.js";
export { type Weekday, weekdays, weekdayOf, daysOneByOne } from "./week.js";
export { remembered, lazy } from "./lazy.js";
export {
  narrow,
  noBreak,
  minusSign,
  writeNumber,
  writeMonth,
  dayInFull,
  ofMonth,
  frenchDay,
  setIn,
  quotes,
  capital,
} from "./typography.js";
export {
  earlier,
  later,
  daysOf,
  daysIn,
  merged,
  byStart,
  within,
  without,
  daysWithin,
  lastBegun,
  inWords,
} from "./periods.js";
export { firstMonthFrom, monthsBetween } from "./months-between.js";
export {
  type Ratio,
  ratioOf,
  powerOfTen,
  plus,
  minus,
  times,
  dividedBy,
  isLess,
  centsIn,
  ofCents,
  asDecimal,
  leastMultiple,
  asWritten,
} from "./ratio.js";
export { type HoursOf, type Fraction, partOfWhole, readFraction, isHoursOf } from "./fraction.js";
export { harmless, isHarmless, shown } from "./harmless.js";
export { frozen } from "./frozen.js";
export { madeWhole } from "./made-whole.js";

import fc from "fast-check";
import { addDays, type Day, type Span } from "../../src/exact/calendar.js";
import type { Career, EmployerKind, PriorService } from "../../src/seniority/career.js";

/** Days of the years 2003 to 2043, under the scheme. */
export const day: fc.Arbitrary<Day> = fc
  .nat({ max: 14_600 })
  .map((days) => addDays("2003-07-01", days));

/** Periods of up to four years before a day. */
export const before = (end: Day): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 1500 }))
    .map(([ago, length]) => ({
      from: addDays(end, -ago),
      until: addDays(end, Math.min(0, length - ago)),
    }));

/** Periods that begin within so many days of another day. */
export const after = (start: Day, within: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat({ max: within }), fc.integer({ min: 1, max: 900 })).map(([later, length]) => ({
    from: addDays(start, later),
    until: addDays(start, later + length),
  }));

/** Service in the same métier before a day. */
export const service = (end: Day): fc.Arbitrary<PriorService<Span>> =>
  fc
    .tuple(
      before(end),
      fc.constantFrom("same-establishment", "same-employer", "agreement", "elsewhere"),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([period, at, sameMetier, afterDiploma]) => ({
      ...period,
      at: at as EmployerKind,
      sameMetier,
      afterDiploma,
      sameNature: true,
    }));

/** A career, cadre or not, with service, suspensions and perhaps a promotion; and a day at least as late as all of it. */
export const career: fc.Arbitrary<{ readonly career: Career<Span>; readonly asOf: Day }> =
  day.chain((hired) =>
    fc
      .record({
        metier: fc.constantFrom("redacteur", "chef-de-bureau"),
        priorService: fc.array(service(hired), { maxLength: 5 }),
        suspended: fc.array(after(hired, 6000), { maxLength: 3 }),
        assimilated: fc.boolean(),
        mandates: fc.array(after(hired, 6000), { maxLength: 2 }),
        promoted: fc.option(fc.integer({ min: 1, max: 6000 })),
        since: fc.integer({ min: 6000, max: 16_000 }),
      })
      .map(({ metier, priorService, suspended, assimilated, mandates, promoted, since }) => ({
        career: {
          metier: metier as "redacteur",
          hired,
          priorService,
          suspensions: suspended.map((period) => ({ ...period, assimilated })),
          mandates: mandates.map((period) => ({ ...period, kind: "union" as const })),
          promotions:
            promoted === null
              ? []
              : [
                  {
                    on: addDays(hired, promoted),
                    from: metier as "redacteur",
                    to: "chef-de-service-administratif-niveau-1" as const,
                  },
                ],
        },
        asOf: addDays(hired, since),
      })),
  );

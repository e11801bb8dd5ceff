/**
 * Retroactive acts, on the day before and on the day from which each could be known: the requests are chosen here, the sums are the oracle's.
 */
import { dayNumber, dayOf } from "../days.js";
import type { Case } from "./first-days.js";
import type { Request } from "./request.js";
import { answer } from "./slip.js";

const nurse = "infirmier-de-ou-autorise";
const carer = "aide-soignant";
const cleaner = "agent-des-services-logistiques-niveau-1";
const funded = (kind: string): Partial<Request> => ({
  establishment: { kind, publicFunding: true },
  segur: { years: 4 },
});

interface Late {
  readonly act: string;
  /** The day from which it is known. */
  readonly day: string;
  readonly month: string;
  readonly metier: string;
  readonly more?: Partial<Request>;
}

const late: readonly Late[] = [
  {
    act: "2003-03",
    day: "2004-03-20",
    month: "2003-10",
    metier: nurse,
    more: { establishment: { kind: "creche" } },
  },
  { act: "2003-05", day: "2004-03-20", month: "2003-10", metier: "brancardier" },
  {
    act: "2003-07",
    day: "2004-03-20",
    month: "2003-10",
    metier: nurse,
    more: { constraints: { nights: 3, workedNights: 2, sundayHolidayHours: 9 } },
  },
  { act: "2003-06", day: "2004-03-20", month: "2004-04", metier: "pedicure-podologue" },
  { act: "2005-10", day: "2006-11-08", month: "2006-11", metier: "auxiliaire-de-vie" },
  {
    act: "vie-chere-martinique",
    day: "2006-09-01",
    month: "2006-03",
    metier: carer,
    more: { establishment: { place: "martinique" } },
  },
  {
    act: "vie-chere-guadeloupe",
    day: "2006-11-08",
    month: "2006-03",
    metier: carer,
    more: { establishment: { place: "guadeloupe" } },
  },
  {
    act: "vie-chere-guyane",
    day: "2006-11-08",
    month: "2006-03",
    metier: carer,
    more: { establishment: { place: "guyane" } },
  },
  {
    act: "2006-07",
    day: "2008-01-01",
    month: "2008-01",
    metier: "cadre-educatif",
    more: { cadreYears: 4 },
  },
  {
    act: "2009-01",
    day: "2009-10-02",
    month: "2009-11",
    metier: "medecin-coordonnateur",
    more: { cadreYears: 4, complements: ["specialite"] },
  },
  { act: "2009-03", day: "2010-03-31", month: "2009-06", metier: cleaner },
  { act: "2009-05", day: "2010-03-31", month: "2009-06", metier: nurse },
  {
    act: "2010-05",
    day: "2010-12-26",
    month: "2011-01",
    metier: carer,
    more: { gerontologyCare: "1" },
  },
  { act: "point-2010", day: "2010-12-26", month: "2010-12", metier: nurse },
  {
    act: "rp2012",
    day: "2013-01-04",
    month: "2012-12",
    metier: nurse,
    more: { seniorityYears: 17 },
  },
  { act: "2014-01", day: "2014-05-22", month: "2014-02", metier: cleaner },
  {
    act: "2014-02",
    day: "2014-08-09",
    month: "2014-11",
    metier: nurse,
    more: { seniorityYears: 17 },
  },
  { act: "2015-02", day: "2015-05-29", month: "2015-02", metier: cleaner },
  { act: "smc-2016", day: "2016-06-26", month: "2016-02", metier: cleaner },
  { act: "smc-2017", day: "2017-03-05", month: "2017-02", metier: cleaner },
  { act: "2017-02", day: "2017-06-16", month: "2017-08", metier: carer },
  { act: "smc-2018", day: "2018-05-20", month: "2018-02", metier: cleaner },
  {
    act: "mayotte-2018",
    day: "2018-10-31",
    month: "2019-01",
    metier: nurse,
    more: { establishment: { place: "mayotte" } },
  },
  {
    act: "segur-1-ehpad",
    day: "2020-12-24",
    month: "2020-11",
    metier: nurse,
    more: funded("ehpad"),
  },
  { act: "grand-age", day: "2021-12-18", month: "2021-07", metier: carer, more: funded("ehpad") },
  {
    act: "laforcade-2021",
    day: "2022-01-18",
    month: "2021-11",
    metier: carer,
    more: funded("ssiad"),
  },
  { act: "segur-2", day: "2022-03-06", month: "2022-01", metier: nurse, more: funded("ehpad") },
  {
    act: "socio-educatif-2022",
    day: "2022-06-23",
    month: "2022-05",
    metier: "educateur-specialise",
    more: funded("etablissement-pour-personnes-handicapees"),
  },
  {
    act: "medical-517",
    day: "2022-08-22",
    month: "2022-05",
    metier: "medecin-coordonnateur",
    more: { cadreYears: 4, establishment: { kind: "ehpad" } },
  },
  { act: "point-2022", day: "2022-12-24", month: "2022-07", metier: nurse, more: funded("ehpad") },
  {
    act: "segur-pour-tous",
    day: "2024-06-26",
    month: "2024-02",
    metier: "comptable",
    more: funded("etablissement-pour-personnes-handicapees"),
  },
];

function solved({ act, month, metier, more }: Late, knownOn: string): Case {
  const request = { metier, month, seniorityYears: 4, ...more, law: { knownOn } } as Request;
  const found = answer(request);
  if ("unsure" in found) throw new Error(`${act}: ${found.unsure}`);
  const expect =
    "refused" in found
      ? { issues: [found.refused] }
      : { lines: found.lines, gross: found.gross, total: found.total };
  return { name: `${act}: ${month} as known on ${knownOn}`, request, expect };
}

/** The file of worked examples that they make. */
export function knownOnFile(): object {
  const cases = late.flatMap((each) => [
    solved(each, dayOf(dayNumber(each.day) - 1)),
    solved(each, each.day),
  ]);
  return {
    $schema: "../../../schemas/worked-examples.json",
    title: "Acts as known on the day before each could be known, and on that day",
    source:
      "Worked out in whole numbers by test/oracle, apart from the library, from the days on which the approvals were published.",
    status: "computed apart",
    cases,
  };
}

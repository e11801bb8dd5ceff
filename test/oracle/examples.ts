/**
 * The worked examples of monthly pay, file by file: the requests are chosen here, the amounts are the oracle's.
 */
import { byHand } from "./examples-by-hand.js";
import { situations } from "./examples-situations.js";
import { commonBonuses, extinctionJobs, filieres, type Metier, metiers } from "./law.js";
import { monthlyPay, type Slip } from "./monthly-pay.js";
import type { Request } from "./request.js";

export interface Case {
  readonly name: string;
  readonly request: Request;
  readonly expect: Slip;
}

export interface ExampleFile {
  readonly $schema: string;
  readonly title: string;
  readonly source: string;
  readonly status: "computed by hand" | "computed apart";
  readonly cases: readonly Case[];
}

export const schema = "../../schemas/worked-examples.json";

const worked =
  "Worked out in whole numbers by test/oracle, apart from the library, from the figures of the avenant n° 2002-02.";

const months = ["2003-07", "2003-09", "2004-03", "2005-11", "2008-04", "2009-05", "2011-01"];
const times = ["1", "0.5", "0.8", "0.9", "0.75"];

let drawn = 0;

/** A case of its own month, years and working time, so that no two files look alike; the same ones every time. */
function worker(cadre: boolean): Pick<Request, "month" | "seniorityYears" | "cadreYears"> & {
  readonly workingTime?: string;
} {
  drawn += 1;
  const workingTime = drawn % 3 === 0 ? times[drawn % times.length] : undefined;
  return {
    month: months[drawn % months.length] as string,
    seniorityYears: (drawn * 5) % 34,
    ...(cadre ? { cadreYears: (drawn * 3) % 23 } : {}),
    ...(workingTime === undefined || workingTime === "1" ? {} : { workingTime }),
  };
}

export function solved(name: string, request: Request): Case {
  return signed({ name, request, expect: monthlyPay(request) });
}

/** A case whose amounts are those of the avenant as signed, and which says so. */
function signed({ name, request, expect }: Case): Case {
  return { name, request: { ...request, law: "as-signed" }, expect };
}

function casesOf({ id, label, cadre, complements, functionalBonuses }: Metier): readonly Case[] {
  const named = complements.filter(({ condition }) => !("always" in condition));
  return [
    solved(label, { metier: id, ...worker(cadre) }),
    ...named.map((each) =>
      solved(`${label}, ${each.label.fr}`, {
        metier: id,
        complements: [each.id],
        ...worker(cadre),
      }),
    ),
    ...functionalBonuses.map((each) =>
      solved(`${label}, ${each.label.fr}`, {
        metier: id,
        functionalBonuses: [each.id],
        ...worker(cadre),
      }),
    ),
  ];
}

function file(title: string, cases: readonly Case[]): ExampleFile {
  return { $schema: schema, title, source: worked, status: "computed apart", cases };
}

function ofFiliere({ id, label }: { readonly id: string; readonly label: string }): ExampleFile {
  const own = metiers.filter(({ filiere }) => filiere === id);
  return file(
    `Filière ${label.toLowerCase()}: every métier, complement and functional bonus`,
    own.flatMap(casesOf),
  );
}

function ofAnnexe3(): ExampleFile {
  const bearers = [
    "auxiliaire-de-puericulture",
    "redacteur",
    "secretaire-de-direction",
    "technicien",
    "technicien-administratif",
    "responsable-logistique-niveau-3",
  ];
  const cases = commonBonuses.map(({ id, label }, index) =>
    solved(label.fr, {
      metier: bearers[index] as string,
      functionalBonuses: [id],
      ...worker(false),
    }),
  );
  return file("Functional bonuses of annexe III (A3.4.4)", cases);
}

function ofExtinction(): ExampleFile {
  const cases = extinctionJobs.map(({ id, label, cadre }) =>
    solved(label, { metier: { extinction: id }, ...worker(cadre) }),
  );
  return file("Jobs in extinction (A1.4), printed and restored", cases);
}

/** Every file of worked examples of monthly pay, by its name. */
export function exampleFiles(): ReadonlyMap<string, ExampleFile> {
  drawn = 0;
  return new Map([
    ...filieres.map((filiere) => [filiere.id, ofFiliere(filiere)] as const),
    ["annexe-3", ofAnnexe3()],
    ["extinction", ofExtinction()],
    [
      "situations",
      file(
        "Constraints, part time, indemnities, monthly bonus, particular jobs",
        situations().map(signed),
      ),
    ],
    ["by-hand", { $schema: schema, ...byHand, cases: byHand.cases.map(signed) }],
  ]);
}

/**
 * The export of a made-up clinic, paid without the library: reads `examples/export-250.csv` and writes what
 * `ccn51-paie pay examples/export-250.csv --csv` must print.
 */
import type { Career } from "./dated/career.js";
import { metiers } from "./dated/catalogue.js";
import type { Request, Slip } from "./dated/request.js";
import { pay } from "./dated/slip.js";

/** The lines that the sample may hold, in the order of a slip. */
const codes = [
  "BASE_SALARY",
  "PROMOTION_INDEMNITY",
  "MINIMUM_SALARY",
  "TECHNICITY",
  "SENIORITY",
  "FUNCTIONAL_BONUS",
  "GERONTOLOGY_CARE",
  "EXTRA_POINTS",
  "NIGHTS",
  "SUNDAYS_HOLIDAYS",
  "INTERNAT",
  "PARTICULAR_CONSTRAINTS",
  "CAREER_INDEMNITY",
  "DIFFERENTIAL_INDEMNITY",
  "SEGUR",
  "SEGUR_LAFORCADE",
  "SEGUR_SOCIO_EDUCATIONAL",
  "SEGUR_FOR_ALL",
  "SEGUR_HOME_CARE",
  "SEGUR_DOCTORS",
  "SEGUR_2",
  "SEGUR_MIDWIFE",
  "GRAND_AGE",
  "EMERGENCY",
];

const idByTitle = new Map(metiers.map(({ id, label }) => [label, id]));
const kinds: Readonly<Record<string, string>> = {
  "Établissement de santé": "etablissement-de-sante",
  EHPAD: "ehpad",
};

type Row = Readonly<Record<string, string>>;

/** A number written with a comma, with a point. */
function number(cell: string): string {
  return cell.replace(",", ".").replace(/ %$/, "");
}

function day(cell: string): string {
  return cell.split("/").reverse().join("-");
}

function given<T>(cell: string | undefined, key: string, read: (cell: string) => T): object {
  return cell === undefined || cell === "" ? {} : { [key]: read(cell) };
}

function group(key: string, ...fields: readonly object[]): object {
  const all = Object.assign({}, ...fields) as object;
  return Object.keys(all).length === 0 ? {} : { [key]: all };
}

function titled(title: string): string {
  const id = idByTitle.get(title);
  if (id === undefined) throw new Error(`no métier called ${title}`);
  return id;
}

function jobIn(row: Row): Request["metier"] {
  const coefficient = row["Coefficient de directeur"] ?? "";
  if (coefficient !== "") return { director: "directeur", coefficient: number(coefficient) };
  return titled(row["Métier"] as string);
}

function careerIn(row: Row, metier: string): Career {
  const hired = day(row["Embauché le"] as string);
  const promoted = row["Promu le"] ?? "";
  if (promoted === "") return { metier, hired };
  const from = titled(row["Métier avant promotion"] as string);
  return { metier: from, hired, promotions: [{ on: day(promoted), from, to: metier }] };
}

function listIn(cell: string): readonly string[] {
  return cell.split(" | ");
}

/** A line of the sample as a request. */
function requestIn(row: Row): Request {
  const metier = jobIn(row);
  return {
    metier,
    month: (row["Mois"] as string).split("/").reverse().join("-"),
    ...given(row["Quotité"], "workingTime", number),
    ...given(row["Embauché le"], "seniority", () => careerIn(row, metier as string)),
    ...given(row["Ancienneté"], "seniorityYears", number),
    ...given(row["Années de cadre"], "cadreYears", number),
    ...given(row["Taux d'ancienneté"], "seniorityRate", number),
    ...given(row["Taux de technicité"], "technicityRate", number),
    ...given(row["Compléments"], "complements", listIn),
    ...given(row["Primes fonctionnelles"], "functionalBonuses", listIn),
    ...given(row["Points de promotion"], "promotionPoints", number),
    ...given(row["Points d'indemnité de carrière"], "careerIndemnityPoints", number),
    ...given(row["Indemnité différentielle"], "differentialIndemnity", number),
    ...group("extraPoints", given(row["Bonification"], "bonification", number)),
    ...group(
      "constraints",
      given(row["Nuits"], "nights", number),
      given(row["Nuits travaillées"], "workedNights", number),
      given(row["Heures de dimanche"], "sundayHolidayHours", number),
    ),
    ...group(
      "establishment",
      given(row["Établissement"], "kind", (cell) => kinds[cell]),
      given(row["Financement public"], "publicFunding", (cell) => cell === "oui"),
    ),
    ...group("segur", given(row["Années Ségur"], "years", number)),
    ...given(row["Prime décentralisée mensuelle"], "decentralizedBonus", () => ({
      paid: "monthly",
    })),
  } as Request;
}

interface Paid {
  readonly row: Row;
  readonly slip: Slip;
}

/** The people of the sample, paid. */
export function paidIn(csv: string): readonly Paid[] {
  const [header = "", ...lines] = csv.replace(/^\ufeff/, "").split("\r\n");
  const names = header.split(";");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split(";");
      const row = Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""]));
      return { row, slip: pay(requestIn(row)) };
    });
}

/** What the command must print, to the character. */
/** The export tells the kind of the establishment, not where it stands nor what it applies. */
const supposed = "établissement de France métropolitaine, qui applique la convention";

export function expectedExport(csv: string): string {
  const paid = paidIn(csv);
  const held = codes.filter((code) => paid.some(({ slip }) => slip.lines[code] !== undefined));
  const head = ["Matricule", "Nom", "Mois", "Métier", ...held];
  const rows = [
    [...head, "Brut", "Prime décentralisée", "Total", "Supposé", "Motif du refus"],
    ...paid.map(({ row, slip }) => [
      ...["Matricule", "Nom"].map((name) => row[name] as string),
      (row["Mois"] as string).split("/").reverse().join("-"),
      row["Métier"] as string,
      ...held.map((code) => comma(slip.lines[code])),
      ...[slip.gross, slip.decentralizedBonus, slip.total].map(comma),
      supposed,
      "",
    ]),
  ];
  return rows.map((cells) => `${cells.join(";")}\n`).join("");
}

function comma(amount: string | undefined): string {
  return amount === undefined ? "" : amount.replace(".", ",");
}

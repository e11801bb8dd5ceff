/**
 * The sample establishment, computed without the library: reads `examples/etablissement-250.csv` and writes what
 * `ccn51-paie bonus examples/etablissement-250.csv --year 2005` must print.
 */
import {
  type OraclePerson,
  type OraclePool,
  type OracleShare,
  oracleDistribution,
} from "./bonus-distribution.js";

const exempt = new Set([
  "conges-payes",
  "maternite-ou-adoption",
  "accident-du-travail-ou-maladie-professionnelle",
  "accident-de-trajet",
  "conge-de-formation",
  "conge-de-paternite",
  "jury-d-assises",
  "conges-de-courte-duree",
]);

const populations: Readonly<Record<string, OraclePerson["population"]>> = {
  ordinaire: "ordinary",
  médecin: "medical",
  "médecin directeur": "medical",
  directeur: "director",
  "emploi-jeune non qualifié": "excluded",
};

/** The days from 1 January 1970 to a day, by the civil calendar. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const shifted = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  const leap = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leap + Math.floor((153 * shifted + 2) / 5) + date - 1 - 719468;
}

const [firstDay, lastDay] = [dayNumber("2005-01-01"), dayNumber("2005-12-31")];

/** The days of 2005 of one absence, both its ends included, or none when its motive never counts. */
function daysOf(absence: string): bigint {
  const [motive = "", rest = ""] = absence.split(" du ");
  const [from = "", to = ""] = rest.split(" au ");
  if (exempt.has(motive)) return 0n;
  const first = Math.max(dayNumber(from), firstDay);
  const last = Math.min(dayNumber(to), lastDay);
  return first > last ? 0n : BigInt(last - first + 1);
}

/** A number written with a comma, as a whole number of its last decimals. */
function whole(text: string, decimals: number): bigint {
  const [units = "", rest = ""] = text.replace(/ /g, "").split(",");
  return BigInt(units + rest.padEnd(decimals, "0"));
}

/** A line of the sample as somebody. */
function personIn(line: string): OraclePerson {
  const [id = "", name = "", population = "", time = "", paid = "", ...rest] = line.split(";");
  const [ifPresent = "", days = "", absences = ""] = rest;
  const gross = paid === "" ? ifPresent : paid;
  const dated = absences === "" ? [] : absences.split(" | ");
  const counted = dated.reduce((sum, each) => sum + daysOf(each), 0n) * 100n;
  return {
    id,
    name,
    population: populations[population] as OraclePerson["population"],
    time: whole(time, 6),
    gross: whole(gross, 2),
    days: days === "" ? counted : whole(days, 2),
  };
}

function amount(cents: bigint): string {
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** Hundredths of a day, without the zeros behind the comma. */
function dayCount(hundredths: bigint): string {
  return amount(hundredths).replace(/,?0+$/, "");
}

/** What the command must print, to the character. */
export function expectedReport(csv: string): string {
  const lines = csv
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
  const people = lines.map(personIn);
  const { medical, others } = oracleDistribution(people, false);
  const found = new Map(
    [...medical.shares, ...others.shares].map((each) => [each.person.id, each]),
  );
  const rows = [
    "Matricule;Nom;Masse;Règle;Prime;Jours comptés;Abattement;Part du reliquat;Net à verser;Motif",
    ...people.map((person) => personRow(person, found.get(person.id))),
    ";;;;;;;;;",
    "Masse;Salariés;Enveloppe;Abattements;Reliquat;Réparti;Non réparti;Motif;;",
    poolRow("corps médical", medical),
    poolRow("autres personnels", others),
  ];
  return rows.map((row) => `${row}\n`).join("");
}

function personRow(
  { id, name, population, days }: OraclePerson,
  share: OracleShare | undefined,
): string {
  if (share === undefined) {
    const why = "emploi-jeune non qualifié : son coefficient de référence contient déjà la prime";
    return `${id};${name};;;;;;;;${why}`;
  }
  const mass = population === "medical" ? "corps médical" : "autres personnels";
  const amounts = [share.abatement, share.share, share.net].map(amount).join(";");
  return `${id};${name};${mass};A3.1.4;${amount(share.bonus)};${dayCount(days)};${amounts};`;
}

function poolRow(name: string, { shares, envelope, remainder, distributed }: OraclePool): string {
  const amounts = [envelope, remainder, remainder, distributed, envelope - distributed].map(amount);
  return `${name};${shares.length};${amounts.join(";")};;;`;
}

import {
  type Decimal,
  type DecimalInput,
  decimal,
  type Fraction,
  type Label,
} from "../exact/index.js";
import type { ArticleId, ReadingChoices } from "../ids/index.js";
import { type Checked, type Issue, issue, once, sound } from "../intake/index.js";
import type { Position } from "../job/index.js";
import {
  type AsRead,
  type Establishment,
  entryAsRead,
  entryAt,
  figureNamed,
  hasBegun,
  hasSegur,
  kindsOf,
  type LawOn,
  reading,
  type SegurCode,
  type SegurGrant,
  type SegurIndemnity,
  type SegurTier,
  segurIndemnities,
} from "../law/index.js";
import type { AppliedReading, Figure } from "../working/index.js";

/** The terms of a request for the Ségur family, beside its establishment. */
export interface SegurAsked {
  /** Completed years of service for the bonus of 2022, whose text defines none. Whole number. */
  readonly years?: DecimalInput;
  /** Share of the time spent in a structure that the text names; the whole time unless told. */
  readonly share?: Fraction;
  /** The qualification of somebody in home care. */
  readonly homeCare?: "qualified" | "unqualified" | "other";
  /**
   * Whether the agreement of 2 May 2022 reaches the structure, by the list of its article 1, and,
   * where its table does not name the job, the function.
   */
  readonly socioEducational?: boolean;
  /** Euros, gross: the indemnity of emergency services, which its text gives net. */
  readonly emergency?: DecimalInput;
  /** Euros, gross: the doctors' share of the local envelope of avenant n° 2021-05. */
  readonly doctors?: DecimalInput;
}

/** A line of the family that is due, and its amount for full time. */
export interface SegurDue {
  readonly code: SegurCode;
  readonly label: Label;
  readonly article: ArticleId;
  /** Euros, for full time. */
  readonly amount: Figure;
  /** The readings that it rests on. */
  readonly readings: readonly AppliedReading[];
  /** Whether it is in the gross that the decentralized bonus is worked out on. */
  readonly inBonus: boolean;
  /** Whether members alone owe it that month, and the request does not say who is one. */
  readonly memberAssumed: boolean;
}

/** A request, as far as the Ségur family looks at it. */
interface AskedOfSegur {
  readonly establishment?: Establishment;
  readonly segur?: SegurAsked;
  readonly readings?: ReadingChoices;
}

/**
 * The lines of the Ségur family that are due: in euros, in no base, one of 238 euros an employee.
 * Nothing is asked, and nothing due, before their first text. Issues: `missing` for the kind of the
 * establishment, its public funding, the years or the qualification that an amount depends on.
 *
 * @article Segur-1-sante
 * @article Segur-1-ehpad
 * @article Laforcade
 * @article Socio-educatif
 * @article Segur-pour-tous
 * @article Avenant-2022-02
 * @article Medecins-517
 * @article Segur-2
 * @article Avenant-2022-01
 * @article A3.4.8
 */
export function segurDue(
  position: Position | undefined,
  asked: AskedOfSegur,
  on: LawOn,
): Checked<readonly SegurDue[]> {
  if (position === undefined || !hasSegur(on)) return none;
  const of = { position, asked, on };
  const grants = segurIndemnities.flatMap((each) => inForce(each, of));
  const placed = grants.some(({ kinds }) => kinds !== undefined);
  if (placed && kindsOf(asked.establishment).length === 0) {
    return { usable: [], issues: [missing(["establishment", "kind"], kindAsked)] };
  }
  return settled(of, dueIn(of));
}

/**
 * The list that was not read is asked of nobody who is paid the same on it or off it: from 2024 the
 * 238 euros are everybody's.
 */
function settled(of: Case, due: Due): Due {
  const asks = due.issues.find(({ path: [, name] }) => name === "socioEducational");
  if (asks === undefined) return due;
  const [listed, other] = [true, false].map((told) => dueIn(withList(of, told))) as [Due, Due];
  if (worth(listed) === worth(other)) return other;
  return { usable: listed.usable, issues: [asks, ...listed.issues] };
}

type Due = Checked<readonly SegurDue[]>;

function withList(of: Case, socioEducational: boolean): Case {
  return { ...of, asked: { ...of.asked, segur: { ...of.asked.segur, socioEducational } } };
}

/** The amounts paid and the facts asked, in words that compare. */
function worth({ usable, issues }: Due): string {
  return [...usable.map(({ amount }) => amount.value), ...issues.map(({ path }) => path)].join();
}

function dueIn(of: Case): Due {
  const found: SegurDue[] = [];
  const issues: Issue[] = [];
  const groups = new Set<string>();
  for (const indemnity of segurIndemnities) {
    const { one } = indemnity;
    if (one !== undefined && groups.has(one)) continue;
    const { usable, issues: wrong } = dueOf(indemnity, of);
    issues.push(...wrong);
    if ((usable !== undefined || wrong.length > 0) && one !== undefined) groups.add(one);
    if (usable !== undefined) found.push(usable);
  }
  return { usable: found, issues: once(issues) };
}

const none: Checked<readonly SegurDue[]> = /* @__PURE__ */ sound([]);

interface Case {
  readonly position: Position;
  readonly asked: AskedOfSegur;
  readonly on: LawOn;
}

function dueOf(indemnity: SegurIndemnity, of: Case): Checked<SegurDue | undefined> {
  const { entry, readings } = readIn(indemnity, of);
  for (const grant of inForce(indemnity, of)) {
    const granted = amountOf(entry, grant, of);
    if (granted.issues.length > 0) return { usable: undefined, issues: granted.issues };
    if (granted.usable === undefined) continue;
    const { id: code, label, article, inBonus = false } = entry;
    const memberAssumed = isOfMembers(grant, of) && of.asked.establishment?.member === undefined;
    const restsOn = of.position.fostered ? [...readings, ofCarers(of.asked)] : readings;
    const terms = { readings: restsOn, inBonus, memberAssumed };
    return sound({ code, label, article, amount: granted.usable, ...terms });
  }
  return sound(undefined);
}

function amountOf(
  indemnity: SegurIndemnity,
  grant: SegurGrant,
  { position, asked, on }: Case,
): Checked<Figure | undefined> {
  const placed = isPlaced(grant, { position, asked, on });
  if (placed.usable !== true) return { usable: undefined, issues: placed.issues };
  if (grant.funded && asked.establishment?.publicFunding !== true) {
    const told = asked.establishment?.publicFunding !== undefined;
    const path = ["establishment", "publicFunding"];
    return { usable: undefined, issues: told ? [] : [missing(path, fundingAsked)] };
  }
  return amountIn(indemnity, grant, { position, asked, on });
}

/** Whether a text is not extended yet, so that it binds the members of the federation alone. */
function isOfMembers({ nonMembers }: SegurGrant, { on }: Pick<Case, "on">): boolean {
  return nonMembers !== undefined && !hasBegun(nonMembers, on);
}

/** Whether a text that binds members alone leaves out the employer. */
function leavesOut(grant: SegurGrant, of: Case): boolean {
  return isOfMembers(grant, of) && of.asked.establishment?.member === false;
}

function amountIn(
  { label }: SegurIndemnity,
  { values, tier, tiers = [] }: SegurGrant,
  { asked: { segur = {} }, on }: Case,
): Checked<Figure | undefined> {
  if (tier !== undefined && segur[tier] === undefined) {
    const expected = tier === "years" ? yearsAsked : qualificationAsked;
    return { usable: undefined, issues: [missing(["segur", tier], expected)] };
  }
  const told = tier === undefined ? undefined : segur[tier];
  const series =
    values ?? tiers.find((each) => inBracket(each, told as DecimalInput))?.values ?? [];
  const entry = entryAt(series, on);
  return sound(entry && figureNamed(entry, "euros", label));
}

function inBracket({ is, from, to }: SegurTier, told: DecimalInput): boolean {
  if (is !== undefined) return told === is;
  const years: Decimal = decimal(told);
  return years.greaterThanOrEqualTo(from as string) && (to === undefined || !years.greaterThan(to));
}

function readIn(indemnity: SegurIndemnity, { asked, on }: Case): AsRead<SegurIndemnity> {
  return entryAsRead(indemnity, on, asked.readings) as AsRead<SegurIndemnity>;
}

/** The grants of an indemnity that are in force and reach the job and the employer. */
function inForce(indemnity: SegurIndemnity, of: Case): readonly SegurGrant[] {
  const { on } = of;
  return readIn(indemnity, of)
    .entry.grants.filter((grant) => reaches(grant, of) && !leavesOut(grant, of))
    .filter((grant) => seriesOf(grant).some((series) => entryAt(series, on) !== undefined));
}

function seriesOf({ values, tiers = [] }: SegurGrant): readonly SegurTier["values"][] {
  return values === undefined ? tiers.map((tier) => tier.values) : [values];
}

function reaches({ jobs }: SegurGrant, { position, asked }: Case): boolean {
  const { paidAs, medicalBody, fostered } = position;
  if ("metiers" in jobs) return jobs.metiers.includes(paidAs.id);
  return medicalBody !== true && (fostered === undefined || ofCarers(asked).choice === "due");
}

/** Whether what is everybody's is that of assistants familiaux, whom annexe X pays apart. */
function ofCarers({ readings }: AskedOfSegur): AppliedReading {
  return reading(readings, "R255");
}

/** Whether the establishment is one that the text names, as far as its list was read. */
function isPlaced(
  { kinds, elsewhere, byFunction }: SegurGrant,
  { asked, position }: Case,
): Checked<boolean> {
  if (kinds === undefined) return sound(true);
  const named = byFunction?.includes(position.paidAs.id) !== true;
  const told = kindsOf(asked.establishment);
  if (named && told.some((kind) => kinds.includes(kind))) return sound(true);
  if (elsewhere === undefined) return sound(false);
  const reached = asked.segur?.[elsewhere];
  if (reached !== undefined) return sound(reached);
  return { usable: false, issues: [missing(["segur", elsewhere], listAsked)] };
}

function missing(path: readonly string[], expected: Label): Issue {
  return issue("missing", path, { received: undefined, expected });
}

const kindAsked = {
  fr: "le genre d'établissement (establishment.kind), dont dépendent les indemnités Ségur",
  en: "the kind of establishment (establishment.kind), on which the Ségur indemnities depend",
};

const fundingAsked = {
  fr: "si le financement public que le texte demande est reçu (establishment.publicFunding)",
  en: "whether the public funding that the text asks for is received (establishment.publicFunding)",
};

const yearsAsked = {
  fr: "les années d'ancienneté de la prime Ségur 2 (segur.years), que son texte ne définit pas",
  en: "the years of service of the Ségur 2 bonus (segur.years), which its text does not define",
};

const qualificationAsked = {
  fr: "la qualification de l'intervenant à domicile (segur.homeCare)",
  en: "the qualification of the home care worker (segur.homeCare)",
};

const listAsked = {
  fr: "si l'accord du 2 mai 2022 vise l'établissement et la fonction (segur.socioEducational)",
  en: "whether the agreement of 2 May 2022 names the place and the job (segur.socioEducational)",
};

import { type SegurDue, segurDue } from "../entitlement/index.js";
import { decimal } from "../exact/index.js";
import { type Checked, type Issue, issue, joined } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { type LawOn, ruleAt } from "../law/index.js";
import { shareOfFullTime } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";
import type { MonthSegur } from "./situation/situation.js";

/**
 * The Ségur family of a month, and the indemnity of emergency services. Issues: those of
 * {@link segurDue}, `not-applicable` for that indemnity before its first text and for the doctors'
 * bonus before its own or for another, `contradictory` for both indemnities of doctors.
 *
 * @article Urgences-2019
 * @article Avenant-2021-05
 */
export function monthSegur(
  asked: Partial<PayRequest>,
  position: Position | undefined,
  on: LawOn,
): Checked<MonthSegur | undefined> {
  const due = segurDue(position, asked, on);
  const { share, emergency, doctors } = asked.segur ?? {};
  const issues = joined(
    due.issues,
    emergencyIssues(asked, ruleAt("emergencyIndemnity", on)),
    doctorsIssues(asked, { position, due: due.usable, rule: ruleAt("doctorsBonus", on) }),
  );
  if (due.usable.length === 0 && emergency === undefined && doctors === undefined) {
    return { usable: undefined, issues };
  }
  const usable = {
    due: due.usable,
    ...(share !== undefined && { share: shareOfFullTime(share, shareName) }),
    ...(emergency !== undefined && { emergency: decimal(emergency) }),
    ...(doctors !== undefined && { doctors: decimal(doctors) }),
  };
  return { usable, issues };
}

const shareName = {
  fr: "part du temps dans une structure visée",
  en: "share of the time in a structure named by the text",
};

function emergencyIssues({ segur }: Partial<PayRequest>, rule: unknown): readonly Issue[] {
  const received = segur?.emergency;
  if (received === undefined || rule !== undefined) return [];
  const expected = {
    fr: "rien ici : l'indemnité des services d'urgence commence le 1er juillet 2019",
    en: "nothing here: the indemnity of emergency services begins on 1 July 2019",
  };
  const parts = { received, expected, article: "Urgences-2019" } as const;
  return [issue("not-applicable", ["segur", "emergency"], parts)];
}

interface DoctorsCase {
  readonly position: Position | undefined;
  readonly due: readonly SegurDue[];
  readonly rule: unknown;
}

/** The bonus of 2021 is of the medical body of health establishments; 517 euros are of others. */
function doctorsIssues(
  { segur }: Partial<PayRequest>,
  { position, due, rule }: DoctorsCase,
): readonly Issue[] {
  const received = segur?.doctors;
  if (received === undefined || position === undefined) return [];
  const path = ["segur", "doctors"];
  const article = "Avenant-2021-05";
  if (rule === undefined || position.medicalBody !== true) {
    const expected = {
      fr:
        "rien ici : cette prime est celle des médecins, pharmaciens et biologistes, " +
        "depuis juin 2021",
      en: "nothing here: this bonus is of doctors, pharmacists and biologists, since June 2021",
    };
    return [issue("not-applicable", path, { received, expected, article })];
  }
  if (!due.some(({ code }) => code === "SEGUR_DOCTORS")) return [];
  const expected = {
    fr: "rien ici : ce genre d'établissement donne l'indemnité de 517 euros",
    en: "nothing here: this kind of establishment gives the indemnity of 517 euros",
  };
  return [issue("contradictory", path, { received, expected, article })];
}

import {
  type Decimal,
  explanation,
  type Fact,
  type FactToGather,
  factsToGather,
  type Language,
  type LawAsked,
  type MetierId,
  metier as metierNamed,
  type PayLine,
  type PayRequest,
  type PaySlip,
  safeComputePay,
} from "../../src/index.js";
import { type ActView, actView } from "./acts.js";
import { type Writer, writerIn } from "./language.js";
import { type RefusedView, refused } from "./refused.js";
import { type StepView, stepViews } from "./step-view.js";

/** A line of the slip. */
export interface LineView {
  readonly code: string;
  readonly label: string;
  readonly base: string;
  readonly rate: string;
  readonly amount: string;
  readonly steps: readonly StepView[];
}

/** A fact that decides of the pay, to be asked. */
export interface QuestionView {
  readonly id: string;
  readonly type: Fact["type"];
  readonly question: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** What it decides. */
  readonly decides: readonly string[];
}

/** A payslip, as the page shows it. */
export interface SlipView {
  readonly ok: true;
  readonly job: string;
  readonly cadre: boolean;
  readonly month: string;
  readonly regime: string;
  readonly lawSaid: string;
  readonly acts: readonly ActView[];
  readonly lines: readonly LineView[];
  readonly gross: LineView;
  readonly bonusBase: LineView | undefined;
  readonly grossAmount: string;
  readonly questions: readonly QuestionView[];
  readonly granted: readonly { readonly label: string; readonly reason: string }[];
  readonly notes: readonly string[];
}

/** A request that the page holds: what is missing of it is told, never guessed. */
export type Asked = Partial<Omit<PayRequest, "metier">> & { readonly metier?: string };

/** The slip of a request, or what keeps it from being worked out. */
export function payslip(asked: Asked, language: Language): SlipView | RefusedView {
  const outcome = safeComputePay(asked);
  if (!outcome.ok) return refused(outcome.issues, language);
  return slipView(outcome.value, asked, writerIn(language));
}

const regimes = {
  "2003": {
    fr: "avenant n° 2002-02 du 25 mars 2002",
    en: "avenant no. 2002-02 of 25 March 2002",
  },
  rp2012: {
    fr: "recommandation patronale du 4 septembre 2012",
    en: "employers' recommendation of 4 September 2012",
  },
  "2014": {
    fr: "avenants n° 2014-01 et n° 2014-02",
    en: "avenants no. 2014-01 and no. 2014-02",
  },
};

/** Which law was asked, as a sentence. */
export function lawSaid(law: LawAsked, write: Writer): string {
  const french = write.language === "fr";
  if (law === "in-force") return french ? "Droit en vigueur" : "Law in force";
  if (law === "as-signed")
    return french
      ? "Avenant n° 2002-02 tel que signé, sans les actes qui l'ont suivi"
      : "Avenant no. 2002-02 as signed, without the acts that followed";
  const day = write.day(law.knownOn);
  return french ? `Droit connu le ${day}` : `Law known on ${day}`;
}

function slipView(slip: PaySlip, asked: Asked, write: Writer): SlipView {
  const all = linesOf(slip, asked, write);
  const [gross, bonusBase] = all.slice(slip.lines.length) as [LineView, LineView?];
  return {
    ok: true,
    ...headOf(slip, asked, write),
    lines: all.slice(0, slip.lines.length),
    gross,
    bonusBase: slip.bonusBase === undefined ? undefined : bonusBase,
    grossAmount: slip.gross.toFixed(2),
    questions: questionsOf(slip, asked, write),
    granted: (slip.entitlements?.granted ?? []).map(({ label, reason }) => ({
      label: write.of(label),
      reason: write.of(reason),
    })),
    notes: notesOf(slip, write),
  };
}

type Head = Pick<SlipView, "job" | "cadre" | "month" | "regime" | "lawSaid" | "acts">;

function headOf(slip: PaySlip, { metier }: Asked, write: Writer): Head {
  const { month, law } = slip;
  const held = metierNamed(metier as MetierId, { on: `${month}-01`, law: law.as });
  return {
    job: held.label,
    cadre: held.cadre,
    month: write.month(month),
    regime: write.of(regimes[law.regime]),
    lawSaid: lawSaid(law.as, write),
    acts: law.acts.map((id) => actView(id, write)),
  };
}

/** The lines of a slip, then what stands below them: the gross and what is worked out from it. */
function linesOf(slip: PaySlip, { metier = "" }: Asked, write: Writer): readonly LineView[] {
  const underLaw = { month: slip.month, law: slip.law, held: metier };
  return explanation(slip, write.language).lines.map(({ label, display, steps }, index) => {
    const line = slip.lines[index];
    return {
      code: line?.code ?? "",
      label,
      amount: display,
      ...columnsOf(line, write),
      steps: stepViews(steps, line?.steps ?? slip.steps, write, underLaw),
    };
  });
}

function columnsOf(line: PayLine | undefined, write: Writer): Pick<LineView, "base" | "rate"> {
  if (line === undefined) return { base: "", rate: "" };
  const { points, base, rate } = line;
  if (points !== undefined) return { base: pointsIn(points, write), rate: write.number(base) };
  return { base: write.euros(base), rate: rate === undefined ? "" : write.percent(rate) };
}

function pointsIn(points: Decimal, write: Writer): string {
  return `${write.number(points, 2)} pts`;
}

/**
 * The questions that matter, in the order of the fiche: those answered, and of each complement or
 * bonus still open, the first that decides it.
 */
function questionsOf(slip: PaySlip, asked: Asked, write: Writer): readonly QuestionView[] {
  const { undecided = [] } = slip.entitlements ?? {};
  const open = new Set(undecided.flatMap(({ missing }) => missing.slice(0, 1)).map(({ id }) => id));
  const view = { on: `${slip.month}-01`, law: slip.law.as };
  return factsToGather(asked.metier as MetierId, view)
    .filter(({ id }) => open.has(id) || id in (asked.facts ?? {}))
    .map((fact) => questionView(fact, write));
}

function questionView(fact: FactToGather, write: Writer): QuestionView {
  const { id, type, question, values = [], decides } = fact;
  const pay = decides.filter(({ sort }) => sort !== "access");
  return {
    id,
    type,
    question: write.of(question),
    values: values.map((value) => ({ id: value.id, label: write.of(value.label) })),
    decides: [...new Set(pay.map(({ label }) => write.of(label)))],
  };
}

function notesOf(slip: PaySlip, write: Writer): readonly string[] {
  const { warnings = [], assumed = [], entitlements } = slip;
  const took = write.language === "fr" ? "Supposé : " : "Assumed: ";
  return [
    ...warnings.map((warning) => write.of(warning.message)),
    ...assumed.map(({ label }) => took + write.of(label)),
    ...(entitlements?.warnings ?? []).map(({ label }) => write.of(label)),
  ];
}

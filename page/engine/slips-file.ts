import { answeredLines } from "../../src/cli/answered-lines.js";
import { type AnsweredRequest, isPaid } from "../../src/cli/answered-request.js";
import { decoded } from "../../src/cli/decoded.js";
import { slipsCsv } from "../../src/cli/slips-csv.js";
import { total } from "../../src/exact/index.js";
import type { Language, LawAsked } from "../../src/index.js";
import { counted, type FileView, nothingPaid, type Progress, type WrongLine } from "./file-view.js";
import { type Writer, writerIn } from "./language.js";
import { Buffer } from "./node-buffer.js";
import { wrongLines } from "./wrong-lines.js";

/** What the payslips of an establishment are asked from. */
export interface SlipsFileAsked {
  readonly bytes: ArrayBuffer;
  readonly law: LawAsked;
  /** The month of everybody, where no column tells it. */
  readonly month: string | undefined;
  /** Headers that are not to be read. */
  readonly ignored: readonly string[];
  readonly language: Language;
}

const words = {
  fr: {
    header: ["Matricule", "Nom", "Mois", "Métier", "Brut", "Total"],
    gross: "Masse des bruts",
  },
  en: {
    header: ["Reference", "Name", "Month", "Métier", "Gross", "Total"],
    gross: "Sum of the gross pays",
  },
};

/** The payslips of an establishment, from the export of its people. */
export function slipsFile(asked: SlipsFileAsked, progress: Progress): FileView {
  const { bytes, law, month, ignored, language } = asked;
  const text = decoded(Buffer.from(bytes) as never);
  const request = { law, ...(month === undefined ? {} : { month }) };
  const read = answeredLines(text, { ignored, request }, language, counted(progress));
  if ("issues" in read) {
    const wrong = wrongLines(read.issues, language);
    return { ...nothingPaid, wrong };
  }
  const { answered } = read;
  return {
    ...tableOf(answered, writerIn(language)),
    csv: slipsCsv(answered, language),
    wrong: answered.flatMap(wrongOf),
    canSetAside: false,
  };
}

type TableView = Pick<FileView, "people" | "refused" | "sums" | "header" | "rows">;

function tableOf(answered: readonly AnsweredRequest[], write: Writer): TableView {
  const says = words[write.language];
  const paid = answered.filter(isPaid);
  const gross = total(paid.map(({ slip }) => slip.gross));
  return {
    people: paid.length,
    refused: answered.length - paid.length,
    sums: [{ label: says.gross, amount: write.euros(gross) }],
    header: says.header,
    rows: paid.map(({ reference = "", name = "", slip }) => [
      reference,
      name,
      write.month(slip.month),
      slip.metier.jobTitle ?? slip.metier.label,
      write.euros(slip.gross),
      write.euros(slip.total),
    ]),
  };
}

function wrongOf(answered: AnsweredRequest): readonly WrongLine[] {
  if (isPaid(answered)) return [];
  const { line = 0, issues } = answered.refusal;
  return issues.map(({ path, message }) => ({
    line,
    column: path.length === 0 ? undefined : path.join("."),
    message: message.replace(`${path.join(".")}: `, ""),
    unknown: false,
  }));
}

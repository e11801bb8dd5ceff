import { decoded } from "../../src/cli/decoded.js";
import { peopleInExport } from "../../src/cli/people-in-export.js";
import { wageBillCsv } from "../../src/cli/wage-bill-csv.js";
import {
  type BillCause,
  type ComparedWageBill,
  type Issue,
  type Language,
  type LawAsked,
  safeProjectWageBill,
  wordIssue,
} from "../../src/index.js";
import { causeNamed } from "../../src/words/index.js";
import { type FileView, nothingPaid, type Progress, type WrongLine } from "./file-view.js";
import { type Writer, writerIn } from "./language.js";
import { Buffer } from "./node-buffer.js";
import { wrongLines } from "./wrong-lines.js";

/** What the wage bill of an establishment is asked from. */
export interface BillFileAsked {
  readonly bytes: ArrayBuffer;
  readonly law: LawAsked;
  /** First and last month. */
  readonly from: string;
  readonly to: string;
  /** The point value and the hourly minimum from a month on, beyond those that sources give. */
  readonly beyond: string;
  readonly point: string | undefined;
  readonly smic: string | undefined;
  /** Headers that are not to be read. */
  readonly ignored: readonly string[];
  readonly language: Language;
}

const words = {
  fr: { header: ["Mois", "Bulletins", "Masse"], total: "Masse de la période" },
  en: { header: ["Month", "Slips", "Bill"], total: "Bill of the period" },
};

/** The wage bill of an establishment, from the export of its people. */
export function billFile(asked: BillFileAsked, progress: Progress): FileView {
  const { bytes, law, from, to, ignored, language } = asked;
  const read = peopleInExport(decoded(Buffer.from(bytes) as never), { ignored, request: {} });
  if ("issues" in read) return { ...nothingPaid, wrong: wrongLines(read.issues, language) };
  const request = { from, to, law, ...pathsIn(asked), people: read.people };
  const outcome = safeProjectWageBill(request, (done, of) => progress(done / of));
  if (!outcome.ok) {
    const wrong = outcome.issues.map((issue) => wrongLine(issue, read.lines, language));
    return { ...nothingPaid, wrong };
  }
  return answered(outcome.value, writerIn(language));
}

type Paths = Readonly<Record<string, readonly { readonly from: string; readonly value: string }[]>>;

function pathsIn({ to, beyond, point, smic }: BillFileAsked): Paths {
  if (to < beyond) return {};
  return {
    ...(point === undefined ? {} : { pointValues: [{ from: beyond, value: point }] }),
    ...(smic === undefined ? {} : { smic: [{ from: beyond, value: smic }] }),
  };
}

function wrongLine(issue: Issue, lines: readonly number[], language: Language): WrongLine {
  const [list, index, ...rest] = issue.path;
  const line = list === "people" ? lines[Number(index)] : undefined;
  const where = line === undefined ? issue.path : rest;
  const { message } = wordIssue({ ...issue, path: [] }, language);
  return { line: line ?? 1, column: where.join(".") || undefined, message, unknown: false };
}

function answered(bill: ComparedWageBill, write: Writer): FileView {
  const says = words[write.language];
  const causes = causesIn(bill);
  return {
    people: bill.people,
    refused: 0,
    sums: [
      { label: says.total, amount: write.euros(bill.total) },
      ...bill.years.map(({ year, total }) => ({
        label: String(year),
        amount: write.euros(total),
      })),
    ],
    header: [...says.header, ...causes.map((cause) => causeNamed(cause, write.language))],
    rows: bill.months.map(({ month, slips, total, causes: own }) => [
      write.month(month),
      String(slips),
      write.euros(total),
      ...causes.map((cause) => write.euros(own.find((each) => each.cause === cause)?.total ?? 0)),
    ]),
    csv: wageBillCsv(bill, write.language),
    wrong: [],
    canSetAside: false,
  };
}

/** The causes that move the bill in a month at least. */
function causesIn({ months }: ComparedWageBill): readonly BillCause[] {
  const moved = months.flatMap(({ causes }) => causes.filter(({ total }) => !total.isZero()));
  return [...new Set(moved.map(({ cause }) => cause))];
}

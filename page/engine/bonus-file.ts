import type { LineIssue } from "../../src/cli/bonus/line-issue.js";
import type { PersonLine } from "../../src/cli/bonus/person-of.js";
import { readFile, withoutWrongLines } from "../../src/cli/bonus/read-file.js";
import { reportOf } from "../../src/cli/bonus/report.js";
import { decoded } from "../../src/cli/decoded.js";
import { type BonusDistribution, type Language, wordIssue } from "../../src/index.js";
import { counted, type FileView, nothingPaid, type Progress } from "./file-view.js";
import { type Writer, writerIn } from "./language.js";
import { Buffer } from "./node-buffer.js";
import { wrongLines } from "./wrong-lines.js";

/** What the bonus of an establishment is asked from. */
export interface BonusFileAsked {
  readonly bytes: ArrayBuffer;
  readonly year: number;
  /** Whether lines that are wrong are left out. */
  readonly setAside: boolean;
  readonly language: Language;
}

const words = {
  fr: {
    header: ["Matricule", "Nom", "Prime", "Abattement", "Part du reliquat", "Net à verser"],
    pools: { medical: "Masse du corps médical", others: "Masse des autres salariés" },
    envelope: "enveloppe",
    distributed: "réparti",
  },
  en: {
    header: ["Id", "Name", "Bonus", "Abatement", "Share of the remainder", "Net to be paid"],
    pools: { medical: "Pool of the medical body", others: "Pool of the others" },
    envelope: "envelope",
    distributed: "distributed",
  },
};

/** The bonus of an establishment, from the file that tells its people. */
export function bonusFile(asked: BonusFileAsked, progress: Progress): FileView {
  const { bytes, year, setAside, language } = asked;
  const text = decoded(Buffer.from(bytes) as never);
  const tick = counted(progress);
  const lines = text.split("\n").length;
  const read = readFile(text, { year }, { ignored: [], onLine: () => tick(lines) });
  const wrong = [
    ...wrongLines(read.issues, language),
    ...read.others.map((issue) => ({
      line: 1,
      column: undefined,
      message: wordIssue(issue, language).message,
      unknown: false,
    })),
  ];
  const canSetAside = read.legible && read.others.length === 0;
  if (read.distribution !== undefined)
    return answered(read.lines, read.distribution, [], wrong, writerIn(language));
  if (!setAside || !canSetAside) return { ...nothingPaid, wrong, canSetAside };
  const rest = withoutWrongLines(read, { year });
  return answered(rest.lines, rest.distribution, read.issues, wrong, writerIn(language));
}

function answered(
  lines: readonly PersonLine[],
  distribution: BonusDistribution,
  setAside: readonly LineIssue[],
  wrong: FileView["wrong"],
  write: Writer,
): FileView {
  const { language } = write;
  const french = language === "fr";
  const marks = french
    ? ({ separator: ";", decimalMark: "," } as const)
    : ({ separator: ",", decimalMark: "." } as const);
  return {
    people: distribution.people.length,
    refused: new Set(setAside.map(({ line }) => line)).size,
    sums: sumsOf(distribution, write),
    header: words[language].header,
    rows: rowsOf(lines, distribution, write),
    csv: reportOf({ distribution, lines, setAside }, { language, ...marks }),
    wrong,
    canSetAside: true,
  };
}

function sumsOf({ pools }: BonusDistribution, write: Writer): FileView["sums"] {
  const says = words[write.language];
  return (["medical", "others"] as const).flatMap((id) => {
    const { people, envelope, distributed } = pools[id];
    if (people === 0) return [];
    return [
      { label: `${says.pools[id]}, ${says.envelope}`, amount: write.euros(envelope) },
      { label: `${says.pools[id]}, ${says.distributed}`, amount: write.euros(distributed) },
    ];
  });
}

function rowsOf(
  lines: readonly PersonLine[],
  { people }: BonusDistribution,
  write: Writer,
): FileView["rows"] {
  const names = new Map(lines.map(({ person, name = "" }) => [person.id, name]));
  return people.map(({ id, bonus, abatement, share, net }) => [
    id,
    names.get(id) ?? "",
    ...[bonus, abatement, share, net].map(write.euros),
  ]);
}

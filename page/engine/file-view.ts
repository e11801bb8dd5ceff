/** What is wrong with a line of a file. */
export interface WrongLine {
  readonly line: number;
  readonly column: string | undefined;
  readonly message: string;
  /** A header that no column bears: it can be left unread. */
  readonly unknown: boolean;
}

/** A file answered: who is paid what, and what is wrong. */
export interface FileView {
  readonly people: number;
  readonly refused: number;
  /** What the whole comes to, in words. */
  readonly sums: readonly { readonly label: string; readonly amount: string }[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The results, for a spreadsheet. */
  readonly csv: string | undefined;
  readonly wrong: readonly WrongLine[];
  /** Whether the lines that are right can be answered without the others. */
  readonly canSetAside: boolean;
}

/** Nobody is paid. */
export const nothingPaid = {
  people: 0,
  refused: 0,
  sums: [],
  header: [],
  rows: [],
  csv: undefined,
  canSetAside: false,
};

/** Tells how far the reading of a file is, from 0 to 1. */
export type Progress = (done: number) => void;

const steps = 100;

/** Counts lines, and tells each hundredth of them. */
export function counted(progress: Progress): (lines: number) => void {
  let done = 0;
  return (lines) => {
    done += 1;
    const step = Math.max(1, Math.floor(lines / steps));
    if (done % step === 0) progress(done / lines);
  };
}

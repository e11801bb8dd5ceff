import type { Label, Language } from "../exact/index.js";
import type { Io } from "./io.js";

/** An option of a command. */
export interface Option {
  /** Its name, without the dashes. */
  readonly name: string;
  /** The value that it takes, in the help; an option without it is a switch. */
  readonly takes?: Label;
  /** Whether it may be given several times. */
  readonly many?: true;
  /** Its purpose. */
  readonly says: Label;
}

/** The arguments given to a command: files or words, and options. */
export interface GivenArguments {
  readonly words: readonly string[];
  readonly language: Language;
  /** Whether a switch was given. */
  readonly has: (name: string) => boolean;
  /** The value given to an option, the last time that it was given. */
  readonly text: (name: string) => string | undefined;
  /** Everything that an option was given. */
  readonly texts: (name: string) => readonly string[];
}

/** A file to begin with, and what to make of it. */
export interface Starter {
  /** The files that the line reads, by name. */
  readonly files: Readonly<Record<string, () => string>>;
  /** The arguments of a run that shows the command. */
  readonly run: readonly string[];
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** The arguments after the name: files, words. */
  readonly synopsis: Label;
  /** Its purpose, on one line. */
  readonly summary: Label;
  /** The rest of what its user has to know, by lines. */
  readonly details: Label;
  readonly options: readonly Option[];
  readonly starter: Starter;
  /** Runs it; gives the exit code. */
  readonly run: (given: GivenArguments, io: Io) => Promise<number>;
}

/** The option that asks for data instead of text. */
export const jsonOption: Option = {
  name: "json",
  says: { fr: "les données, en JSON, au lieu du texte", en: "the data, as JSON, instead of text" },
};

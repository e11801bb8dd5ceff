import { shown } from "../exact/index.js";
import type { GivenArguments } from "./command.js";
import { exit, type Io, write } from "./io.js";

const words = {
  fr: "rien ne répond à",
  en: "nothing answers to",
};

/** Says that nothing answers to what was asked. */
export async function nothingAnswers(given: GivenArguments, { stderr }: Io): Promise<number> {
  const asked = [...given.words, ...["level", "rncp", "bac"].flatMap((name) => given.texts(name))];
  await write(stderr, `${words[given.language]} « ${shown(asked.join(" "))} »\n`);
  return exit.refused;
}

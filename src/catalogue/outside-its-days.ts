import { type Issue, issue, type Path } from "../intake/index.js";
import { actOf, type LawView, type MetierSeed } from "../law/index.js";

/**
 * A métier asked for on a day on which it does not exist: refused, with the days on which it does.
 */
export function outsideItsDays(seed: MetierSeed, { on }: LawView, path: Path): Issue {
  const { id, referenceCoefficient: series } = seed;
  const [first] = series;
  const since = first?.from ?? "";
  const { title } = actOf(first?.act ?? "");
  const day = on === undefined ? { fr: "", en: "" } : { fr: ` au ${on}`, en: ` on ${on}` };
  const expected = {
    fr: `un métier de l'annexe I${day.fr} : « ${id} » en est un à partir du ${since} (${title.fr})`,
    en: `a métier of annexe I${day.en}: "${id}" is one from ${since} on (${title.en})`,
  };
  return issue("unknown-metier", path, { received: id, expected });
}

import { type Issue, issue, type Path } from "../intake/index.js";
import { actOf, type Dated, type LawView } from "../law/index.js";

/** A job and the figures that say since when it is one. */
interface Begun {
  readonly id: string;
  readonly referenceCoefficient: readonly Dated[];
}

const words = {
  metier: { fr: "un métier de l'annexe I", en: "a métier of annexe I" },
  extinction: { fr: "un emploi en extinction", en: "a job in extinction" },
} as const;

/**
 * A métier or a job in extinction asked for on a day on which it does not exist: refused, with the
 * days on which it does.
 */
export function outsideItsDays(
  { id, referenceCoefficient: [first] }: Begun,
  { on }: LawView,
  path: Path,
  kind: keyof typeof words = "metier",
): Issue {
  const since = first?.from ?? "";
  const { title } = actOf(first?.act ?? "");
  const day = on === undefined ? { fr: "", en: "" } : { fr: ` au ${on}`, en: ` on ${on}` };
  const { fr, en } = words[kind];
  const expected = {
    fr: `${fr}${day.fr} : « ${id} » en est un à partir du ${since} (${title.fr})`,
    en: `${en}${day.en}: "${id}" is one from ${since} on (${title.en})`,
  };
  return issue("unknown-metier", path, { received: id, expected });
}

import { type Issue, issue, type Readable } from "../../intake/index.js";
import { agreementOf } from "../agreement/agreements.js";
import { reading } from "../agreement/chosen.js";
import type { ArticleId } from "../agreement/ids.js";
import type { GeneralIncreasesRequest } from "./general-increases-request.js";

/** The issues with a salary to be raised, beyond its shape. */
export function increaseIssues({
  usable,
  flawed,
}: Readable<GeneralIncreasesRequest>): readonly Issue<ArticleId>[] {
  const { dit, group, frozen = [], agreementDate } = usable;
  const twice = frozen.length === 2 && frozen[0] === frozen[1] ? [frozenTwice(frozen[1])] : [];
  const late = agreementDate === undefined ? [] : lateAgreement(agreementDate);
  const groups = dit !== undefined && group === undefined && !flawed("group") ? [noGroup()] : [];
  return [...groups, ...twice, ...late, ...(flawed("frozen") ? [] : undecided(usable))];
}

function noGroup(): Issue<ArticleId> {
  const expected = {
    fr: "le groupe de qui a un DIT : A, B ou other",
    en: "the group of whoever has a DIT: A, B or other",
  };
  const parts = { received: undefined, expected, article: "CLCC-sal-2" } as const;
  return issue<ArticleId>("missing", ["group"], parts);
}

function frozenTwice(received: unknown): Issue<ArticleId> {
  const expected = { fr: "chaque augmentation une fois", en: "each increase once" };
  return issue<ArticleId>("duplicate", ["frozen", 1], { received, expected });
}

/** The amendment respects the local agreements that were signed when it was. */
function lateAgreement(received: string): Issue<ArticleId>[] {
  const { signed } = agreementOf("clcc-2002-salaires");
  if (received <= signed) return [];
  const expected = {
    fr: `un jour jusqu'au ${signed} : l'avenant respecte les accords locaux signés`,
    en: `a day up to ${signed}: the amendment respects the local agreements signed by then`,
  };
  const parts = { received, expected, article: "CLCC-sal-0" } as const;
  return [issue<ArticleId>("not-applicable", ["agreementDate"], parts)];
}

/**
 * How much a DIT melts in August is in an agreement that is not printed: no answer where the caller
 * reads so (R106).
 */
function undecided(usable: Partial<GeneralIncreasesRequest>): Issue<ArticleId>[] {
  const { dit, group, frozen = [], readings } = usable;
  if (dit === undefined || group !== "other" || frozen.includes("2002-08")) return [];
  if (reading(readings, "R106").choice === "euro-for-euro") return [];
  const expected = {
    fr: "pas de DIT hors des groupes A et B : ce dont il fond en août n'est pas imprimé (R106)",
    en: "no DIT outside groups A and B: by how much it melts in August is not printed (R106)",
  };
  const parts = { received: dit, expected, article: "CLCC-sal-2" } as const;
  return [issue<ArticleId>("undecided", ["dit"], parts)];
}

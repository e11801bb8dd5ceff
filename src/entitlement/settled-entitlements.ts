import { type Label, type Language, total, writeNumber } from "../exact/index.js";
import type { Settlement } from "../intake/index.js";
import { type LawView, settledAnswer } from "../law/index.js";
import type { Entitlement, Entitlements } from "./entitlement.js";

interface ViewedQuestion {
  readonly view?: LawView;
}

/**
 * The entitlements by facts on a day on which the first day of an act is open: the same whatever
 * that day, or refused with both answers.
 */
export const settledEntitlements: Settlement<ViewedQuestion, Entitlements> =
  /* @__PURE__ */ settledAnswer<ViewedQuestion, Entitlements>({
    day: ({ view }) => view?.on,
    path: ["view", "on"],
    choice: ({ view }) => view ?? {},
    settling: (asked, actDays) => ({ ...asked, view: { ...asked.view, actDays } }),
    told,
    essence: ({ granted, refused, undecided, access }) => [
      granted.map(({ id, points }) => [id, points]),
      refused.map(({ id }) => id),
      undecided.map(({ id, missing }) => [id, missing.map((fact) => fact.id)]),
      access?.verdict,
    ],
  });

/** The points granted, what is refused, what is still undecided, and whether the job is open. */
function told({ granted, refused, undecided, access }: Entitlements): Label {
  return { fr: sentence("fr"), en: sentence("en") };

  function sentence(language: Language): string {
    const points = writeNumber(total(granted.map((each) => each.points)), language);
    const says = words[language];
    return [
      `${points} points${listed(granted)}`,
      ...(refused.length === 0 ? [] : [`${says.refused}${listed(refused)}`]),
      ...(undecided.length === 0 ? [] : [`${says.undecided}${listed(undecided)}`]),
      ...(access === undefined ? [] : [`${says.access} ${says[access.verdict]}`]),
    ].join(", ");
  }
}

const words = {
  fr: {
    refused: "refusé",
    undecided: "à décider",
    access: "accès :",
    met: "rempli",
    unmet: "non rempli",
  },
  en: {
    refused: "refused",
    undecided: "to be decided",
    access: "access:",
    met: "met",
    unmet: "not met",
  },
};

const listed = (entries: readonly Entitlement[]): string =>
  entries.length === 0 ? "" : ` (${entries.map(({ id }) => id).join(", ")})`;

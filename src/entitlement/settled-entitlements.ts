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

/** The points granted, and what is still undecided. */
function told({ granted, undecided }: Entitlements): Label {
  return { fr: sentence("fr"), en: sentence("en") };

  function sentence(language: Language): string {
    const points = writeNumber(total(granted.map((each) => each.points)), language);
    const due = `${points} points${listed(granted)}`;
    if (undecided.length === 0) return due;
    const open = language === "fr" ? "à décider" : "to be decided";
    return `${due}, ${open}${listed(undecided)}`;
  }
}

const listed = (entries: readonly Entitlement[]): string =>
  entries.length === 0 ? "" : ` (${entries.map(({ id }) => id).join(", ")})`;

/** The kinds of indemnity: by a figure of annexe n° 6, or an estimate. */
export const indemnityKinds = ["national", "estimate"] as const;

/** One of them. */
export type IndemnityKind = (typeof indemnityKinds)[number];

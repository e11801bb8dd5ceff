/** The kinds of complement. */
export const complementKinds = [
  "encadrement",
  "diplome",
  "metier",
  "specialite",
  "acca",
  "fonctionnel",
  "reclassement",
] as const;

/** A kind of complement. */
export type ComplementKind = (typeof complementKinds)[number];

/** The populations that the decentralized bonus tells apart (A3.1.1, A3.1.2). */
export const populations = [
  "ordinary",
  "medical",
  "director",
  "emploi-jeune-non-qualifie",
] as const;

/** One of them. */
export type Population = (typeof populations)[number];

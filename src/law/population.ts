/** The populations that the decentralized bonus tells apart (A3.1.1, A3.1.2). */
export type Population = "ordinary" | "medical" | "director" | "emploi-jeune-non-qualifie";

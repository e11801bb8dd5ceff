/** The languages of labels, messages and explanations. */
export type Language = "fr" | "en";

/** The same words in French and in English. */
export interface Label {
  /** In French. */
  readonly fr: string;
  /** In English. */
  readonly en: string;
}

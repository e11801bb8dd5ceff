import type { Option } from "./command.js";

/** The options that say which law. */
export const lawOptions: readonly Option[] = [
  {
    name: "law",
    takes: { fr: "in-force|as-signed", en: "in-force|as-signed" },
    says: {
      fr: "le droit en vigueur, ou l'avenant n° 2002-02 tel que signé",
      en: "the law in force, or the avenant no. 2002-02 as signed",
    },
  },
  {
    name: "known-on",
    takes: { fr: "JOUR", en: "DAY" },
    says: { fr: "les seuls actes connus ce jour", en: "the acts known on that day only" },
  },
];

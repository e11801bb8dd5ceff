import { type Label, lazy } from "../../exact/index.js";
import { nameOf } from "./export-column.js";
import { knownColumns } from "./known-columns.js";

const words = {
  fr: {
    requests: [
      "FICHIER contient une demande en JSON, une liste de demandes, ou une demande par",
      "ligne (.jsonl) ; sans FICHIER, ou avec -, l'entrée standard est lue. Une demande",
      "refusée est dite avec sa ligne, son rang et sa référence ; les autres sont payées.",
    ],
    table: [
      "Ou l'export d'un logiciel de paie ou de RH (.csv) : une ligne par salarié, en-têtes",
      "en français ou en anglais, « ; » ou « , », virgule ou point décimal. Chaque cellule",
      "fautive est dite avec sa ligne et sa colonne ; les autres lignes sont payées. Dans",
      "une cellule, plusieurs noms sont séparés par |. Colonnes :",
    ],
  },
  en: {
    requests: [
      "FILE holds one request as JSON, a list of them, or one a line (.jsonl); without",
      "FILE, or with -, the standard input is read. A request that is refused is told with",
      "its line, its place and its reference; the others are paid.",
    ],
    table: [
      "Or the export of a payroll or HR system (.csv): a line a person, headers in French",
      'or in English, ";" or ",", decimal comma or point. Every wrong cell is told by its',
      "line and its column; the other lines are paid. In a cell, several names are apart",
      "by |. Columns:",
    ],
  },
};

function detailsIn(language: "fr" | "en"): string {
  const { requests, table } = words[language];
  const columns = knownColumns.map((column) => `  ${nameOf(column)[language]}`);
  return [requests.join(" "), table.join(" "), ...columns].join("\n");
}

const said = { fr: lazy(() => detailsIn("fr")), en: lazy(() => detailsIn("en")) };

/** The description of the files of `ccn51-paie pay`, worked out when it is asked for. */
export const payDetails: Label = {
  get fr() {
    return said.fr();
  },
  get en() {
    return said.en();
  },
};

import { type Issue, issue } from "../../intake/index.js";

/** How a day and a month are written in a table, which reads them in other ways than a request. */
const ways: { readonly [Code in Issue["code"]]?: Issue["expected"] } = {
  "invalid-day": {
    fr: "un jour qui existe, l'année en quatre chiffres : 31/10/2025 ou 2025-10-31",
    en: "a day that exists, its year in four digits: 31/10/2025 or 2025-10-31",
  },
  "invalid-month": {
    fr: "un mois, l'année en quatre chiffres : 10/2025, octobre 2025 ou 2025-10",
    en: "a month, its year in four digits: 10/2025, October 2025 or 2025-10",
  },
};

/** An issue of a request as that of a cell: a day or a month as a table writes it. */
export function asWritten(found: Issue): Issue {
  const expected = ways[found.code];
  return expected === undefined ? found : issue(found.code, found.path, { ...found, expected });
}

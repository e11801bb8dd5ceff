import type { Option } from "./command.js";

/** The option that asks for a table for a spreadsheet. */
export const csvOption: Option = {
  name: "csv",
  says: {
    fr: "un tableau pour tableur, une ligne par changement ou par ligne de paie",
    en: "a spreadsheet, a line a change, or a line of pay",
  },
};

import type { Option } from "./command.js";

/** The option that asks for a table for a spreadsheet. */
export const csvOption: Option = {
  name: "csv",
  says: {
    fr: "un tableau pour tableur, une ligne par changement",
    en: "a spreadsheet, a line a change",
  },
};

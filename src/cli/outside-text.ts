import type { Language } from "../exact/index.js";
import type { CalledJob } from "../job/index.js";

/** A line for each job that annexe I does not name: how it is paid, what `metier` is then. */
export function outsideText(jobs: readonly CalledJob[], language: Language): string {
  const colon = language === "fr" ? " :" : ":";
  const way = language === "fr" ? "payé" : "paid";
  return jobs
    .map(({ label, paid, article, metier }) => {
      const said = `${label}${colon} ${way} ${paid[language]} (${article})`;
      return `${said}\n       ${JSON.stringify(metier)}\n`;
    })
    .join("");
}

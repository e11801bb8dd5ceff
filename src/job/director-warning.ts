import { type Decimal, type DecimalInput, decimal, type Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { type LawOn, parameterAt } from "../law/index.js";

/**
 * Something that the text makes exceptional, without forbidding it: the result stands, and says so.
 */
export interface DirectorWarning {
  /** The subject, by name. */
  readonly code: "deputy-under-the-threshold";
  /** Its wording, in both languages. */
  readonly message: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/**
 * No deputy's post is created, as a rule, under 100 beds; there are exceptions, as where a doctor
 * is the director: a warning, not a refusal.
 *
 * @article A1.3 L.285-286
 */
export function deputyWarnings(
  beds: DecimalInput | undefined,
  law: LawOn,
): readonly DirectorWarning[] {
  const threshold = parameterAt("deputyDirectorBedsThreshold", law) as Decimal;
  if (beds === undefined || decimal(beds).greaterThanOrEqualTo(threshold)) return [];
  const message = {
    fr:
      "En règle générale, pas de poste de directeur adjoint ni " +
      `de gestionnaire sous ${threshold} lits (ici ${beds}).`,
    en:
      "As a rule, no post of directeur adjoint or " +
      `gestionnaire under ${threshold} beds (here ${beds}).`,
  };
  return [{ code: "deputy-under-the-threshold", message, article: "A1.3" }];
}

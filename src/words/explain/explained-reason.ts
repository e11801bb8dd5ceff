import { type Language, setIn } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import type { Because, Expression, Figure } from "../../working/index.js";

/** Why a figure stands in a working. */
export interface ExplainedReason<A extends string = ArticleId> {
  /** The figure: a complement, a functional bonus. */
  readonly name: string;
  /** The facts, the text or the request that put it there. */
  readonly words: string;
  /** The text that grants it. */
  readonly article: {
    /** Its id among `articles()`. */
    readonly id: A;
    /** How one would cite it. */
    readonly display: string;
  };
}

type JustifiedFigure = Figure & { readonly because: Because };

function justifiedIn(expression: Expression): readonly JustifiedFigure[] {
  if (expression.kind === "step") return [];
  if (expression.kind !== "figure") return expression.of.flatMap(justifiedIn);
  return expression.because === undefined ? [] : [expression as JustifiedFigure];
}

/** Why the figures of a working stand in it, those that somebody or something granted. */
export function reasonsIn(
  expression: Expression,
  cited: (id: ArticleId) => string,
  language: Language,
): readonly ExplainedReason[] {
  return justifiedIn(expression).map(({ name, because: { reason, article } }) => ({
    name: setIn(name[language], language),
    words: setIn(reason[language], language),
    article: { id: article, display: cited(article) },
  }));
}

import { lazy } from "../exact/index.js";
import {
  anyOf,
  many,
  maybe,
  named,
  oneOf,
  orNull,
  record,
  type Schema,
  string,
  whole,
} from "../intake/index.js";
import type { BranchLabel, Emploi, EmploiLines, ReplacedBy, Replaces } from "./catalogue.js";
import { levelField } from "./fields.js";
import { emploiCodes, gridIds, metierCodes, otherCodes } from "./ids.js";
import { printedLabel, purpose } from "./metier-schema.js";
import { branchesSchema, linesSchema, ownCodeSchema } from "./schema-parts.js";

const emploiLines: () => Schema<EmploiLines> = /* @__PURE__ */ lazy(() =>
  record<EmploiLines>({ table: orNull(whole()), sheet: anyOf([whole(), linesSchema()]) }),
);

function movedFields(): {
  readonly [K in "formerMetier" | "recodes" | "replacedBy" | "replaces"]: Schema;
} {
  const reading = maybe(oneOf(["R141"]));
  return {
    formerMetier: maybe(
      record<NonNullable<Emploi["formerMetier"]>>({
        code: string(),
        label: string(),
        at: linesSchema(),
      }),
    ),
    recodes: maybe(
      record<NonNullable<Emploi["recodes"]>>({
        code: oneOf(otherCodes),
        label: string(),
        lines: emploiLines(),
      }),
    ),
    replacedBy: maybe(
      record<ReplacedBy>({ code: ownCodeSchema(), year: whole(), line: whole(), reading }),
    ),
    replaces: maybe(
      record<Replaces>({ codes: many(ownCodeSchema()), year: whole(), line: whole(), reading }),
    ),
  };
}

function labelFields(): {
  readonly [K in "printed" | "branchLabels" | "formerLabel"]: Schema;
} {
  const inBranch = record<BranchLabel>({ label: string(), branches: branchesSchema() });
  return {
    printed: maybe(many(printedLabel())),
    branchLabels: maybe(many(inBranch)),
    formerLabel: maybe(printedLabel()),
  };
}

/** The schema of an emploi. */
export const emploiSchema: () => Schema<Emploi> = /* @__PURE__ */ lazy(() =>
  named(
    "Emploi",
    record<Emploi>({
      code: oneOf([...emploiCodes, ...otherCodes]),
      label: string(),
      grid: oneOf(gridIds),
      metier: maybe(oneOf(metierCodes)),
      levels: many(levelField()),
      levelsOf: oneOf(["metier", "emploi"]),
      askedAs: maybe(oneOf(otherCodes)),
      otherCodes: maybe(many(oneOf(otherCodes))),
      ...labelFields(),
      ...movedFields(),
      purpose: maybe(purpose()),
      lost: maybe(
        record<NonNullable<Emploi["lost"]>>({ purpose: linesSchema(), activities: linesSchema() }),
      ),
      lines: emploiLines(),
    }),
  ),
);

import { type Issue, issue, type Readable } from "../../intake/index.js";
import { beforeAgreement } from "../agreement/before-agreement.js";
import { reading } from "../agreement/chosen.js";
import { endOf, periodsIssues } from "../agreement/given-period.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import type { AnnualLeaveCreditRequest, SuspendedPeriod } from "./annual-leave-credit-request.js";
import { paragraph } from "./cause.js";

/** The issues with suspensions, beyond their shape. */
export function creditIssues({
  usable,
}: Readable<AnnualLeaveCreditRequest>): readonly Issue<ArticleId>[] {
  const { periods = [], readings } = usable;
  return [
    ...periodsIssues(periods, ["periods"]),
    ...periods.flatMap((each, index) => [
      ...paidIssues(each, index, readings),
      ...beforeAgreement({
        agreement: "clcc-2002-03",
        day: each.from,
        path: ["periods", index, "from"],
      }),
    ]),
  ];
}

function paidIssues(
  { supplementOpen, paid }: SuspendedPeriod,
  index: number,
  readings: ReadingChoices | undefined,
): readonly Issue<ArticleId>[] {
  const path = ["periods", index, "paid"];
  if (paid !== undefined) return endOf(paid, path);
  if (!supplementOpen || reading(readings, "R131").choice === "suspension") return [];
  const expected = {
    fr: "les jours payés, que la lecture R131 demande",
    en: "the paid days, which reading R131 asks for",
  };
  const parts = { received: undefined, expected, article: paragraph("employee", 7) };
  return [issue<ArticleId>("missing", path, parts)];
}

import { type Month, monthOf } from "../exact/index.js";
import type { PayRequest } from "../pay/index.js";
import { billedPeople } from "./billed-people.js";
import { firstDayPaid, lastMonthPaid, presenceIn, requestIn } from "./request-in.js";
import type { WageBillRequest } from "./wage-bill-request.js";

/**
 * The requests of a month of a bill, one for each of its slips: what `computePay` makes of them
 * adds up to the month. The bill is one that {@link projectWageBill} accepts.
 */
export function wageBillRequests(request: WageBillRequest, month: Month): readonly PayRequest[] {
  return billedPeople(request).flatMap(({ person }) => {
    const first = monthOf(firstDayPaid(person, request));
    if (month < first || month > lastMonthPaid(person, request)) return [];
    const paid = requestIn(person, month, request);
    const presence = presenceIn(person, month);
    return [presence === undefined ? paid : { ...paid, presence }];
  });
}

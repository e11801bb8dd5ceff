import {
  amount,
  type Json,
  many,
  maybe,
  month,
  number,
  oneOf,
  record,
  type Schema,
  string,
} from "../../intake/index.js";
import { poolIds } from "../../pay/index.js";
import type { Instalment, InstalmentWorked } from "./instalment-portions.js";
import type { PersonBonus } from "./person-bonus.js";
import type { Written } from "./written.js";

function instalment(): Schema<Json<Instalment>> {
  const basis = record<Json<InstalmentWorked>>({
    from: month(),
    lastMonth: month(),
    bonus: amount(),
    countedDays: number(),
    abatement: amount(),
    share: amount(),
  });
  return record<Json<Instalment>>({ month: month(), amount: amount(), basis: maybe(basis) });
}

export function personBonusSchema(): Schema<Written<PersonBonus>> {
  return record<Written<PersonBonus>>({
    id: string(),
    pool: oneOf(poolIds),
    rule: oneOf(["A3.1.4", "protocol", "board"]),
    bonus: amount(),
    countedDays: number(),
    abatement: amount(),
    share: amount(),
    net: amount(),
    instalments: many(instalment()),
  });
}

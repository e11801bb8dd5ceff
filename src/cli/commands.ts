import { acts } from "./acts.js";
import { ask } from "./ask.js";
import { assistance } from "./assistance.js";
import { backpay } from "./backpay.js";
import { bonus } from "./bonus.js";
import { career } from "./career.js";
import { changes } from "./changes.js";
import type { Command } from "./command.js";
import { emplois } from "./emplois.js";
import { explain } from "./explain.js";
import { increases } from "./increases.js";
import { initOf } from "./init-of.js";
import { metiers } from "./metiers.js";
import { pay } from "./pay.js";
import { project } from "./project.js";
import { reclassify } from "./reclassify.js";
import { schema } from "./schema.js";
import { sickPay } from "./sick-pay.js";
import { trainingLeave } from "./training-leave.js";
import { verify } from "./verify.js";
import { wageBill } from "./wage-bill.js";

const others: readonly Command[] = [
  pay,
  explain,
  metiers,
  ask,
  career,
  project,
  wageBill,
  reclassify,
  bonus,
  acts,
  changes,
  backpay,
  verify,
  schema,
  emplois,
  assistance,
  sickPay,
  increases,
  trainingLeave,
];

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [...others, initOf(others)];

/** The command of a name, where there is one. */
export function commandNamed(name: string | undefined): Command | undefined {
  return commands.find((each) => each.name === name);
}

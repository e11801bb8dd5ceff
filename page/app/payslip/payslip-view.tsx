import type { JSX } from "preact";
import type { IssueView } from "../../engine/refused.js";
import { engine, useAnswer } from "../engine.js";
import { language } from "../store.js";
import { Issues } from "../ui/issues.js";
import { says } from "../words.js";
import { wholeRequest } from "./ask-pay.js";
import { PayForm } from "./pay-form.js";
import { Slip } from "./slip.js";

/** A payslip: what is asked on one side, the slip on the other. */
export function PayslipView(): JSX.Element {
  const words = says();
  const whole = wholeRequest();
  const question = JSON.stringify([whole, language.value]);
  const answer = useAnswer(question, async () => engine().payslip(whole, language.value));
  const issues: readonly IssueView[] = answer === undefined || answer.ok ? [] : answer.issues;
  const questions = answer?.ok ? answer.questions : [];
  return (
    <div class="payslip">
      <PayForm issues={issues} questions={questions} />
      {answer?.ok && (
        <p class="tally" aria-hidden="true">
          <span>{words.gross}</span> <strong>{answer.gross.amount}</strong>
        </p>
      )}
      <section class="paper" aria-label={words.slip}>
        {answer === undefined && <p class="waiting">{words.working}</p>}
        {answer?.ok && <Slip slip={answer} request={whole} />}
        {issues.length > 0 && <Issues issues={issues} />}
      </section>
    </div>
  );
}

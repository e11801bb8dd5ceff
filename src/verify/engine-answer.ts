import type { Label } from "../exact/index.js";
import { type Issue, issue, type Outcome } from "../intake/index.js";
import type { Engine } from "./verifiable-function.js";

const outcome: Label = {
  fr: "un moteur qui rend { ok: true, value } ou { ok: false, issues }",
  en: "an engine that gives { ok: true, value } or { ok: false, issues }",
};

/**
 * The answer of an engine; one that throws, that answers later or in another shape is refused, with
 * the reason.
 */
export function engineAnswer(engine: Engine, request: unknown): Outcome<object> {
  try {
    const answer: unknown = engine(request);
    const wrong = misshapen(answer);
    return wrong === undefined ? outcomeOf(answer as Outcome<object>) : refusedFor(wrong);
  } catch (error) {
    return refusedFor(thrown(error));
  }
}

const accepted: Label = {
  fr: "une demande que ce moteur accepte",
  en: "a request that this engine accepts",
};

/** An answer whose issues say all that ours do: another engine may give but a code. */
function outcomeOf(answer: Outcome<object>): Outcome<object> {
  if (answer.ok) return answer;
  return { ok: false, issues: answer.issues.map(issueOf) };
}

function issueOf(given: Issue): Issue {
  if (isWhole(given)) return given;
  const { code, path, received } = given as Partial<Issue>;
  const steps = Array.isArray(path) ? path.filter(isStep) : [];
  return issue(String(code) as Issue["code"], steps, { received, expected: accepted });
}

function isWhole({ path, received, expected }: Partial<Issue>): boolean {
  if (!Array.isArray(path) || !path.every(isStep) || typeof received !== "string") return false;
  return typeof expected?.fr === "string" && typeof expected.en === "string";
}

function isStep(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function refusedFor(received: string): Outcome<object> {
  return { ok: false, issues: [issue("unreadable", [], { received, expected: outcome })] };
}

function thrown(error: unknown): string {
  try {
    return `throw ${String(error)}`;
  } catch {
    return "throw";
  }
}

/** The description of a misshapen answer; nothing where it is an outcome. */
function misshapen(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return String(answer);
  if (typeof (answer as { readonly then?: unknown }).then === "function") return "a promise";
  if (!("ok" in answer)) return `{ ${Object.keys(answer).slice(0, 8).join(", ")} }`;
  const { ok, value, issues } = answer as Record<string, unknown>;
  if (ok === true) return isObject(value) ? undefined : `{ ok: true, value: ${typeof value} }`;
  if (ok !== false) return `{ ok: ${String(ok)} }`;
  return areIssues(issues) ? undefined : `{ ok: false, issues: ${typeof issues} }`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isText({ code }: { readonly code?: unknown }): boolean {
  return typeof code === "string";
}

function areIssues(issues: unknown): issues is readonly Issue[] {
  return Array.isArray(issues) && issues.every((each) => isObject(each) && isText(each));
}

import { spawn } from "node:child_process";
import { type Engines, engines, type WorkedExamples } from "../verify/index.js";
import type { Io } from "./io.js";
import { linesOf } from "./lines-of.js";

/** A request of a case, and the line that puts it to an engine. */
interface Put {
  readonly request: unknown;
  readonly line: string;
}

/**
 * The engine that a command is, for every function: all requests are put to one run of it, a line
 * each.
 */
export async function enginesBy(
  command: string,
  files: readonly WorkedExamples[],
  io: Io,
): Promise<Engines> {
  const puts = files.flatMap(putsOf);
  const lines = await answersOf(
    command,
    puts.map(({ line }) => line),
    io,
  );
  const answers = new Map(puts.map(({ request }, place) => [request, lines[place]]));
  const engine = (request: unknown): unknown => outcomeIn(answers.get(request));
  return Object.fromEntries(Object.keys(engines).map((name) => [name, engine])) as Engines;
}

function putsOf(file: WorkedExamples): readonly Put[] {
  return file.cases.map(({ request, function: own = file.function ?? "computePay" }) => {
    const put = own === "computePay" ? request : { function: own, request };
    return { request, line: JSON.stringify(put) };
  });
}

/** How long an engine may say nothing, in milliseconds. */
const patience = 60_000;

/** The lines that a command answers to as many lines. */
async function answersOf(
  command: string,
  lines: readonly string[],
  { stderr }: Io,
): Promise<readonly string[]> {
  const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => {
    child.on("error", () => resolve());
    child.on("close", () => resolve());
  });
  child.stderr.on("data", (said) => stderr.write(said));
  // An engine that ends before it has read everything is a finding, not a failure.
  child.stdin.on("error", () => {});
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  const answers: string[] = [];
  for await (const line of linesOf(child.stdout)) {
    timer.refresh();
    if (line.trim() !== "") answers.push(line);
  }
  await ended;
  clearTimeout(timer);
  return answers;
}

/**
 * The outcome that a line is: a result, or `{ issues }`; what is no JSON is given as it stands, and
 * found misshapen.
 */
function outcomeIn(line: string | undefined): unknown {
  if (line === undefined) return undefined;
  try {
    const answer: unknown = JSON.parse(line);
    if (typeof answer !== "object" || answer === null || "ok" in answer) return answer;
    return "issues" in answer ? { ok: false, issues: answer.issues } : { ok: true, value: answer };
  } catch {
    return line;
  }
}

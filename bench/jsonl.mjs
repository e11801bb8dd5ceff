// Peak memory and time of `ccn51-paie pay --jsonl` on 100 000 and on 1 000 000 requests: `node bench/jsonl.mjs [counts…]`, on the built package.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, openSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { payslips } from "./payslips.mjs";
import { grouped, table } from "./table.mjs";

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
const cli = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ccn51-"));
const lines = payslips(5000).map(({ request }) => `${JSON.stringify(request)}\n`);

async function requests(count) {
  const path = join(folder, `${count}.jsonl`);
  const file = createWriteStream(path);
  for (let written = 0; written < count; written += lines.length) {
    const part = lines.slice(0, count - written).join("");
    if (!file.write(part)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  return path;
}

/** The most memory that a process has held, in megabytes, as the kernel counts it. */
async function peakOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? 0 : Number(kilobytes) / 1024;
}

async function run(count) {
  const path = await requests(count);
  const start = performance.now();
  const stdio = ["ignore", openSync("/dev/null", "w"), "inherit"];
  const child = spawn(process.execPath, [cli, "pay", "--jsonl", path], { stdio });
  let peak = 0;
  const watching = setInterval(async () => {
    peak = Math.max(peak, await peakOf(child.pid));
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watching);
  if (code !== 0) throw new Error(`exit code ${code}`);
  return { count, seconds: (performance.now() - start) / 1000, peak };
}

const rows = [];
for (const count of counts) rows.push(await run(count));
rmSync(folder, { recursive: true });
process.stdout.write(
  table([
    ["pay --jsonl", "seconds", "a second", "peak MB"],
    ...rows.map(({ count, seconds, peak }) => [
      `${grouped(count)} requests`,
      seconds.toFixed(1),
      grouped(count / seconds),
      peak.toFixed(0),
    ]),
  ]),
);
process.stdout.write("\nunder 200 MB wanted, whatever the count\n");
process.exitCode = rows.every(({ peak }) => peak > 0 && peak < 200) ? 0 : 1;

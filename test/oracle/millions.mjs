// Runs random requests against the oracle, as signed and by date in turn, ten million unless told: `npm run prove -- [count] [first seed]`, on the built package. Then the 100 000 slips as signed against release 0.1.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { build } from "esbuild";

const batch = 5000;

async function compare({ oracle, first, last }) {
  const {
    Draw,
    answer,
    compare: compared,
    monthlyPay,
    randomDated,
    randomRequest,
  } = await import(oracle);
  const { safeComputePay } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const slipOf = ({ lines, gross, decentralizedBonus: bonus, total }) => ({
    lines: Object.fromEntries(lines.map(({ code, amount }) => [code, amount.toFixed(2)])),
    gross: gross.toFixed(2),
    ...(bonus === undefined ? {} : { decentralizedBonus: bonus.amount.toFixed(2) }),
    total: total.toFixed(2),
  });
  const isDifferent = (seed) => {
    const draw = new Draw(seed);
    if (seed % 2 === 1) {
      const request = randomDated(draw);
      const verdict = compared(answer(request), safeComputePay(request));
      return verdict === "different" ? request : undefined;
    }
    const request = randomRequest(draw);
    const outcome = safeComputePay({ law: "as-signed", ...request });
    const ours = outcome.ok ? JSON.stringify(slipOf(outcome.value)) : "refused";
    return ours === JSON.stringify(monthlyPay(request)) ? undefined : request;
  };
  let different = 0;
  for (let seed = first; seed < last; seed += 1) {
    const request = isDifferent(seed);
    if (request !== undefined) {
      different += 1;
      if (different <= 10) process.stderr.write(`${seed} ${JSON.stringify(request)}\n`);
    }
    if ((seed - first) % batch === batch - 1) parentPort.postMessage({ done: batch });
  }
  parentPort.postMessage({ done: (last - first) % batch, different });
}

async function bundle(folder) {
  const outfile = join(folder, "oracle.mjs");
  const from = (name) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
  const contents = `
    export { Draw } from ${from("random.ts")};
    export { monthlyPay } from ${from("monthly-pay.ts")};
    export { randomRequest } from ${from("random-requests.ts")};
    export { compare } from ${from("dated/compare.ts")};
    export { answer } from ${from("dated/slip.ts")};
    export { randomDated } from ${from("dated/random-dated.ts")};
    export { hundreds, isAsReleased } from ${from("../law/as-released.ts")};`;
  const stdin = { contents, resolveDir: folder };
  const digests = fileURLToPath(new URL("../law/as-signed.json", import.meta.url));
  copyFileSync(digests, join(folder, "as-signed.json"));
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "node" });
  return pathToFileURL(outfile).href;
}

/** How many hundreds of slips as signed are not, byte for byte, those of release 0.1. */
async function unlikeRelease(oracle) {
  const { hundreds, isAsReleased } = await import(oracle);
  const { safeComputePay } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const all = Array.from({ length: hundreds }, (_, hundred) => hundred);
  return all.filter((hundred) => !isAsReleased(hundred, safeComputePay)).length;
}

async function main(count, start) {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const oracle = await bundle(folder);
  const workers = availableParallelism();
  let [done, different] = [0, 0];
  const began = performance.now();
  const tell = () => {
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(
      `\r${done.toLocaleString("en-GB")} requests, ${different} different, ${seconds.toFixed(0)} s`,
    );
  };
  const run = (first, last) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { oracle, first, last } });
      worker.on("message", (message) => {
        done += message.done;
        different += message.different ?? 0;
        if (done % 100_000 === 0) tell();
      });
      worker.on("error", reject);
      worker.on("exit", resolve);
    });
  const share = Math.ceil(count / workers);
  await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      run(start + index * share, start + Math.min(count, (index + 1) * share)),
    ),
  );
  tell();
  const unlike = await unlikeRelease(oracle);
  process.stdout.write(`\n${unlike} of 1 000 hundreds as signed unlike release 0.1\n`);
  rmSync(folder, { recursive: true });
  process.exitCode = different + unlike === 0 ? 0 : 1;
}

if (isMainThread)
  await main(Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 1_000_000));
else await compare(workerData);

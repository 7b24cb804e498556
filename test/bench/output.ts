// Memory of a run whose build or server prints 200 MB, read slowly: `npm run bench:output`. Ends with 1 where it is over the bound.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildDist } from "../dist/build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const printedMB = 200;
/** The most memory that a run may take while it prints, MB. */
const boundMB = 300;
/** Read between two pauses, a piece each: about 15 MB a second. */
const readingPauseMs = 4;

const printer = `
import { writeSync } from "node:fs";
const [, , kind, descriptor, then] = process.argv;
const piece = kind === "lines" ? "a line of the usual length in the log of a build\\n".repeat(1300) : "x".repeat(65536);
for (let left = ${printedMB}e6; left > 0; left -= piece.length) writeSync(Number(descriptor), piece);
if (then === "wait") setInterval(() => {}, 1000);
else process.exit(9);
`;

const prints: readonly (readonly [name: string, budget: object])[] = [
  ["build, lines", { build: { command: "node print.mjs lines 1" }, serve: "." }],
  ["build, no line breaks", { build: { command: "node print.mjs none 1" }, serve: "." }],
  ["build, stderr", { build: { command: "node print.mjs lines 2" }, serve: "." }],
  [
    "server that never listens",
    { build: false, serve: { command: "node print.mjs lines 1 wait", timeout: "30 s" } },
  ],
  ["server that ends", { build: false, serve: { command: "node print.mjs none 2" } }],
];

await using dist = await temporaryFolder();
await buildDist(dist.path);
for (const [name, budget] of prints) {
  await using folder = await temporaryFolder({ "budget.json": budget, "print.mjs": printer });
  const inputs = { INPUT_MODE: "check", INPUT_BASE: "none", GITHUB_WORKSPACE: folder.path };
  const edges = [
    ["command", ["cli.js", "check", "--no-base"], {}],
    ["command --verbose", ["cli.js", "check", "--no-base", "--verbose"], {}],
    ["action", ["action.js"], inputs],
  ] as const;
  for (const [edge, [file, ...args], env] of edges) {
    const { megabytes, printed } = await memoryOf([join(dist.path, file), ...args], folder.path, env);
    const verdict = megabytes > boundMB ? `over ${boundMB} MB` : "";
    console.log(
      `${name.padEnd(26)} ${edge.padEnd(18)} read ${printed.toFixed(0).padStart(4)} MB, took ${megabytes.toFixed(0).padStart(4)} MB ${verdict}`,
    );
    if (verdict !== "") process.exitCode = 1;
  }
}

/** The most memory that a process had, and what it printed, MB. */
async function memoryOf(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ megabytes: number; printed: number }> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let bytes = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      bytes += piece.length;
      stream.pause();
      setTimeout(() => stream.resume(), readingPauseMs);
    });
  let ended = false;
  child.once("close", () => (ended = true));
  let kilobytes = 0;
  while (!ended) {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    await sleep(20);
  }
  return { megabytes: kilobytes / 1024, printed: bytes / 1e6 };
}

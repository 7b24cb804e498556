/** Real runs of `budget-check bisect` on the storefront, with a history in which one commit is planted. */
import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { setInterval } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { below, seeded } from "../../../src/statistics/random.ts";
import type { BisectResult } from "../../../src/run/bisect/result.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { markdownTable } from "../noise/table.ts";
import { makeHistory } from "./live-history.ts";
import type { LiveHistory } from "./live-history.ts";
import { plants } from "./plants.ts";

const root = resolve(import.meta.dirname, "../../..");
const sampleMs = 5_000;

export interface LiveRuns {
  runs: number;
  commits: number;
  /** A name of `plants`. */
  plant: string;
  /** The seed of the first run; each has its own. */
  seed: number;
  /** Whether pnpm takes over half way, and a fifth of the commits does not build. */
  eventful: boolean;
}

/** Prints a row a run. */
export async function runLive({ runs, commits, plant: name, seed, eventful }: LiveRuns): Promise<void> {
  const plant = plants[name];
  if (!plant) throw new Error(`no plant is called ${name}: use one of ${Object.keys(plants).join(", ")}`);
  const rows: string[][] = [];
  for (let run = seed; run < seed + runs; run++) {
    await using folder = await temporaryFolder();
    const random = seeded(run + commits);
    const first = 1 + below(commits, random);
    const broken = new Set(
      Array.from({ length: commits }, (_, at) => at).filter((at) => eventful && at > 0 && random() < 0.2),
    );
    const history = makeHistory(join(folder.path, "shop"), {
      commits,
      first,
      plant,
      broken,
      pnpmFrom: eventful ? Math.ceil(commits / 2) : null,
    });
    const from = performance.now();
    const { result, load } = await bisect(history, plant.limit);
    rows.push([
      String(run),
      plant.limit,
      `${first} of ${commits}${eventful ? `, ${broken.size} broken, pnpm from ${Math.ceil(commits / 2)}` : ""}`,
      answerOf(result, history, first),
      `${(100 * result.sure).toFixed(1)} %`,
      String(result.builds),
      String(result.visits),
      String(result.decisions.length),
      ((performance.now() - from) / 60_000).toFixed(1),
      load.toFixed(1),
      result.change?.causes[0]?.title ?? result.change?.reason ?? "",
    ]);
  }
  const headings = [
    "run",
    "limit",
    "planted",
    "found",
    "sure",
    "builds",
    "visits",
    "decisions",
    "minutes",
    "load",
    "first cause",
  ];
  process.stdout.write(`${markdownTable(headings, rows)}\n`);
}

function answerOf({ outcome, first }: BisectResult, { shas }: LiveHistory, planted: number): string {
  const names = first.map(({ sha }) => shas.indexOf(sha)).join(", ");
  if (first.length === 0) return `wrong: ${outcome}`;
  if (!first.some(({ sha }) => sha === shas[planted])) return `wrong: ${names}`;
  return first.length === 1 ? "right" : `among ${names}`;
}

/** Runs the command; its progress goes to standard error. */
async function bisect(
  { path, shas }: LiveHistory,
  limit: string,
): Promise<{ result: BisectResult; load: number }> {
  const args = ["bisect", "--good", shas[0] ?? "", "--limit", limit, "--json", "-"];
  const child = spawn(process.execPath, [join(root, "src/bin.js"), ...args], {
    cwd: path,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new AbortController();
  const loads: number[] = [];
  const sampling = (async () => {
    try {
      for await (const _ of setInterval(sampleMs, undefined, { signal: ended.signal }))
        loads.push(loadavg()[0] ?? 0);
    } catch {
      // The run has ended.
    }
  })();
  const [out, code] = await Promise.all([
    text(child.stdout),
    new Promise((done) => child.once("close", done)),
  ]);
  ended.abort();
  await sampling;
  if (code !== 0 && code !== 3) throw new Error(`budget-check ended with ${code}`);
  const load = loads.reduce((sum, one) => sum + one, 0) / Math.max(1, loads.length);
  return { result: JSON.parse(out) as BisectResult, load };
}

/** Real runs of `budget-check bisect` on the storefront, with a history in which one commit is planted. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { below, seeded } from "../../../src/statistics/random.ts";
import type { BisectResult } from "../../../src/run/bisect/result.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { markdownTable } from "../noise/table.ts";
import { makeHistory } from "./live-history.ts";
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
  /** A folder in which histories stay, so that a run goes on where it was stopped. */
  keep?: string | undefined;
  /** A run is stopped after so many, as by Ctrl-C. */
  minutes: number;
}

/** What is known of a run that was stopped. */
interface Kept {
  shas: readonly string[];
  minutes: number;
  loads: readonly number[];
}

/** Prints a row a run. */
export async function runLive({
  runs,
  commits,
  plant: name,
  seed,
  eventful,
  keep,
  minutes,
}: LiveRuns): Promise<void> {
  const plant = plants[name];
  if (!plant) throw new Error(`no plant is called ${name}: use one of ${Object.keys(plants).join(", ")}`);
  const rows: string[][] = [];
  for (let run = seed; run < seed + runs; run++) {
    await using temporary = await temporaryFolder();
    const folder = join(keep ?? temporary.path, `${name}${eventful ? "-eventful" : ""}-${commits}-${run}`);
    const random = seeded(run + commits);
    const first = 1 + below(commits, random);
    const broken = new Set(
      Array.from({ length: commits }, (_, at) => at).filter((at) => eventful && at > 0 && random() < 0.2),
    );
    const path = join(folder, "shop");
    const file = join(folder, "run.json");
    if (!existsSync(file)) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const pnpmFrom = eventful ? Math.ceil(commits / 2) : null;
      const shas = makeHistory(path, { commits, first, plant, broken, pnpmFrom });
      writeFileSync(file, JSON.stringify({ shas, minutes: 0, loads: [] } satisfies Kept));
    }
    const { shas, minutes: before, loads } = JSON.parse(readFileSync(file, "utf8")) as Kept;
    const from = performance.now();
    const question = loads.length > 0 ? ["--continue"] : ["--good", shas[0] ?? "", "--limit", plant.limit];
    const now = await bisect(path, question, minutes);
    const kept: Kept = {
      shas,
      minutes: before + (performance.now() - from) / 60_000,
      loads: [...loads, ...now.loads],
    };
    writeFileSync(file, JSON.stringify(kept));
    const { result } = now;
    rows.push([
      String(run),
      plant.limit,
      `${first} of ${commits}${eventful ? `, ${broken.size} broken, pnpm from ${Math.ceil(commits / 2)}` : ""}`,
      answerOf(result, shas, first),
      `${(100 * result.sure).toFixed(1)} %`,
      String(result.builds),
      String(result.visits),
      String(result.decisions.length),
      kept.minutes.toFixed(1),
      (kept.loads.reduce((sum, one) => sum + one, 0) / Math.max(1, kept.loads.length)).toFixed(0),
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

function answerOf({ outcome, first }: BisectResult, shas: readonly string[], planted: number): string {
  if (outcome === "interrupted") return "stopped: run it again";
  const names = first.map(({ sha }) => shas.indexOf(sha)).join(", ");
  if (first.length === 0) return `wrong: ${outcome}`;
  if (!first.some(({ sha }) => sha === shas[planted])) return `wrong: ${names}`;
  return first.length === 1 ? "right" : `among ${names}`;
}

/** Runs the command; its progress goes to standard error. */
async function bisect(
  path: string,
  question: readonly string[],
  minutes: number,
): Promise<{ result: BisectResult; loads: number[] }> {
  const args = ["bisect", ...question, "--json", "-"];
  const child = spawn(process.execPath, [join(root, "src/bin.js"), ...args], {
    cwd: path,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const loads = [loadavg()[0] ?? 0];
  const sampling = setInterval(() => loads.push(loadavg()[0] ?? 0), sampleMs);
  const stopping = setTimeout(() => child.kill("SIGINT"), minutes * 60_000);
  const [out, code] = await Promise.all([
    text(child.stdout),
    new Promise((done) => child.once("close", done)),
  ]);
  clearInterval(sampling);
  clearTimeout(stopping);
  if (![0, 3, 130].includes(Number(code)) || out === "") throw new Error(`budget-check ended with ${code}`);
  return { result: JSON.parse(out) as BisectResult, loads };
}

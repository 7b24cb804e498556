/** Real runs of `budget-check bisect` on the storefront, with a history in which one commit is planted. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { below, seeded } from "../../../src/statistics/random.ts";
import type { BisectResult } from "../../../src/run/bisect/result.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { markdownTable } from "../noise/table.ts";

const root = resolve(import.meta.dirname, "../../..");
/** Bytes of JavaScript before the first paint that no compression makes smaller: about +10 % of LCP on a slow phone. */
const plantedBytes = 24_000;

export interface LiveRuns {
  runs: number;
  commits: number;
  limit: string;
}

/** Prints a row a run. */
export async function runLive({ runs, commits, limit }: LiveRuns): Promise<void> {
  const rows: string[][] = [];
  for (let run = 1; run <= runs; run++) {
    await using folder = await temporaryFolder();
    const first = 1 + below(commits, seeded(run + commits));
    const planted = makeHistory(join(folder.path, "shop"), { commits, first });
    const from = performance.now();
    const args = ["bisect", "--good", planted.good, "--limit", limit, "--json", "-"];
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "src/bin.js"), ...args], {
      cwd: planted.path,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`budget-check ended with ${status}: ${stderr}`);
    const result = JSON.parse(stdout) as BisectResult;
    process.stderr.write(stderr);
    rows.push([
      String(run),
      limit,
      `${first} of ${commits}`,
      result.first[0]?.sha === planted.first
        ? "right"
        : `wrong: ${result.first.map(({ subject }) => subject).join(", ")}`,
      `${(100 * result.sure).toFixed(1)} %`,
      String(result.builds),
      String(result.visits),
      String(result.decisions.length),
      ((performance.now() - from) / 1000).toFixed(0),
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
    "seconds",
    "first cause",
  ];
  process.stdout.write(`${markdownTable(headings, rows)}\n`);
}

function makeHistory(path: string, { commits, first }: { commits: number; first: number }) {
  const app = join(root, "test/apps/storefront");
  cpSync(app, path, { recursive: true, filter: (name) => !/node_modules|dist$|\.budget-check/.test(name) });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args], {
      cwd: path,
      encoding: "utf8",
    }).trim();
  writeFileSync(join(path, ".gitignore"), "node_modules\ndist\n");
  git("init", "--quiet", "--initial-branch=main");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: path, stdio: "ignore" });
  const main = join(path, "src/main.tsx");
  const source = readFileSync(main, "utf8");
  const shas: string[] = [];
  for (let at = 0; at <= commits; at++) {
    const text =
      at >= first
        ? `import { planted } from "./planted";\n${source}\nconsole.debug(planted.length);\n`
        : source;
    if (at === first) writeFileSync(join(path, "src/planted.ts"), `export const planted = "${noise()}";\n`);
    writeFileSync(main, `${text}\nconsole.debug("change ${at}");\n`);
    git("add", "--all");
    git("commit", "--quiet", "--message", at === first ? "Planted" : `Change ${at}`);
    shas.push(git("rev-parse", "HEAD"));
  }
  return { path, good: shas[0] ?? "", first: shas[first] };
}

function noise(): string {
  const random = seeded(3);
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/";
  return Array.from({ length: Math.round((plantedBytes * 8) / 6) }, () => letters[below(64, random)]).join(
    "",
  );
}

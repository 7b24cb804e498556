// Executed JavaScript of real apps on a busy machine: is `work:js` the same in every load, is a loop of 1,000 turns found by
// `"work:js": { "maxIncrease": 0 }` and named, is 12 % more found by the default, and what do the extra loads cost?
//   npm run bench:work -- [--only vue] [--loads 20] [--busy 8] [--keep DIR] [--cost]
// With --cost, only the last: the time of the extra loads as a share of 20 pairs of visits, as a run of undecided pages makes them.
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../../src/collect/browser/browser.ts";
import { countLoad } from "../../src/collect/work/count-load.ts";
import { desktop } from "../../src/config/keys/devices.ts";
import { isSameOrigin } from "../../src/same-origin.ts";
import { findFreePort } from "../../src/serve/free-port.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import type { Report } from "../../src/types.ts";
import { makeApp, run } from "./apps/make-app.ts";
import { matrix } from "./apps/rows.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    loads: { type: "string", default: "20" },
    busy: { type: "string", default: "8" },
    keep: { type: "string" },
    cost: { type: "boolean", default: false },
  },
});

interface WorkApp {
  name: string;
  /** The module that the loop is planted in, and what it is put after; its first line by default. */
  file: string;
  after?: string;
  /** A folder that is served, or a command that listens on PORT. */
  serve: { folder: string } | { command: string };
}

const apps: readonly WorkApp[] = [
  { name: "storefront", file: "src/money.ts", serve: { folder: "dist" } },
  { name: "Vite, Vue", file: "src/main.js", serve: { folder: "dist" } },
  {
    name: "React Router 8",
    file: "app/routes/home.jsx",
    serve: { command: "node_modules/.bin/react-router-serve build/server/index.js" },
  },
  {
    name: "Nuxt",
    file: "pages/index.vue",
    after: "<script setup>",
    serve: { command: `${JSON.stringify(process.execPath)} .output/server/index.mjs` },
  },
];

const folder =
  values.keep === undefined ? mkdtempSync(join(tmpdir(), "budget-check-work-")) : resolve(values.keep);
mkdirSync(folder, { recursive: true });

/** A repository with the branch `main`, installed. */
function repositoryOf({ name }: WorkApp): string {
  const own = join(folder, name.replaceAll(/\W+/g, "-").toLowerCase());
  const top = join(own, "app");
  const recipe = matrix.find((app) => app.name === name);
  if (recipe) makeApp(recipe, own);
  else if (!existsSync(top)) {
    const shop = join(root, "test/apps/storefront");
    cpSync(shop, top, {
      recursive: true,
      filter: (source) => !/[\\/](?:dist|\.budget-check|budget\.json)$/.test(source),
      verbatimSymlinks: true,
    });
    writeFileSync(join(top, ".gitignore"), "node_modules\ndist\n.budget-check\n");
    if (!existsSync(join(top, "node_modules"))) run("npm ci --silent --no-audit --no-fund", top);
    run("git init -q -b main && git add -A", top);
    run("git -c user.name=bench -c user.email=bench@example.org commit -q -m base", top);
  }
  run("git checkout -q -f main && rm -rf .budget-check budget.json", top);
  return top;
}

/** Serves what was built. */
async function serve({ serve: how }: WorkApp, app: string): Promise<{ url: string } & AsyncDisposable> {
  if ("folder" in how) {
    const site = await serveDirectory(join(app, how.folder));
    return { url: `${site.url}/`, [Symbol.asyncDispose]: () => site[Symbol.asyncDispose]() };
  }
  const port = await findFreePort();
  const server = spawn("sh", ["-c", `exec ${how.command}`], {
    cwd: app,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 300; attempt++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await pause(200);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.kill();
    },
  };
}

function startBusyLoops(): ChildProcess[] {
  return Array.from({ length: Number(values.busy) }, () =>
    spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }),
  );
}

/** The counts of every load, while the machine is busy. */
async function countOften(app: WorkApp, top: string): Promise<{ counts: number[]; load: number }> {
  await using site = await serve(app, top);
  await using browser = await launchBrowser({ path: (await findBrowser({})).path });
  const busy = startBusyLoops();
  const counts: number[] = [];
  try {
    for (let load = 0; load < Number(values.loads); load++) {
      const page = await countLoad({
        browser,
        url: site.url,
        device: desktop,
        blockedUrls: [],
        warm: false,
        isOwn: (url) => isSameOrigin(url, site.url),
        date: 1_790_000_000,
        places: false,
        signal: AbortSignal.timeout(120_000),
      });
      counts.push(page?.load.blocks ?? Number.NaN);
    }
    return { counts, load: loadavg()[0] ?? 0 };
  } finally {
    for (const loop of busy) loop.kill();
  }
}

/** Puts a loop of so many turns into the app's module. @returns its line. */
function plant({ file, after }: WorkApp, top: string, turns: number): string {
  const path = join(top, file);
  const text = readFileSync(path, "utf8");
  if (after !== undefined && !text.includes(after)) throw new Error(`${file} does not hold ${after}`);
  const at = after === undefined ? 0 : text.indexOf(after) + after.length;
  const before = after === undefined ? "" : "\n";
  const loop = `let planted = 0;\nfor (let turn = 0; turn < ${turns}; turn++) planted += turn % 7;\nglobalThis.planted = planted;\n`;
  writeFileSync(path, `${text.slice(0, at)}${before}${loop}${text.slice(at)}`);
  return `${file}:${(text.slice(0, at) + before).split("\n").length}`;
}

/** Checks the working tree against the branch. */
function check(top: string, budget: object, ...more: readonly string[]): { report: Report; log: string } {
  const out = join(top, "../report.json");
  rmSync(out, { force: true });
  writeFileSync(join(top, "budget.json"), JSON.stringify(budget));
  const args = ["check", "--base", "main", "--json", out, ...more];
  const ran = spawnSync(process.execPath, [join(root, "src/bin.js"), ...args], {
    cwd: top,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (!existsSync(out)) throw new Error(`${ran.stdout}${ran.stderr}`.slice(-2000));
  return { report: JSON.parse(readFileSync(out, "utf8")), log: ran.stderr };
}

/** What a plant came to: the verdict on `work:js`, and the first cause of it. */
function verdictOf({ report }: { report: Report }, place: string): string {
  const verdict = report.verdicts.find(({ metric }) => metric === "work:js");
  if (!verdict) return "**not counted**";
  const cause = report.findings.find(({ id }) => id.startsWith("executed-code|"));
  const told = [cause?.title ?? "", ...(cause?.evidence ?? [])].join(" ");
  const named = told.includes(place.split(":")[0] ?? place)
    ? (cause?.title ?? "")
    : `**not named** (${cause?.title ?? "no cause"})`;
  return `${verdict.status}, ${verdict.head?.values.length ?? 0} loads a side: ${named}`;
}

const chosen = apps.filter(
  ({ name }) => !values.only || values.only.some((text) => name.toLowerCase().includes(text.toLowerCase())),
);

/** The extra loads' share of the time of the visits, by the times of the log's lines. */
async function costOf(top: string, budget: object, app: WorkApp): Promise<string> {
  plant(app, top, 10);
  writeFileSync(join(top, "budget.json"), JSON.stringify(budget));
  const ran = spawn(
    process.execPath,
    [join(root, "src/bin.js"), "check", "--base", "main", "--runs", "20", "--verbose"],
    {
      cwd: top,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const lines: { at: number; text: string }[] = [];
  ran.stderr.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n")) if (line !== "") lines.push({ at: performance.now(), text: line });
  });
  await new Promise((done) => ran.on("close", done));
  const end = performance.now();
  const at = (pattern: RegExp) => lines.find(({ text }) => pattern.test(text))?.at ?? Number.NaN;
  const counting = lines.filter(({ text }) => /^Counting what .+ \(/.test(text));
  const from = counting[0]?.at ?? Number.NaN;
  const after =
    lines.find((line) => line.at > (counting.at(-1)?.at ?? 0) && !line.text.startsWith("Counting"))?.at ??
    end;
  const [visits, extra] = [from - at(/^Visiting with/), after - from];
  return `${counting.length} loads in ${(extra / 1000).toFixed(1)} s, visits ${(visits / 1000).toFixed(1)} s: ${((100 * extra) / visits).toFixed(0)} %`;
}

try {
  const rows: string[] = [];
  for (const app of chosen) {
    const top = repositoryOf(app);
    const shared = { extends: [], pages: ["/"] };
    if (values.cost) {
      rows.push(`| ${app.name} | ${await costOf(top, shared, app)} |`);
      console.error(rows.at(-1));
      run("git checkout -q -f main", top);
      continue;
    }
    run("npm run build", top);
    const { counts, load } = await countOften(app, top);
    const [first = 0] = counts;
    const same = counts.filter((count) => count === first).length;
    const spread = same === counts.length ? String(first) : [...new Set(counts)].join(", ");
    console.error(`${app.name}: ${same} of ${counts.length} the same at load ${load.toFixed(0)}: ${spread}`);
    const place = plant(app, top, 1000);
    const exact = check(top, { ...shared, limits: { "work:js": { maxIncrease: 0 } } }, "--runs", "1");
    const small = verdictOf(exact, place);
    console.error(`  1,000 turns: ${small}`);
    run("git checkout -q -f main", top);
    const turns = Math.max(30_000, Math.ceil(first * 0.12));
    plant(app, top, turns);
    const usual = check(top, shared, "--runs", "1");
    const large = verdictOf(usual, place);
    console.error(`  ${turns} turns: ${large}`);
    run("git checkout -q -f main", top);
    rows.push(
      `| ${app.name} | ${spread} | ${same} of ${counts.length} at load ${load.toFixed(0)} | ${small} | ${turns.toLocaleString("en")}: ${large} |`,
    );
  }
  console.log(
    values.cost
      ? "| app | extra loads |\n| --- | --- |"
      : "| app | blocks | the same | 1,000 turns, `maxIncrease: 0` | by the default |\n| --- | --- | --- | --- | --- |",
  );
  for (const row of rows) console.log(row);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

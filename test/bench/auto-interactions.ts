// Are the controls that are chosen for pages without interactions the same on every run, and does unchanged code with
// "interactions": "auto" neither fail nor warn? `npm run bench:auto-interactions`
//   --n N        choices for each app; default: 10
//   --checks N   checks of a change that harms nothing, for each app; default: 0, because each takes a minute
//   --only TEXT  only apps whose name has it; repeat for more
//   --keep DIR   make the apps there and keep them
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { loadBudget } from "../../src/config/load.ts";
import { printSteps } from "../../src/judge/automatic-notes.ts";
import { parseReport } from "../../src/report/parse.ts";
import { chooseInteractions } from "../../src/stages/choose-interactions.ts";
import { prepareRevision } from "../../src/stages/prepare-revision.ts";
import { startRun } from "../../src/stages/run-state.ts";
import { Visitor } from "../../src/stages/visitor.ts";
import { openApiDocument } from "../e2e/openapi-document.ts";
import { makeApp } from "./apps/make-app.ts";
import { matrix } from "./apps/rows.ts";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "10" },
    checks: { type: "string", default: "0" },
    only: { type: "string", multiple: true },
    keep: { type: "string" },
  },
});
const [n, checks] = [Number(values.n), Number(values.checks)];
if (!Number.isInteger(n) || !Number.isInteger(checks)) throw new Error("--n and --checks are whole numbers");
const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), "auto-")) : resolve(values.keep);
mkdirSync(folder, { recursive: true });

/** Apps of the other benchmark that show controls without a server of their own. */
const recipes = [
  "Vite, React",
  "Vite, Vue",
  "Vite, Svelte",
  "Vite, Solid",
  "Vite, Preact",
  "VitePress",
  "Docusaurus",
  "Storybook",
];
const source = join(fileURLToPath(import.meta.url), "../../..");

/** Makes the apps that are no recipes: Swagger UI as it is shipped, and a page with one control of each kind. */
const own: Readonly<Record<string, (site: string) => void>> = {
  "Swagger UI": (site) => {
    const shipped = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
    for (const file of [
      "index.html",
      "index.css",
      "swagger-ui.css",
      "swagger-ui-bundle.js",
      "swagger-ui-standalone-preset.js",
    ])
      copyFileSync(join(shipped, file), join(site, file));
    const start = readFileSync(join(shipped, "swagger-initializer.js"), "utf8");
    writeFileSync(join(site, "swagger-initializer.js"), start.replace(/url: "[^"]*"/, 'url: "openapi.json"'));
    writeFileSync(join(site, "openapi.json"), JSON.stringify(openApiDocument()));
  },
  "A shop": (site) =>
    writeFileSync(
      join(site, "index.html"),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title></head>
<body><div class="cookie-banner"><button>Manage</button><button>Accept all</button></div>
<header><button class="menu" aria-expanded="false" onclick="nav.hidden=!nav.hidden">Menu</button><nav id="nav" hidden><a href="/a">A</a></nav>
<input type="search" name="q" aria-label="Search"><button type="button" class="cart" onclick="this.textContent='Cart (4)'">Cart (3)</button></header>
<div role="tablist">${["Home", "New", "Sale"].map((name) => `<button role="tab" onclick="main.dataset.tab='${name}'">${name}</button>`).join("")}</div>
<main id="main"><h1>Shop</h1>${Array.from({ length: 30 }, (_, at) => `<section class="css-${at}x9y"><h2>Product ${at}</h2><button type="button" onclick="this.disabled=true">Add to cart</button></section>`).join("")}
<button type="button" class="next" onclick="main.scrollBy(100,0)">Next</button></main></body></html>`,
    ),
};

/** The app's folder, with the branches `main` and `harmless`. */
function make(name: string): string {
  const place = join(folder, name.toLowerCase().replace(/[^a-z0-9]+/g, "-"));
  const app = matrix.find((one) => one.name === name);
  if (app) {
    makeApp(app, place);
    return join(place, "app", app.app ?? "");
  }
  const top = join(place, "app");
  if (existsSync(join(top, ".git"))) return top;
  const site = join(top, "site");
  mkdirSync(site, { recursive: true });
  own[name]?.(site);
  writeFileSync(join(top, "budget.json"), JSON.stringify({ build: false, serve: "site" }));
  git(top, "init", "-q", "-b", "main");
  commit(top, "Add the site");
  git(top, "switch", "-q", "-c", "harmless");
  const page = join(site, "index.html");
  writeFileSync(page, `${readFileSync(page, "utf8")}<!-- said in other words -->\n`);
  commit(top, "Say it in other words");
  git(top, "switch", "-q", "main");
  return top;
}

function git(cwd: string, ...words: string[]): void {
  const { status, stderr } = spawnSync("git", words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
}

function commit(top: string, message: string): void {
  git(top, "add", "-A");
  git(top, "-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "-qm", message);
}

interface Choices {
  /** Each choice once. */
  different: string[];
  seconds: number[];
}

/** Chooses again and again, each time in new browsers, for the app as both head and base. */
async function choose(cwd: string): Promise<Choices> {
  const budget = await loadBudget({ cwd });
  const { signal } = new AbortController();
  await using revision = await prepareRevision({
    revision: "head",
    budget,
    directory: budget.directory,
    build: true,
    signal,
    onProgress: () => undefined,
  });
  const [different, seconds] = [new Set<string>(), [] as number[]];
  for (let at = 0; at < n; at++) {
    const options = {
      cwd,
      maxTimeMs: 1_800_000,
      build: false,
      seed: at,
      atOnce: 4,
      signal,
      onProgress: () => undefined,
    };
    const state = startRun(budget, options);
    state.compare = true;
    await using visitor = new Visitor({ base: revision, head: revision }, await findBrowser(), budget, {
      signal,
    });
    const from = performance.now();
    await chooseInteractions(visitor, state, options);
    seconds.push((performance.now() - from) / 1000);
    different.add(
      state.automatic
        .map(({ page, steps, whyNone }) => `${page}: ${steps.length > 0 ? printSteps(steps) : whyNone}`)
        .join("; "),
    );
  }
  return { different: [...different], seconds };
}

/** Checks the harmless branch against main with `"interactions": "auto"`, and says what became of INP. */
function check(cwd: string): string {
  const file = join(cwd, "budget.json");
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  const budget = { ...(before === null ? {} : (JSON.parse(before) as object)), interactions: "auto" };
  try {
    git(cwd, "switch", "-q", "harmless");
    writeFileSync(file, JSON.stringify(budget));
    const { stdout } = spawnSync(
      process.execPath,
      [join(source, "src/bin.js"), "--base", "main", "--json", "-", "--quiet"],
      {
        cwd,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    );
    const { verdicts, environment } = parseReport(stdout);
    const steps = verdicts.filter(
      ({ metric, status }) => /^(?:INP|interaction-CLS)/.test(metric) && status !== "pass",
    );
    return `${steps.length === 0 ? "pass" : steps.map(({ metric, limit, status, reason }) => `${metric} ${limit.kind} ${status} (${reason})`).join("; ")}, ${environment.pairs} pairs`;
  } finally {
    if (before === null) rmSync(file, { force: true });
    else writeFileSync(file, before);
    git(cwd, "checkout", "-q", "-f", "main");
  }
}

let isSame = true;
try {
  process.stdout.write(
    "| app | chosen | the same in | seconds each | checks |\n| --- | --- | --- | --- | --- |\n",
  );
  for (const name of [...Object.keys(own), ...recipes]) {
    if (values.only && !values.only.some((text) => name.toLowerCase().includes(text.toLowerCase()))) continue;
    const cwd = make(name);
    const { different, seconds } = n > 0 ? await choose(cwd) : { different: ["-"], seconds: [0] };
    const outcomes = Array.from({ length: checks }, (_, at) => {
      const outcome = check(cwd);
      process.stderr.write(`${name}, check ${at + 1}: ${outcome}\n`);
      return outcome;
    });
    isSame &&= different.length === 1 && outcomes.every((one) => one.startsWith("pass"));
    const mean = seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
    const cells = [
      name,
      different.join(" OR "),
      `${different.length === 1 ? n : "not all"} of ${n}`,
      mean.toFixed(1),
      outcomes.join("; ") || "none",
    ];
    process.stdout.write(`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`);
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isSame ? 0 : 1;

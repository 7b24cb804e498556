import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readBundle } from "../../../src/bundle/index.ts";
import { loadBudget } from "../../../src/config/load.ts";
import { prepareRevision } from "../../../src/stages/prepare-revision.ts";
import type { Bundle, BundleAsset, ReadBundle, Report } from "../../../src/types.ts";
import type { BenchApp } from "./apps.ts";
import { requestedBy } from "./requested.ts";

const program = resolve(import.meta.dirname, "../../../src/bin.js");

/** What a row of the table says of an app. */
export interface Measured {
  bundle: Pick<ReadBundle, "reader" | "attribution" | "assets">;
  routes: number;
  /** Modules of the import graph; null where there is none. */
  graph: number | null;
  readMs: number;
  /** Files that are not as long as their modules together, or as the disk says. */
  wrong: readonly string[];
  /** What Chromium asked for before the page's load event, JS and CSS. */
  requested: Initial;
  /** What the built files alone show about that page, and what `check` shows after one visit. */
  byFiles: Initial;
  byCheck: Initial;
}

interface Initial {
  files: readonly string[];
  /** Bytes, gzip. */
  gzip: number;
}

/**
 * Builds an installed app as `check` does, weighs it, and loads its page.
 * @throws Error where it does not build, or its page does not load.
 */
export async function measureApp(app: BenchApp, directory: string): Promise<Measured> {
  const page = app.page ?? "/";
  // webpack leaves files of the same content as they are, and then they look like an earlier build's.
  rmSync(join(directory, app.output), { recursive: true, force: true });
  const { bundle, readMs, paths } = await buildAndLoad(directory, page);
  const requested = bundle.assets.filter(({ file }) => paths.some((path) => path.endsWith(`/${file}`)));
  return {
    bundle,
    readMs,
    routes: bundle.groups?.filter(({ kind }) => kind === "route").length ?? 0,
    graph: bundle.graph ? Object.keys(bundle.graph.imports).length : null,
    wrong: wrongFiles(bundle),
    requested: weigh(requested),
    byFiles: initialOf(bundle, page),
    byCheck: initialOf(check(directory, app), page),
  };
}

/** The server has ended then: some do not start a second time. */
async function buildAndLoad(
  directory: string,
  page: string,
): Promise<{ bundle: ReadBundle; readMs: number; paths: readonly string[] }> {
  await using prepared = await prepareRevision({
    revision: "head",
    budget: await loadBudget({ cwd: directory }),
    directory,
    build: true,
    signal: new AbortController().signal,
    onProgress: (event) => {
      if (event.type === "note") process.stderr.write(`  ${event.note.text}\n`);
    },
  });
  if (prepared.bundleDirectory === null) throw new Error(`not weighed: ${prepared.whyNotWeighed}`);
  const from = performance.now();
  const bundle = await readBundle(prepared.bundleDirectory, prepared.reading);
  const readMs = performance.now() - from;
  for (const { text } of bundle.notes) process.stderr.write(`  ${text}\n`);
  return { bundle, readMs, paths: await requestedBy(new URL(page, prepared.site.url).href) };
}

/** One visit by the command line, of what is built already. */
function check(directory: string, { name }: BenchApp): Bundle {
  const json = join(directory, ".bench.json");
  const more = ["--no-build", "--no-base", "--runs", "1", "--device", "desktop", "--quiet", "--json", json];
  const ran = spawnSync(process.execPath, [program, "check", ...more], { cwd: directory, encoding: "utf8" });
  if (ran.status !== 0 && ran.status !== 1) throw new Error(`check of ${name}: ${ran.stderr}${ran.stdout}`);
  const report: Report = JSON.parse(readFileSync(json, "utf8"));
  if (!report.bundle.head) throw new Error(`check of ${name} weighed nothing`);
  return report.bundle.head;
}

/**
 * The initial code of the page, if it is known which page loads what, otherwise everything that may be initial. Inline
 * code is not requested, so it is left out.
 */
function initialOf({ assets, groups = [] }: Pick<Bundle, "assets" | "groups">, page: string): Initial {
  const route = groups.find(({ kind, name }) => kind === "route" && slashed(name) === slashed(page));
  return weigh(
    route
      ? assets.filter(({ file }) => route.files.includes(file))
      : assets.filter(({ loading }) => loading === "initial"),
  );
}

const slashed = (path: string): string => (path.endsWith("/") ? path : `${path}/`);

function weigh(assets: readonly BundleAsset[]): Initial {
  const code = assets.filter(({ type }) => type === "js" || type === "css");
  return {
    files: code.map(({ file }) => file),
    gzip: code.reduce((sum, { gzip }) => sum + gzip, 0),
  };
}

/** Files whose length, or whose modules together, are not what is on the disk. */
function wrongFiles(bundle: ReadBundle): string[] {
  const sums = new Map<string, number>();
  for (const { parts } of bundle.modules ?? [])
    for (const { file, raw } of parts) sums.set(file, (sums.get(file) ?? 0) + raw);
  return bundle.assets
    .filter(({ type, file, raw }) => {
      const { size } = statSync(join(bundle.directory, file));
      if (raw !== size) return true;
      return bundle.modules !== undefined && (type === "js" || sums.has(file)) && sums.get(file) !== size;
    })
    .map(({ file }) => file);
}

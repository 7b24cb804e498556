import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { findBase } from "../../src/git/find-base.ts";
import { OutputApart } from "../../src/stages/output-apart.ts";
import { prepareBase } from "../../src/stages/prepare-base.ts";
import { prepareRevision } from "../../src/stages/prepare-revision.ts";
import { startRun } from "../../src/stages/run-state.ts";
import type { CheckOptions, RunState } from "../../src/stages/run-state.ts";
import { TemporaryFolder, isolated } from "../git/temporary-repository.ts";
import type { TemporaryRepository } from "../git/temporary-repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { quietOptions as settings } from "./quiet-options.ts";

afterEach(() => vi.unstubAllEnvs());

/** What a build of `name` writes: a page, a file of this revision alone, and one that both have. */
const files = (name: string) => ({
  "src/index.html": `<!doctype html><title>${name}</title>`,
  [`src/${name}.js`]: name,
  "src/vendor.js": "the same in both",
});

/** A repository whose two commits build into `out`, by `build` (default: as esbuild does, without emptying it). */
function twoRevisions(
  folder: TemporaryFolder,
  out: string,
  more: { serve?: string; build?: string; prepare?: (repository: TemporaryRepository) => void } = {},
): TemporaryRepository {
  const repository = folder.init();
  const build = more.build ?? `mkdir -p ${out} && cp src/* ${out}/`;
  repository.write("budget.json", JSON.stringify({ build, serve: more.serve ?? out }));
  more.prepare?.(repository);
  repository.commit("base", files("base"));
  repository.git("rm", "--quiet", "src/base.js");
  repository.commit("head", files("head"));
  return repository;
}

interface Seen {
  /** What each revision answers; base null where there is none. */
  head: Record<string, string>;
  base: Record<string, string> | null;
  state: RunState;
}

/** Prepares both revisions as a run does, and asks each for its files. */
async function prepareBoth(repository: TemporaryRepository, options = settings): Promise<Seen> {
  const budget = await loadBudget({ cwd: repository.path });
  const found = await findBase({ cwd: repository.path, env: isolated });
  if ("none" in found) throw new Error(found.none);
  const { signal, onProgress, build, instrument } = options;
  const state = startRun(budget, options);
  await using stack = new AsyncDisposableStack();
  const revision = { revision: "head" as const, budget, directory: repository.path, build, instrument };
  const head = stack.use(await prepareRevision({ ...revision, signal, onProgress }));
  const base = await prepareBase({ kind: "commit", found, named: false }, head, state, options, stack);
  return {
    head: await answers(head.site.url),
    base: base && (await answers(base.site.url)),
    state,
  };
}

async function answers(url: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of ["index.html", "head.js", "base.js", "vendor.js"]) {
    const response = await fetch(`${url}/${name}`);
    if (response.ok) found[name] = await response.text();
  }
  return found;
}

const shipped = (name: string) => ({
  "index.html": `<!doctype html><title>${name}</title>`,
  [`${name}.js`]: name,
  "vendor.js": "the same in both",
});

/** Whether head's files are where the user's build put them, and nothing of ours is left. */
function expectHeads(output: string, folder: TemporaryFolder): void {
  expect(readdirSync(output).toSorted()).toEqual(Object.keys(shipped("head")).toSorted());
  expect(readFileSync(join(output, "index.html"), "utf8")).toContain("head");
  expect(readdirSync(folder.path).filter((name) => name.startsWith("budget-check"))).toEqual([]);
}

/** A folder whose worktrees and copies are in it too, so that what is left behind is seen. */
function ownFolder(): TemporaryFolder {
  const folder = new TemporaryFolder();
  vi.stubEnv("TMPDIR", folder.path);
  return folder;
}

it("an absolute path: each revision answers with its own files, and the user's output is head's", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  const { head, base } = await prepareBoth(twoRevisions(folder, out));
  expect(head).toEqual(shipped("head"));
  expect(base).toEqual(shipped("base"));
  expectHeads(out, folder);
});

it("a link that is in git", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  mkdirSync(out);
  const prepare = ({ path }: TemporaryRepository) => symlinkSync(out, join(path, "dist"));
  const { head, base } = await prepareBoth(twoRevisions(folder, "dist", { prepare }));
  expect(head).toEqual(shipped("head"));
  expect(base).toEqual(shipped("base"));
  expectHeads(out, folder);
});

it("a variable of the environment", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  vi.stubEnv("OUT_DIR", out);
  const build = 'mkdir -p "$OUT_DIR" && cp src/* "$OUT_DIR"';
  const { head, base } = await prepareBoth(twoRevisions(folder, out, { build }));
  expect(head).toEqual(shipped("head"));
  expect(base).toEqual(shipped("base"));
  expectHeads(out, folder);
});

it("a folder beside the project, which is beside base's checkout too", async () => {
  using folder = ownFolder();
  const { head, base } = await prepareBoth(twoRevisions(folder, "../shared-dist"));
  expect(head).toEqual(shipped("head"));
  expect(base).toEqual(shipped("base"));
  expectHeads(join(folder.path, "shared-dist"), folder);
});

it("a tool that empties its folder, and one that writes only what differs", async () => {
  for (const write of ["rm -rf OUT && mkdir OUT && cp src/* OUT", "mkdir -p OUT && cp -u src/* OUT"]) {
    using folder = ownFolder();
    const out = join(folder.path, "www");
    const build = write.replaceAll("OUT", out);
    const { head, base } = await prepareBoth(twoRevisions(folder, out, { build }));
    expect(head).toEqual(shipped("head"));
    expect(base).toEqual(shipped("base"));
    expectHeads(out, folder);
  }
});

it("--no-build: what was built before is not taken for base's", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  const repository = twoRevisions(folder, out);
  for (const [file, text] of Object.entries(shipped("head"))) folder.write(`www/${file}`, text);
  const { head, base } = await prepareBoth(repository, { ...settings, build: false });
  expect(head).toEqual(shipped("head"));
  expect(base).toEqual(shipped("base"));
  expectHeads(out, folder);
});

it("a build of base that fails halfway leaves head's files as they were", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  const build = `mkdir -p ${out} && cp src/* ${out} && ! grep -q base src/index.html`;
  const { head, base, state } = await prepareBoth(twoRevisions(folder, out, { build }));
  expect(head).toEqual(shipped("head"));
  expect(base).toBeNull();
  expect(state.revisions.missingBase).toBe(true);
  expectHeads(out, folder);
});

it("a build of base that is aborted halfway leaves head's files as they were", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  const build = `mkdir -p ${out} && cp src/* ${out} && if grep -q base src/index.html; then echo overwritten; sleep 60; fi`;
  const abort = new AbortController();
  const onProgress: CheckOptions["onProgress"] = (event) => {
    if (event.type === "output" && event.text.includes("overwritten")) abort.abort(new Error("stopped"));
  };
  const repository = twoRevisions(folder, out, { build });
  const run = prepareBoth(repository, { ...settings, signal: abort.signal, onProgress });
  await expect(run).rejects.toThrow("stopped");
  expectHeads(out, folder);
});

it("a base that writes nothing is not given head's files", async () => {
  using folder = ownFolder();
  const out = join(folder.path, "www");
  // A task cache restores its output only where it is missing.
  const repository = folder.init();
  const build = `test -e ${out} || (mkdir -p ${out} && cp page ${out}/index.html)`;
  const budget = JSON.stringify({ build, serve: out });
  repository.commit("base", { "turbo.json": "{}", "budget.json": budget, page: "<title>base</title>" });
  repository.commit("head", { page: "<title>head</title>" });
  const { head, base, state } = await prepareBoth(repository);
  expect(head).toEqual({ "index.html": "<title>head</title>" });
  expect(base).toBeNull();
  expect(state.revisions.noBase).toContain(`share one folder, ${out}`);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("<title>head</title>");
});

it("an output inside each checkout is left alone", async () => {
  using folder = ownFolder();
  const prepare = (repository: TemporaryRepository) => repository.write(".gitignore", "dist");
  const repository = twoRevisions(folder, "dist", { prepare });
  const budget = await loadBudget({ cwd: repository.path });
  const { signal, onProgress } = settings;
  const revision = { revision: "head" as const, budget, directory: repository.path, build: true };
  await (
    await prepareRevision({ ...revision, instrument: false, signal, onProgress })
  )[Symbol.asyncDispose]();
  const file = join(repository.path, "dist/index.html");
  const before = statSync(file, { bigint: true });
  const { base, state } = await prepareBoth(repository, { ...settings, build: false });
  expect(base).toEqual(shipped("base"));
  expect(state.revisions.missingBase).toBeUndefined();
  const { ino, ctimeNs } = statSync(file, { bigint: true });
  expect({ ino, ctimeNs }).toEqual({ ino: before.ino, ctimeNs: before.ctimeNs });
  expect(existsSync(join(folder.path, "www"))).toBe(false);
});

it("under a running server base is refused where it writes what browsers load, and only there", async () => {
  await using folder = await temporaryFolder({
    "app/package.json": "{}",
    "www/static/a.js": "head",
    "www/cache/b.js": "head",
    "www/trace": "head",
  });
  const output = join(folder.path, "www");
  const project = join(folder.path, "app");
  await using apart = await OutputApart.of({ output, served: true, built: true, project });
  await folder.write({ "www/cache/b.js": "later", "www/trace": "later", "www/new.log": "later" });
  expect(await apart.met()).toBe(false);
  await apart.restore();
  await folder.write({ "www/static/a.js": "head" });
  const refused = { code: "BASE_FAILED", message: `The builds of head and base share one folder, ${output}` };
  await expect(apart.met()).rejects.toMatchObject(refused);
  // It cannot be put back: the run must not go on with base's files for head's.
  await expect(apart.restore()).rejects.toMatchObject(refused);
});

it("what no build makes, and what holds the sources, may change meanwhile", async () => {
  for (const [built, project] of [
    [false, "app"],
    [true, "www/app"],
  ] as const) {
    await using folder = await temporaryFolder({ "www/app/index.html": "head", "app/index.html": "" });
    const settingsOf = { served: false, built, project: join(folder.path, project) };
    await using apart = await OutputApart.of({ ...settingsOf, output: join(folder.path, "www") });
    await folder.write({ "www/app/index.html": "edited" });
    expect(await apart.met()).toBe(false);
    await apart.restore();
    expect(readFileSync(join(folder.path, "www/app/index.html"), "utf8")).toBe("edited");
    // The checkout of base may be inside it, but cannot be the same folder.
    expect(await apart.take(join(folder.path, "www/app"))).toBe(join(folder.path, "www/app"));
    await expect(apart.take(join(folder.path, "www"))).rejects.toMatchObject({ code: "BASE_FAILED" });
  }
});

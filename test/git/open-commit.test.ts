import { existsSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { BuildCache } from "../../src/stages/bisect/build-cache.ts";
import { openCommit } from "../../src/stages/bisect/open-commit.ts";
import { foldersAside } from "../../src/stages/bisect/own-output.ts";
import { quietOptions } from "../stages/quiet-options.ts";
import { TemporaryFolder } from "./temporary-repository.ts";
import type { TemporaryRepository } from "./temporary-repository.ts";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllEnvs());

/** A repository whose build writes a page to `out`, which is part of a script, and reports next to it that it ran. */
function writingTo(folder: TemporaryFolder, out: string, budget: object = {}): TemporaryRepository {
  const repository = folder.init();
  const build = `import { mkdirSync, writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(join(folder.path, "built"))}, "");
const out = ${out};
mkdirSync(out, { recursive: true });
writeFileSync(out + "/index.html", "<!doctype html><title>Of the commit</title>");
if (process.env.WAIT) {
  writeFileSync(${JSON.stringify(join(folder.path, "written"))}, "");
  setTimeout(() => {}, 50_000);
}
`;
  repository.commit("one", {
    ".gitignore": "dist\n",
    "budget.json": JSON.stringify({ build: "node build.mjs", serve: "dist", ...budget }),
    "build.mjs": build,
  });
  return repository;
}

async function open(
  folder: TemporaryFolder,
  repository: TemporaryRepository,
  { signal } = quietOptions,
  cwd = repository.path,
): Promise<string> {
  const commit = await openCommit(repository.git("rev-parse", "HEAD"), {
    budget: await loadBudget({ cwd }),
    root: repository.path,
    cache: new BuildCache(join(folder.path, "builds")),
    options: { ...quietOptions, signal },
    weighOnly: true,
  });
  await using _ = commit;
  const { outputDirectory } = commit.prepared;
  return outputDirectory === null ? "" : readFileSync(join(outputDirectory, "index.html"), "utf8");
}

it("builds a commit in its own checkout, next to the user's built files", async () => {
  using folder = new TemporaryFolder();
  const repository = writingTo(folder, '"dist"');
  repository.write("dist/index.html", "the user's");
  expect(await open(folder, repository)).toContain("Of the commit");
  expect(readFileSync(join(repository.path, "dist/index.html"), "utf8")).toBe("the user's");
});

it("builds each app of a repository, and takes it from the cache the next time", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const apps = ["apps/a", "apps/b"].map((app) => ({
    [`${app}/budget.json`]: "{}",
    [`${app}/package.json`]: JSON.stringify({ name: "app", scripts: { build: "node build.mjs" } }),
    [`${app}/package-lock.json`]: JSON.stringify({
      name: "app",
      lockfileVersion: 3,
      packages: { "": { name: "app" } },
    }),
    [`${app}/build.mjs`]: `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("dist");
writeFileSync("dist/index.html", "<!doctype html><title>${app}</title>");
`,
  }));
  repository.commit("one", { ".gitignore": "dist\n", ...apps[0], ...apps[1] });
  const built: string[] = [];
  for (const app of ["apps/a", "apps/b", "apps/b"]) {
    await using commit = await openCommit(repository.git("rev-parse", "HEAD"), {
      budget: await loadBudget({ cwd: join(repository.path, app) }),
      root: repository.path,
      cache: new BuildCache(join(folder.path, "builds")),
      options: quietOptions,
      weighOnly: true,
    });
    const page = readFileSync(join(commit.prepared.outputDirectory ?? "", "index.html"), "utf8");
    expect(page).toContain(app);
    if (commit.wasBuilt) built.push(app);
  }
  expect(built).toEqual(["apps/a", "apps/b"]);
});

it("lets what was recorded of a build name the files of the checkout that it is put into", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", { ".gitignore": "dist\n" });
  repository.write("dist/app.js", "1");
  const chunks = "record/.budget-check/chunks.json";
  folder.write(chunks, JSON.stringify([`${repository.path}/src/main.ts`, "vite/preload.js"]));
  const cache = new BuildCache(join(folder.path, "builds"));
  const kept = { record: join(folder.path, "record"), byOwnBudget: false, served: "dist" };
  await cache.keep("key", { cwd: repository.path, env: process.env }, kept);
  for (const checkout of ["second", "third"].map((name) => join(folder.path, name))) {
    const restored = await cache.restore("key", checkout);
    const text = readFileSync(join(restored?.record ?? "", ".budget-check/chunks.json"), "utf8");
    expect(JSON.parse(text)).toEqual([`${checkout}/src/main.ts`, "vite/preload.js"]);
    expect(readFileSync(join(checkout, "dist/app.js"), "utf8")).toBe("1");
  }
});

/** What a commit serves: files by their names, and the digest by which it is recognised. */
async function served(
  folder: TemporaryFolder,
  repository: TemporaryRepository,
  { weighOnly = true, sha = repository.git("rev-parse", "HEAD") } = {},
) {
  await using commit = await openCommit(sha, {
    budget: await loadBudget({ cwd: repository.path }),
    root: repository.path,
    cache: new BuildCache(join(folder.path, "builds")),
    options: quietOptions,
    weighOnly,
  });
  const { prepared, wasBuilt, digest } = commit;
  const directory = prepared.outputDirectory ?? "";
  const files = readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "utf8")]);
  return { wasBuilt, digest, files: Object.fromEntries(files) as Record<string, string> };
}

it("takes from the cache what the build left, without what it removed", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", {
    "budget.json": JSON.stringify({ build: "node build.mjs", serve: "dist" }),
    "build.mjs": `import { rmSync, writeFileSync } from "node:fs";
rmSync("dist/old.js");
writeFileSync("dist/index.html", "<!doctype html>");
writeFileSync("dist/new.js", "2");
`,
    "dist/index.html": "<!doctype html>",
    "dist/old.js": "1",
  });
  const first = await served(folder, repository);
  const second = await served(folder, repository);
  expect([first.wasBuilt, second.wasBuilt]).toEqual([true, false]);
  expect(Object.keys(first.files)).toEqual(["index.html", "new.js"]);
  expect(second).toEqual({ ...first, wasBuilt: false });
});

it("serves from the cache the folder that the build wrote, where none of the usual ones is", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", {
    ".gitignore": "made\n",
    "budget.json": JSON.stringify({ build: "node build.mjs" }),
    "build.mjs": `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("made");
writeFileSync("made/index.html", "<!doctype html><title>Built</title>");
`,
  });
  const first = await served(folder, repository);
  const second = await served(folder, repository);
  expect([first.wasBuilt, second.wasBuilt]).toEqual([true, false]);
  expect(first.files["index.html"]).toContain("Built");
  expect(second.files).toEqual(first.files);
});

it("recognises commits by all that is compared: weighed files that are not served, and rules of the server", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const first = repository.commit("one", {
    ".gitignore": "dist\n",
    "budget.json": JSON.stringify({
      build: "node build.mjs",
      serve: "dist/client",
      bundle: { directory: "dist", "total:js": "1 MB" },
    }),
    "build.mjs": `import { cpSync, mkdirSync, writeFileSync } from "node:fs";
mkdirSync("dist/client", { recursive: true });
writeFileSync("dist/client/index.html", "<!doctype html>");
cpSync("server.js", "dist/server.js");
`,
    "server.js": "1",
  });
  const second = repository.commit("two", { "server.js": "2" });
  const rules = { rewrites: [{ source: "/", destination: "/other.html" }] };
  const third = repository.commit("three", { "vercel.json": JSON.stringify(rules) });
  const digests = async (weighOnly: boolean) => {
    const found: (string | null)[] = [];
    for (const sha of [first, second, third])
      found.push((await served(folder, repository, { weighOnly, sha })).digest);
    return found.map((one) => found.indexOf(one));
  };
  expect(await digests(true)).toEqual([0, 1, 1]);
  expect(await digests(false)).toEqual([0, 0, 2]);
});

it("does not build a commit whose files name the user's working tree", async () => {
  using folder = new TemporaryFolder();
  const repository = writingTo(folder, JSON.stringify(join(folder.path, "repository/dist")));
  await expect(open(folder, repository)).rejects.toMatchObject({
    code: "BUILD_FAILED",
    message: expect.stringMatching(/^It may write into your working tree: build\.mjs:3 names \//),
  });
  expect(existsSync(join(folder.path, "built"))).toBe(false);
});

it.each(["./", "../", "https:/", "${root}"])(
  "builds a commit whose files name a longer path: %s",
  async (before) => {
    using folder = new TemporaryFolder();
    const repository = writingTo(folder, '"dist"');
    const text = `// ${before}${join(folder.path, "repository")}/src/index.js\n`;
    repository.commit("two", { "vite.config.js": text });
    expect(await open(folder, repository)).toContain("Of the commit");
  },
);

it("does not build a commit whose files name the user's working tree as a URL", async () => {
  using folder = new TemporaryFolder();
  const repository = writingTo(folder, '"dist"');
  repository.commit("two", { "vite.config.js": `"file://${join(folder.path, "repository")}/dist"` });
  await expect(open(folder, repository)).rejects.toMatchObject({ code: "BUILD_FAILED" });
});

it("builds a commit if the budget is read by a link to the repository", async () => {
  using folder = new TemporaryFolder();
  const repository = writingTo(folder, '"dist"');
  const link = join(folder.path, "link");
  symlinkSync(repository.path, link);
  expect(await open(folder, repository, quietOptions, link)).toContain("Of the commit");
});

it.each([
  ["serves a folder outside of the repository", { serve: "../dist" }, "would share one folder outside"],
  ["gives the build an absolute path", "environment", "would write into your working tree"],
])("does not build anything by a budget that %s", async (_, more, message) => {
  using folder = new TemporaryFolder();
  const named = { command: "node build.mjs", env: { OUT: join(folder.path, "repository/dist") } };
  const repository = writingTo(folder, "process.env.OUT", more === "environment" ? { build: named } : {});
  if (typeof more === "object")
    repository.write("budget.json", JSON.stringify({ build: "node build.mjs", ...more }));
  await expect(open(folder, repository)).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining(message),
  });
  expect(existsSync(join(folder.path, "built"))).toBe(false);
});

it.each(["with", "without"])(
  "puts the user's files back after a build by a variable, %s earlier ones",
  async (earlier) => {
    using folder = new TemporaryFolder();
    const repository = writingTo(folder, "process.env.OUT");
    const dist = join(repository.path, "dist");
    vi.stubEnv("OUT", dist);
    if (earlier === "with") {
      repository.write("dist/index.html", "the user's");
      repository.write("dist/own.js", "the user's");
    }
    await expect(open(folder, repository)).rejects.toMatchObject({
      code: "BUILD_FAILED",
      message: expect.stringContaining(
        `something wrote to ${dist} during this build; what it wrote is in ${dist}.`,
      ),
    });
    const aside = readdirSync(repository.path).find((name) => name.startsWith("dist.budget-check-")) ?? "";
    expect(readFileSync(join(repository.path, aside, "index.html"), "utf8")).toContain("Of the commit");
    repository.write("dist.budget-check-notes/mine.txt", "the user's");
    expect(await foldersAside(await loadBudget({ cwd: repository.path }))).toEqual([
      join(repository.path, aside),
    ]);
    expect(existsSync(join(folder.path, "built"))).toBe(true);
    expect(existsSync(dist)).toBe(earlier === "with");
    if (earlier === "with") {
      expect(readdirSync(dist)).toEqual(["index.html", "own.js"]);
      expect(readFileSync(join(dist, "index.html"), "utf8")).toBe("the user's");
    }
  },
);

it("puts nothing back after an interruption, because the files may come from the user's own build", async () => {
  using folder = new TemporaryFolder();
  const repository = writingTo(folder, "process.env.OUT");
  repository.write("dist/index.html", "the user's");
  vi.stubEnv("OUT", join(repository.path, "dist"));
  vi.stubEnv("WAIT", "1");
  const stop = new AbortController();
  const opened = open(folder, repository, { ...quietOptions, signal: stop.signal });
  const ended = expect(opened).rejects.toThrow("stopped");
  await vi.waitUntil(() => existsSync(join(folder.path, "written")), { timeout: 30_000 });
  repository.write("dist/index.html", "newer");
  stop.abort(new Error("stopped"));
  await ended;
  expect(readFileSync(join(repository.path, "dist/index.html"), "utf8")).toBe("newer");
  expect(readdirSync(repository.path).filter((name) => name.startsWith("dist."))).toEqual([]);
});

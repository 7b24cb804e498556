import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { commitsBetween } from "../../src/git/commit-range.ts";
import { relevantCommits } from "../../src/stages/bisect/relevant-commits.ts";
import { TemporaryFolder, isolated } from "../git/temporary-repository.ts";
import type { TemporaryRepository } from "../git/temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const manifest = (name: string, more: object = {}) => JSON.stringify({ name, version: "1.0.0", ...more });
const files = {
  "package.json": manifest("root", { private: true, workspaces: ["apps/*", "packages/*"] }),
  "package-lock.json": "{}",
  "README.md": "# All",
  "apps/shop/package.json": manifest("shop", { dependencies: { "@acme/ui": "*" } }),
  "apps/shop/budget.json": "{}",
  "apps/shop/src/main.ts": 'import "@acme/ui";\n',
  "apps/admin/package.json": manifest("admin", { dependencies: { "@acme/ui": "*", "@acme/charts": "*" } }),
  "apps/admin/src/main.ts": 'import "@acme/charts";\n',
  "packages/components/package.json": manifest("@acme/ui"),
  "packages/components/index.ts": "",
  "packages/graphs/package.json": manifest("@acme/charts"),
  "packages/graphs/index.ts": "",
};

let folder: TemporaryFolder;
let repository: TemporaryRepository;
beforeAll(() => {
  folder = new TemporaryFolder();
  repository = folder.init();
  repository.commit("good", files);
  repository.git("tag", "good");
});
afterAll(() => folder[Symbol.dispose]());

/** Subjects of the commits since `good` that an app has to be built at, and how many follow each; afterwards they are undone. */
async function relevantFor(app: string): Promise<string[]> {
  const place = { cwd: repository.path, env: isolated };
  const directory = join(repository.path, app);
  const [good, bad] = ["good", "HEAD"].map((name) => repository.git("rev-parse", name)) as [string, string];
  const commits = await commitsBetween(place, good, bad);
  const relevant = await relevantCommits(
    { ...place, cwd: directory },
    repository.path,
    [directory, join(directory, "budget.json")],
    commits,
  );
  repository.git("reset", "--quiet", "--hard", "good");
  return relevant.map(({ subject, followers }) => `${subject} +${followers}`);
}

/** The same history for both: each app is built only at commits that can have changed it. */
function commitToBoth(): void {
  repository.commit("shop", { "apps/shop/src/main.ts": 'import "@acme/ui";\n// 1\n' });
  repository.commit("admin", { "apps/admin/src/main.ts": 'import "@acme/charts";\n// 1\n' });
  repository.commit("charts", { "packages/graphs/index.ts": "// 1" });
  repository.commit("ui", { "packages/components/index.ts": "// 1" });
  repository.commit("words", { "README.md": "# Both", ".github/workflows/ci.yml": "" });
  repository.commit("lockfile", { "package-lock.json": "{ }" });
  repository.git("checkout", "--quiet", "-b", "branch", "HEAD~1");
  repository.commit("on a branch", { "apps/admin/src/more.ts": "" });
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-ff", "-m", "merge of admin", "branch");
  repository.git("branch", "--quiet", "-D", "branch");
}

it("leaves out commits of the other workspace, also as a merge", async () => {
  commitToBoth();
  expect(await relevantFor("apps/shop")).toEqual(["shop +2", "ui +1", "lockfile +1"]);
  commitToBoth();
  expect(await relevantFor("apps/admin")).toEqual([
    "admin +0",
    "charts +0",
    "ui +1",
    "lockfile +0",
    "merge of admin +0",
  ]);
});

it("decides by what the app is made of at each commit", async () => {
  repository.commit("charts before", { "packages/graphs/index.ts": "// 1" });
  repository.commit("depend", {
    "apps/shop/package.json": manifest("shop", { dependencies: { "@acme/ui": "*", "@acme/charts": "*" } }),
  });
  repository.commit("charts within", { "packages/graphs/index.ts": "// 2" });
  repository.commit("leave", { "apps/shop/package.json": files["apps/shop/package.json"] });
  repository.commit("charts after", { "packages/graphs/index.ts": "// 3" });
  expect(await relevantFor("apps/shop")).toEqual(["depend +0", "charts within +0", "leave +1"]);
});

it("counts a commit after which a package no longer has the name that the app asks for", async () => {
  repository.commit("rename", { "packages/components/package.json": manifest("@acme/parts") });
  expect(await relevantFor("apps/shop")).toEqual(["rename +0"]);
});

it("counts a package that the app reaches by a link", async () => {
  symlinkSync("../../../packages/graphs", join(repository.path, "apps/shop/src/drawn"));
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "-m", "link");
  repository.commit("charts", { "packages/graphs/index.ts": "// 1" });
  expect(await relevantFor("apps/shop")).toEqual(["link +0", "charts +0"]);
});

it("counts a package whose path the app's settings put together", async () => {
  repository.commit("settings", {
    "apps/shop/vite.config.ts": 'export default { root: join(top, "packages", "graphs") };',
  });
  repository.commit("charts", { "packages/graphs/index.ts": "// 1" });
  repository.commit("admin", { "apps/admin/src/main.ts": "" });
  expect(await relevantFor("apps/shop")).toEqual(["settings +0", "charts +1"]);
});

it.each([
  ["next to the package that names it", 'export const data = path.resolve(__dirname, "..", "graphs");'],
  [
    "with a constant",
    "const packages = path.resolve(__dirname, '..');\nexport const data = path.join(packages, 'graphs/index.ts');",
  ],
])("counts a package whose path is put together from its last folder alone: %s", async (_, text) => {
  repository.commit("settings", { "packages/components/paths.ts": text });
  repository.commit("charts", { "packages/graphs/index.ts": "// 1" });
  repository.commit("admin", { "apps/admin/src/main.ts": "" });
  expect(await relevantFor("apps/shop")).toEqual(["settings +0", "charts +1"]);
});

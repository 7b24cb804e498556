import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { relevantChange } from "../../src/stages/relevant-change.ts";
import { TemporaryFolder, isolated } from "../git/temporary-repository.ts";
import type { TemporaryRepository } from "../git/temporary-repository.ts";

// Each step is a process of git's, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

const manifest = (name: string, more: object = {}) => JSON.stringify({ name, version: "1.0.0", ...more });
const files = {
  "package.json": manifest("root", {
    private: true,
    workspaces: ["apps/*", "packages/*"],
    devDependencies: { lint: "*" },
  }),
  "package-lock.json": "{}",
  "README.md": "# All",
  "tsconfig.json": JSON.stringify({ references: [{ path: "packages/other" }, { path: "apps/shop" }] }),
  "scripts/build.js": "",
  "apps/shop/package.json": manifest("shop", { dependencies: { "@acme/ui": "workspace:*", react: "^19" } }),
  "apps/shop/budget.json": "{}",
  "apps/shop/src/main.ts": 'import "@acme/ui";\n',
  "apps/shop/src/esm/package.json": '{"type":"module"}',
  "apps/shop/src/esm/deep.ts": "",
  "apps/admin/package.json": manifest("admin", { dependencies: { "@acme/other": "*", shop: "*" } }),
  "apps/admin/index.ts": "",
  "packages/ui/package.json": manifest("@acme/ui", { peerDependencies: { "@acme/theme": "*" } }),
  "packages/ui/index.ts": "",
  "packages/theme/package.json": manifest("@acme/theme", {
    devDependencies: { tokens: "file:../../design/tokens" },
  }),
  "packages/theme/index.ts": "",
  "design/tokens/tokens.json": "{}",
  "packages/lint/package.json": manifest("lint"),
  "packages/lint/index.js": "",
  "packages/other/package.json": manifest("@acme/other"),
  "packages/other/index.ts": "",
};

let folder: TemporaryFolder;
let repository: TemporaryRepository;
let base: string;
beforeAll(() => {
  folder = new TemporaryFolder();
  repository = folder.init();
  base = repository.commit("base", files);
});
afterAll(() => folder[Symbol.dispose]());

/** What is reported about the shop after a change, committed or not; afterwards the change is undone. */
async function after(
  change: Record<string, string>,
  commit: boolean,
  app = "apps/shop",
): Promise<string | null> {
  if (commit) repository.commit("head", change);
  else for (const [name, text] of Object.entries(change)) repository.write(name, text);
  const directory = join(repository.path, app);
  const found = await relevantChange({ cwd: directory, env: isolated }, [directory], base);
  repository.git("reset", "--quiet", "--hard", base);
  repository.git("clean", "--quiet", "-fd");
  return found;
}

describe.each([true, false])("in a workspace (committed: %s)", (commit) => {
  it.each([
    ["a file of the app", "apps/shop/src/main.ts"],
    ["a new file of the app", "apps/shop/src/new.ts"],
    ["a file in a folder of the app with a package.json of its own", "apps/shop/src/esm/deep.ts"],
    ["its budget", "apps/shop/budget.json"],
    ["a package that it depends on", "packages/ui/index.ts"],
    ["a package that such a package depends on", "packages/theme/index.ts"],
    ["a folder that such a package takes by its path", "design/tokens/tokens.json"],
    ["a package that the whole repository depends on", "packages/lint/index.js"],
    ["the lockfile", "package-lock.json"],
    ["the root's manifest", "package.json"],
    ["what belongs to no package", "scripts/build.js"],
    ["a new file at the top", ".npmrc"],
  ])("%s counts", async (_, file) => {
    const text = file === "package.json" ? `${files[file]}\n` : "changed";
    expect(await after({ [file]: text }, commit)).toContain(`${file} changed`);
  });

  it.each([
    ["another package", { "packages/other/index.ts": "changed", "packages/other/new.ts": "" }],
    ["an app that depends on this one", { "apps/admin/index.ts": "changed" }],
    ["a new package", { "packages/fresh/package.json": manifest("fresh"), "packages/fresh/a.ts": "" }],
    ["words at the top", { "README.md": "# Changed" }],
    ["nothing", {}],
  ])("%s does not", async (_, change) => {
    expect(await after(change, commit)).toBeNull();
  });
});

describe("any doubt counts:", () => {
  const other = { "packages/other/index.ts": "changed" };
  it.each([
    ["an import by path", "apps/shop/src/a.ts", 'import "../../../packages/other/index.ts";'],
    ["an import of its folder", "packages/ui/a.ts", "export * from '../other';"],
    ["an import that no manifest lists", "packages/theme/a.ts", 'import "@acme/other/deep";'],
  ])("%s", async (_, file, text) => {
    const from = repository.commit("imports", { [file]: text });
    repository.commit("head", other);
    const directory = join(repository.path, "apps/shop");
    const found = await relevantChange({ cwd: directory, env: isolated }, [directory], from);
    repository.git("reset", "--quiet", "--hard", base);
    expect(found).toBe(`packages/other changed, and ${file} refers to it`);
  });

  it("an alias in the settings at the top", async () => {
    const paths = { compilerOptions: { paths: { "~/*": ["./packages/other/*"] } } };
    const from = repository.commit("alias", { "tsconfig.json": `// comment\n${JSON.stringify(paths)}` });
    const directory = join(repository.path, "apps/shop");
    repository.commit("head", other);
    const ask = (sha: string) => relevantChange({ cwd: directory, env: isolated }, [directory], sha);
    expect(await ask(from)).toBe("packages/other changed, and tsconfig.json refers to it");
    repository.git("reset", "--quiet", "--hard", base);
  });

  it.each([
    [
      "a manifest that cannot be read",
      { "packages/other/package.json": "{" },
      /packages\/other\/package.json is not valid JSON/,
    ],
    [
      "a dependency outside of the repository",
      { "packages/ui/package.json": manifest("@acme/ui", { dependencies: { x: "link:../../../x" } }) },
      /outside of the repository/,
    ],
  ])("%s", async (_, change, message) => {
    expect(await after(change, true)).toMatch(message);
  });

  it("a package that moved: what was there belongs to no package now", async () => {
    repository.git("mv", "packages/other", "packages/moved");
    repository.git("commit", "--quiet", "-m", "move");
    expect(await after({}, false)).toMatch(/^packages\/other\/.* changed, which belongs to no package$/);
  });

  it("a folder that the budget names elsewhere", async () => {
    const directory = join(repository.path, "apps/shop");
    repository.commit("head", other);
    const ask = (...more: string[]) =>
      relevantChange({ cwd: directory, env: isolated }, [directory, ...more], base);
    expect(await ask(join(repository.path, "packages/other/dist"))).toMatch(
      /packages\/other\/index.ts changed/,
    );
    expect(await ask(join(folder.path, "elsewhere"))).toMatch(/lies outside of the repository/);
    repository.git("reset", "--quiet", "--hard", base);
  });
});

it("in a repository of one app everything counts", async () => {
  expect(await after({ "packages/other/index.ts": "changed" }, true, ".")).toBe(
    "packages/other/index.ts changed",
  );
});

it("follows names of npm and pnpm aliases", async () => {
  const aliased = { dependencies: { theirs: "npm:@acme/other@1", "@acme/ui": "workspace:*" } };
  const from = repository.commit("alias", { "apps/shop/package.json": manifest("shop", aliased) });
  repository.commit("head", { "packages/other/index.ts": "changed" });
  const directory = join(repository.path, "apps/shop");
  expect(await relevantChange({ cwd: directory, env: isolated }, [directory], from)).toBe(
    "packages/other/index.ts changed",
  );
  repository.git("reset", "--quiet", "--hard", base);
});

import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reuseModules } from "../../../src/project/modules/reuse-modules.ts";
import type { Reused } from "../../../src/project/modules/reuse-modules.ts";
import { TemporaryFolder } from "../../git/temporary-repository.ts";

let scratch: TemporaryFolder;

/** A project as npm installs it, in head; base has the same sources and nothing installed. */
beforeEach(() => {
  scratch = new TemporaryFolder();
  write("head/package.json", JSON.stringify({ name: "app", dependencies: { left: "1.0.0" } }));
  write("head/package-lock.json", lock());
  write("head/src/main.js", "new");
  cpSync(at("head"), at("base"), { recursive: true });
  write("base/src/main.js", "old");
  write("head/node_modules/.package-lock.json", "{}");
  write("head/node_modules/left/package.json", '{"name":"left"}');
  write("head/node_modules/left/cli.js", "#!/usr/bin/env node\n");
  write("head/node_modules/@scope/right/node_modules/inner/index.js", "inner");
  mkdirSync(at("head/node_modules/.bin"));
  symlinkSync("../left/cli.js", at("head/node_modules/.bin/left"));
});

afterEach(() => scratch[Symbol.dispose]());

function at(name: string): string {
  return path.join(scratch.path, name);
}

function write(name: string, content: string): void {
  scratch.write(name, content);
}

/** The same file on both sides. */
function writeBoth(name: string, content: string): void {
  write(`head/${name}`, content);
  write(`base/${name}`, content);
}

function lock(packages: object = {}): string {
  const left = {
    version: "1.0.0",
    resolved: "https://registry.example/left-1.0.0.tgz",
    integrity: "sha512-x",
  };
  return JSON.stringify(
    { lockfileVersion: 3, packages: { "node_modules/left": left, ...packages } },
    null,
    2,
  );
}

function reuse(folder = "."): Promise<Reused> {
  return reuseModules({ headRoot: at("head"), baseRoot: at("base"), folder });
}

async function expectRefused(words: RegExp | string, folder?: string): Promise<void> {
  const result = await reuse(folder);
  expect(result.text).toMatch(words);
  expect(result.reused).toBe(false);
  expect(existsSync(path.join(at("base"), folder ?? ".", "node_modules"))).toBe(false);
}

test("base gets the same packages in a folder of its own, whose links stay inside it", async () => {
  expect(await reuse()).toEqual({
    reused: true,
    folders: [""],
    text: "Base uses head's installed modules: lockfile and manifests are the same",
  });
  const modules = at("base/node_modules");
  expect(lstatSync(modules).isSymbolicLink()).toBe(false);
  expect(readFileSync(path.join(modules, "@scope/right/node_modules/inner/index.js"), "utf8")).toBe("inner");
  expect(readFileSync(path.join(modules, ".package-lock.json"), "utf8")).toBe("{}");
  expect(readlinkSync(path.join(modules, ".bin/left"))).toBe("../left/cli.js");
});

test("caches of head's build stay out, and base's do not reach head", async () => {
  for (const cache of [".cache", ".vite", ".tmp", ".vite-temp"])
    write(`head/node_modules/${cache}/x`, "head's");
  write("head/node_modules/left/.hidden/x", "part of a package");
  expect((await reuse()).reused).toBe(true);
  for (const cache of [".cache", ".vite", ".tmp", ".vite-temp"]) {
    expect(existsSync(at(`base/node_modules/${cache}`))).toBe(false);
  }
  expect(existsSync(at("base/node_modules/left/.hidden/x"))).toBe(true);
  write("base/node_modules/.vite/deps.json", "base's");
  expect(existsSync(at("head/node_modules/.vite/deps.json"))).toBe(false);
});

test("pnpm's folder of links works the same, and absolute links are moved along", async () => {
  write("head/node_modules/.pnpm/up@1.0.0/node_modules/up/index.js", "up");
  symlinkSync(".pnpm/up@1.0.0/node_modules/up", at("head/node_modules/up"));
  symlinkSync(at("head/node_modules/.pnpm/up@1.0.0/node_modules/up"), at("head/node_modules/absolute"));
  symlinkSync("../nowhere", at("head/node_modules/dangling"));
  expect((await reuse()).reused).toBe(true);
  expect(readlinkSync(at("base/node_modules/up"))).toBe(".pnpm/up@1.0.0/node_modules/up");
  expect(readlinkSync(at("base/node_modules/absolute"))).toBe(
    at("base/node_modules/.pnpm/up@1.0.0/node_modules/up"),
  );
  expect(readFileSync(at("base/node_modules/absolute/index.js"), "utf8")).toBe("up");
});

test("a package linked from outside of the repository is the same for both", async () => {
  write("elsewhere/tool/index.js", "tool");
  symlinkSync("../../elsewhere/tool", at("head/node_modules/tool"));
  expect((await reuse()).reused).toBe(true);
  expect(readlinkSync(at("base/node_modules/tool"))).toBe(at("elsewhere/tool"));
});

test.each([
  ["package-lock.json", lock({ "node_modules/new": { version: "2.0.0" } })],
  ["package.json", '{"name":"app","dependencies":{"left":"1.0.0","new":"2.0.0"}}'],
  [".npmrc", "legacy-peer-deps=true\n"],
  ["pnpm-workspace.yaml", "onlyBuiltDependencies: [esbuild]\n"],
  [".yarnrc.yml", "nodeLinker: node-modules\n"],
  ["yarn.lock", "# yarn lockfile v1\n"],
  ["patches/left+1.0.0.patch", "diff"],
  [".yarn/patches/left.patch", "diff"],
])("a different %s needs an install", async (name, content) => {
  write(`base/${name}`, content);
  await expectRefused(`Base needs an install of its own: ${name} differs`);
});

test("a file that only head has counts as a difference", async () => {
  write("head/patches/left+1.0.0.patch", "diff");
  await expectRefused("patches/left+1.0.0.patch differs");
});

test.each([
  "file:./vendor/ui",
  "link:../ui",
  "workspace:*",
  "portal:../ui",
  "./vendor/ui.tgz",
  "../ui",
  "~/ui",
])("a dependency from the repository (%s) needs an install", async (specifier) => {
  writeBoth("package.json", JSON.stringify({ devDependencies: { ui: specifier } }));
  await expectRefused(/ui is installed from .* may differ in base/);
});

test.each([
  ["overrides", { left: { ui: "file:./ui" } }],
  ["resolutions", { "**/ui": "link:./ui" }],
  ["pnpm", { overrides: { ui: "link:./ui" } }],
])("so does one in %s", async (field, value) => {
  writeBoth("package.json", JSON.stringify({ [field]: value }));
  await expectRefused(/ui is installed from/);
});

test("specifiers that only look like paths do not", async () => {
  const dependencies = {
    a: "user/repo",
    b: "npm:left@1",
    c: "https://example.com/x.tgz",
    d: "^1.0.0",
    e: "$left",
  };
  writeBoth("package.json", JSON.stringify({ dependencies, overrides: dependencies }));
  expect((await reuse()).reused).toBe(true);
});

test.each([
  ["package-lock.json", lock({ "node_modules/ui": { resolved: "packages/ui", link: true } })],
  ["package-lock.json", lock({ "node_modules/ui": { version: "1.0.0", resolved: "file:ui-1.0.0.tgz" } })],
  ["pnpm-lock.yaml", "dependencies:\n  ui:\n    specifier: catalog\n    version: link:packages/ui\n"],
  ["yarn.lock", '"ui@file:./ui":\n  version "1.0.0"\n'],
  ["yarn.lock", '"ui@workspace:packages/ui":\n  resolution: "ui@workspace:packages/ui"\n'],
  [
    "pnpm-lock.yaml",
    "packages:\n  '@acme/ui@file:vendor/ui.tgz':\n    resolution: {integrity: sha512-x, tarball: file:vendor/ui.tgz}\n",
  ],
  ["yarn.lock", 'left@^1.0.0, "ui@../ui":\n  version "1.0.0"\n'],
  ["yarn.lock", '__metadata:\n  version: 8\n\n"a@npm:1, ui@portal:../ui::locator=x":\n  version: 1.0.0\n'],
  ["bun.lock", '{ "packages": { "ui": ["ui@workspace:packages/ui"], }, }'],
])("a lockfile that names one does (%s)", async (name, content) => {
  writeBoth(name, content);
  await expectRefused(`${name} has a package from the repository itself`);
});

test.each([
  [
    "pnpm-lock.yaml",
    "packages:\n  profile@1.0.0:\n    resolution: {integrity: sha512-x}\n  file@1.0.0: {}\n",
  ],
  ["yarn.lock", '"app@workspace:.":\n  resolution: "app@workspace:."\n"left@npm:1.0.0":\n  version: 1.0.0\n'],
  ["bun.lock", '{ "lockfileVersion": 1, "workspaces": { "": { "name": "app" } } }'],
  [
    "package-lock.json",
    lock({
      "node_modules/old": { version: "1.0.0", deprecated: "see file: or ./README, link: x", link: false },
    }),
  ],
  [
    "yarn.lock",
    'left@^1.0.0, left@~1.2:\n  version "1.2.0"\n  resolved "https://example.com/file:/left.tgz"\n',
  ],
])("a lockfile from the registry alone does not (%s)", async (name, content) => {
  writeBoth(name, content);
  expect((await reuse()).reused).toBe(true);
});

test.each([
  ["package-lock.json", "{ cut off"],
  ["pnpm-lock.yaml", "packages: [\n"],
  ["yarn.lock", "<<<<<<< HEAD\n"],
])("a lockfile that cannot be read does (%s)", async (name, content) => {
  writeBoth(name, content);
  await expectRefused(`${name} cannot be read`);
});

test("workspaces need an install", async () => {
  writeBoth("package.json", JSON.stringify({ workspaces: ["packages/*"] }));
  await expectRefused(/package.json declares workspaces/);
  writeBoth("package.json", "{}");
  writeBoth("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  await expectRefused(/pnpm-workspace.yaml declares packages/);
});

test.each(["", "@scope/", ".pnpm/node_modules/"])(
  "a link into the sources needs an install (%s)",
  async (folder) => {
    write("head/packages/ui/index.js", "new");
    mkdirSync(at(`head/node_modules/${folder}`), { recursive: true });
    symlinkSync(at("head/packages/ui"), at(`head/node_modules/${folder}ui`));
    await expectRefused(`node_modules/${folder}ui is linked to packages/ui`);
  },
);

test("so does a link that reaches them by way of a global folder", async () => {
  mkdirSync(at("global"));
  symlinkSync(at("head/src"), at("global/ui"));
  symlinkSync(at("global/ui"), at("head/node_modules/ui"));
  await expectRefused("node_modules/ui is linked to src");
});

test.each([
  ["postinstall", "node scripts/generate.js"],
  ["prepare", "husky && nuxt prepare"],
  ["preinstall", "npx only-allow pnpm; make"],
])("a %s script that may read the sources needs an install", async (name, command) => {
  writeBoth("package.json", JSON.stringify({ scripts: { [name]: command } }));
  await expectRefused(`its ${name} script may depend on the sources`);
});

test.each(["husky", "husky install || true", "is-ci || husky", "npx patch-package"])(
  "one that only sets up git hooks or patches does not (%s)",
  async (command) => {
    writeBoth("package.json", JSON.stringify({ scripts: { prepare: command, build: "anything && else" } }));
    expect((await reuse()).reused).toBe(true);
  },
);

test("a client generated from the repository's schema needs an install", async () => {
  write("head/node_modules/.prisma/client/index.js", "generated");
  await expectRefused(/node_modules\/\.prisma is generated/);
});

test("says why where there is nothing to reuse, or no way to tell", async () => {
  expect((await reuse("src")).reused).toBe(true);
  await expectRefusedWithout(["package-lock.json"], "there is no lockfile next to node_modules");
  writeBoth("package.json", "{ broken");
  await expectRefusedWithout([], "package.json is not valid JSON");
  await expectRefusedWithout(["package.json"], "there is no package.json next to node_modules");
  await expectRefusedWithout(["node_modules"], "head has no installed modules");
  write("head/.pnp.cjs", "");
  await expectRefusedWithout([], "Yarn Plug'n'Play keeps packages in its cache, not in node_modules");
});

async function expectRefusedWithout(names: string[], words: string): Promise<void> {
  for (const side of ["head", "base"]) {
    for (const name of names) rmSync(at(`${side}/${name}`), { recursive: true, force: true });
  }
  rmSync(at("base/node_modules"), { recursive: true, force: true });
  await expectRefused(words);
}

test("a base with modules of its own keeps them", async () => {
  write("base/node_modules/left/index.js", "committed");
  const result = await reuse();
  expect(result).toEqual({
    reused: false,
    text: expect.stringContaining("base brings its own node_modules"),
  });
  expect(readFileSync(at("base/node_modules/left/index.js"), "utf8")).toBe("committed");
});

test("a project in a subfolder gets its own modules and those above it, or none", async () => {
  writeBoth("examples/shop/package.json", "{}");
  writeBoth("examples/shop/package-lock.json", lock());
  write("head/examples/shop/node_modules/own/index.js", "own");
  // A folder that holds only a cache was not installed there.
  write("head/examples/node_modules/.vite/x", "cache");
  expect(await reuse("examples/shop")).toMatchObject({
    reused: true,
    folders: [path.join("examples", "shop"), ""],
  });
  expect(existsSync(at("base/examples/shop/node_modules/own/index.js"))).toBe(true);
  expect(existsSync(at("base/node_modules/left/package.json"))).toBe(true);
  expect(existsSync(at("base/examples/node_modules"))).toBe(false);
});

test("a difference above the project keeps it from all", async () => {
  writeBoth("examples/shop/package.json", "{}");
  writeBoth("examples/shop/package-lock.json", lock());
  write("head/examples/shop/node_modules/own/index.js", "own");
  write("base/package-lock.json", "{}");
  await expectRefused("package-lock.json differs", "examples/shop");
  writeBoth("package-lock.json", lock());
  write("base/examples/shop/.npmrc", "x=y");
  await expectRefused("examples/shop/.npmrc differs", "examples/shop");
});

test("an abort leaves base without modules", async () => {
  const signal = AbortSignal.abort(new Error("stopped"));
  const running = reuseModules({ headRoot: at("head"), baseRoot: at("base"), folder: "", signal });
  await expect(running).rejects.toThrow("stopped");
  expect(existsSync(at("base/node_modules"))).toBe(false);
});

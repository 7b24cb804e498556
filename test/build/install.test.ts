import { access, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installDependencies } from "../../src/build/install.ts";
import { installAdvice } from "../../src/build/install-advice.ts";
import type { Installable } from "../../src/build/installed-modules.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const lock = (version: string) => ({
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { left: "*" } },
    "packages/own": {},
    "node_modules/left": { version, integrity: `sha512-${version}` },
    "node_modules/only-mac": { version: "1.0.0", optional: true },
  },
});

function npmProject(directory: string, more: Partial<Installable> = {}): Installable {
  return {
    directory,
    packageManager: "npm",
    lockfile: join(directory, "package-lock.json"),
    workspaceRoot: null,
    installCommand: "echo installed > done",
    ...more,
  };
}

const manifest = { dependencies: { left: "*" } };

async function isDone(directory: string): Promise<boolean> {
  return access(join(directory, "done")).then(
    () => true,
    () => false,
  );
}

test("installs where nothing is installed", async () => {
  await using folder = await temporaryFolder({
    "package.json": manifest,
    "package-lock.json": lock("1.0.0"),
  });
  const result = await installDependencies(npmProject(folder.path));
  expect(result).toMatchObject({ installed: true, reason: "nothing is installed yet" });
  expect(await isDone(folder.path)).toBe(true);
});

test("installs nothing where package.json names nothing, or is not there", async () => {
  await using folder = await temporaryFolder({ "package.json": { name: "app" } });
  expect(await installDependencies(npmProject(folder.path))).toMatchObject({ installed: false });
  expect(await installDependencies(npmProject(folder.path, { installCommand: null }))).toMatchObject({
    installed: false,
  });
  expect(await isDone(folder.path)).toBe(false);
});

test("a restored npm cache of any age counts when its content is the lockfile's", async () => {
  await using folder = await temporaryFolder({
    "package.json": manifest,
    "node_modules/.package-lock.json": {
      packages: { "node_modules/left": { version: "1.0.0", integrity: "sha512-1.0.0" } },
    },
  });
  await utimes(join(folder.path, "node_modules/.package-lock.json"), 1, 1);
  await folder.write({ "package-lock.json": lock("1.0.0") });
  expect(await installDependencies(npmProject(folder.path))).toMatchObject({ installed: false });
  await folder.write({ "package-lock.json": lock("1.0.1") });
  expect(await installDependencies(npmProject(folder.path))).toMatchObject({
    installed: true,
    reason: "the installed modules are not those of package-lock.json",
  });
});

test("others are judged by time", async () => {
  await using folder = await temporaryFolder({
    "package.json": manifest,
    "yarn.lock": "",
    "node_modules/.yarn-integrity": "",
  });
  const yarn = npmProject(folder.path, { packageManager: "yarn", lockfile: join(folder.path, "yarn.lock") });
  await utimes(yarn.lockfile ?? "", 1000, 1000);
  expect(await installDependencies(yarn)).toMatchObject({ installed: false });
  await utimes(join(folder.path, "node_modules/.yarn-integrity"), 500, 500);
  expect(await installDependencies(yarn)).toMatchObject({
    installed: true,
    reason: "yarn.lock is newer than the installed modules",
  });
});

test("a member of a workspace is installed in its root, development packages included", async () => {
  await using folder = await temporaryFolder({ "apps/shop/package.json": { name: "shop" } });
  const member = npmProject(join(folder.path, "apps/shop"), {
    workspaceRoot: folder.path,
    installCommand: 'test "$NODE_ENV" = development && echo > done',
  });
  expect(await installDependencies(member)).toMatchObject({ installed: true });
  expect(await isDone(folder.path)).toBe(true);
});

test.each([
  ["npm error code EUSAGE", /lockfile does not fit/],
  ["npm error code ERESOLVE", /different versions/],
  ["npm error network request failed, reason: getaddrinfo ENOTFOUND", /cannot be reached/],
  ["npm error code E401", /credentials/],
  ["something else", /fix what it reports/],
])("a failure that says %s", async (log, advice) => {
  await using folder = await temporaryFolder({ "package.json": manifest });
  const failing = installDependencies(npmProject(folder.path, { installCommand: `echo "${log}"; exit 1` }));
  await expect(failing).rejects.toMatchObject({
    code: "INSTALL_FAILED",
    detail: log,
    advice: expect.stringMatching(advice),
  });
});

test("npm's explanation of its options is left out, and the failure says which packages the lockfile lacks", async () => {
  const sync = "`npm ci` can only install packages when your package.json and package-lock.json are in sync.";
  const said = ["code EUSAGE", "", `${sync} Please update it.`, "", "Missing: a@1.0.0 from lock file", ""];
  const usage = ["Usage:", "npm ci", "", "Options:", "[--install-strategy <hoisted|nested>]"];
  const end = "A complete log of this run can be found in: /root/.npm/_logs/0.log";
  const print = (lines: readonly string[]) => lines.map((line) => `npm error ${line}`.trim()).join("\n");
  await using folder = await temporaryFolder({
    "package.json": manifest,
    log: print([...said, ...usage, end]),
  });
  const project = npmProject(folder.path, { installCommand: "cat log >&2; exit 1" });
  await expect(installDependencies(project)).rejects.toMatchObject({
    message: `"cat log >&2; exit 1" exited with code 1: ${sync} Missing: a@1.0.0 from lock file`,
    detail: print([...said, end]),
  });
});

test("a package manager that is not there", async () => {
  await using folder = await temporaryFolder({ "package.json": manifest });
  const failing = installDependencies(npmProject(folder.path, { installCommand: "nosuchmanager install" }));
  await expect(failing).rejects.toMatchObject({
    code: "INSTALL_FAILED",
    advice: "Install nosuchmanager before budget-check.",
  });
});

test("nothing is installed to serve alone where Node finds the modules, even those of a folder above", async () => {
  await using folder = await temporaryFolder({
    "apps/shop/package.json": {
      dependencies: { left: "1", "@scope/right": "1" },
      devDependencies: { x: "1" },
    },
    "apps/shop/package-lock.json": lock("2.0.0"),
    "node_modules/left/package.json": "{}",
  });
  const shop = npmProject(join(folder.path, "apps/shop"));
  expect(await installDependencies(shop, { onlyMissing: true })).toMatchObject({ installed: true });
  await folder.write({ "apps/shop/node_modules/@scope/right/package.json": "{}" });
  expect(await installDependencies(shop, { onlyMissing: true })).toMatchObject({ installed: false });
  await folder.write({ "apps/shop/package-lock.json": lock("3.0.0") });
  // File systems keep times so coarsely that both may have been written at one.
  const later = new Date(Date.now() + 10_000);
  await utimes(join(folder.path, "apps/shop/package-lock.json"), later, later);
  expect(await installDependencies(shop, { onlyMissing: true })).toMatchObject({ installed: false });
  expect(await installDependencies(shop)).toMatchObject({ installed: true });
});

test("nothing is installed to serve alone under Yarn Plug'n'Play, which has no node_modules", async () => {
  await using folder = await temporaryFolder({ "package.json": manifest, ".pnp.cjs": "", "yarn.lock": "" });
  const yarn = npmProject(folder.path, { packageManager: "yarn", lockfile: null });
  expect(await installDependencies(yarn, { onlyMissing: true })).toMatchObject({ installed: false });
});

test.each([
  [
    "npm",
    "npm error code 1\nnpm error path /app/node_modules/@scope/tool\nnpm error command failed\nnpm error command sh -c node install.js\nnpm error Error: getaddrinfo ENOTFOUND cdn.example.com",
    "@scope/tool",
  ],
  [
    "pnpm",
    ".../node_modules/tool postinstall: Error: getaddrinfo ENOTFOUND cdn.example.com\n.../node_modules/tool postinstall: Failed\n ELIFECYCLE  Command failed with exit code 1.",
    "tool",
  ],
  [
    "Yarn 1",
    "error /app/node_modules/tool: Command failed.\nExit code: 1\nCommand: node install.js\nError: getaddrinfo ENOTFOUND cdn.example.com",
    "tool",
  ],
  [
    "Yarn 4",
    "YN0007: x must be built\nYN0009: │ @scope/tool@npm:1.0.0 couldn't be built successfully (exit code 1)\ngetaddrinfo ENOTFOUND cdn.example.com",
    "@scope/tool",
  ],
  [
    "Bun",
    'getaddrinfo ENOTFOUND cdn.example.com\nerror: postinstall script from "tool" exited with 1',
    "tool",
  ],
])("a postinstall script's own download is not the registry: %s", (_, log, name) => {
  const advice = installAdvice(log, "npm ci", "/app");
  expect(advice).toContain(`install script of ${name} failed, which needs cdn.example.com`);
});

test.each([
  "npm error code ENOTFOUND\nnpm error syscall getaddrinfo",
  " ERR_PNPM_META_FETCH_FAIL  GET https://registry.npmjs.org/left: getaddrinfo ENOTFOUND",
  'error An unexpected error occurred: "https://registry.yarnpkg.com/left: getaddrinfo ENOTFOUND registry.yarnpkg.com".',
  "YN0001: │ RequestError: getaddrinfo ENOTFOUND registry.yarnpkg.org",
  "error: ConnectionRefused downloading package manifest left",
])("a registry that does not answer is said as that: %s", (log) => {
  expect(installAdvice(log, "npm ci", "/app")).toMatch(/registry cannot be reached/);
});

test("an address that a script could not reach is not said to be the registry", () => {
  expect(installAdvice("fatal: getaddrinfo ENOTFOUND github.com", "npm ci", "/app")).toMatch(/fix what it/);
});

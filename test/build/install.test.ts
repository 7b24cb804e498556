import { access, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installDependencies } from "../../src/build/install.ts";
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

test("a package manager that is not there", async () => {
  await using folder = await temporaryFolder({ "package.json": manifest });
  const failing = installDependencies(npmProject(folder.path, { installCommand: "nosuchmanager install" }));
  await expect(failing).rejects.toMatchObject({
    code: "INSTALL_FAILED",
    advice: expect.stringMatching(/corepack/),
  });
});

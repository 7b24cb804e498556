import { chmod, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPackageManager, foreseePackageManager } from "../../src/build/package-manager.ts";
import { runCommand } from "../../src/build/run-command.ts";
import { detectProject } from "../../src/project/detect.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder, Tree } from "../temporary-folder.ts";

// These change PATH, which is the process's: one after the other.

const basics = ["sh", "node", "env", "dirname"];

/** A PATH on which only these programs are; `npx` puts what it is asked for into a folder, as npm's does. */
async function withPrograms<T>(
  programs: Readonly<Record<string, string>>,
  act: (folder: TemporaryFolder) => Promise<T>,
): Promise<T> {
  await using folder = await temporaryFolder(
    Object.fromEntries(
      Object.entries(programs).map(([name, text]) => [`bin/${name}`, `#!/bin/sh\n${text}\n`]),
    ),
  );
  for (const name of Object.keys(programs)) await chmod(join(folder.path, "bin", name), 0o755);
  await folder.write({ "bin/.here": "" });
  for (const name of basics) {
    const { tail } = await runCommand({ command: `command -v ${name}`, directory: "/" });
    await symlink(tail, join(folder.path, "bin", name));
  }
  const path = process.env["PATH"];
  process.env["PATH"] = join(folder.path, "bin");
  try {
    return await act(folder);
  } finally {
    process.env["PATH"] = path;
  }
}

const npx = (manager: string, version: string) => `
case "$*" in
  --version) echo 11.0.0 ;;
  *) echo "$*" >> "$(dirname "$0")/asked"
     d="$(dirname "$0")/../fetched"
     /bin/mkdir -p "$d"; printf '#!/bin/sh\\necho ${version}\\n' > "$d/${manager}"; /bin/chmod +x "$d/${manager}"
     echo "$d/${manager}" ;;
esac`;

const broken = "echo 'corepack: error: no network' >&2; exit 1";

async function found(tree: Tree, folder: TemporaryFolder) {
  await folder.write(Object.fromEntries(Object.entries(tree).map(([name, text]) => [`app/${name}`, text])));
  const project = await detectProject(join(folder.path, "app"));
  const manager = await findPackageManager(project);
  const { tail } = await runCommand({
    command: `${project.packageManager} --version`,
    directory: project.directory,
    env: manager.env,
  });
  return { note: manager.note, runs: tail.split("\n")[0] };
}

const pnpmLock = { "package.json": { name: "app" }, "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" };

test("the one on PATH is used where it reads the lockfile", async () => {
  const runs = await withPrograms({ pnpm: "echo 9.15.0" }, (folder) => found(pnpmLock, folder));
  expect(runs).toEqual({ note: null, runs: "9.15.0" });
});

test("npx brings the version of the lockfile where PATH has none, or one that does not read it", async () => {
  for (const there of [{}, { pnpm: "echo 7.33.0" }]) {
    const runs = await withPrograms({ ...there, npx: npx("pnpm", "10.4.0") }, (folder) =>
      found(pnpmLock, folder),
    );
    expect(runs.runs).toBe("10.4.0");
    expect(runs.note).toMatch(
      /^pnpm (?:is not on PATH|7\.33\.0 does not fit .*): pnpm 10\.4\.0 is used, by npx$/,
    );
  }
});

test("a Corepack that cannot download is not the end", async () => {
  const programs = { corepack: broken, npx: npx("yarn", "4.6.0") };
  const tree = { "package.json": { packageManager: "yarn@4.6.0+sha224.ab" }, "yarn.lock": "" };
  const runs = await withPrograms(programs, (folder) => found(tree, folder));
  expect(runs).toEqual({ note: "yarn is not on PATH: yarn 4.6.0 is used, by npx", runs: "4.6.0" });
});

test("a version that is not the pinned one is not taken from npx either", async () => {
  const tree = { "package.json": { packageManager: "bun@1.2.0" } };
  const failing = withPrograms({ npx: npx("bun", "0.9.0") }, (folder) => found(tree, folder));
  await expect(failing).rejects.toMatchObject({
    code: "INSTALL_FAILED",
    message: "bun 1.2.0 is needed, and bun is not on PATH",
    advice: "Add oven-sh/setup-bun before this step.",
  });
});

test.each([
  ["pnpm@10.1.0", "Add pnpm/action-setup before this step."],
  ["yarn@4.6.0", 'Run "corepack enable" before this step.'],
  ["bun@1.2.0", "Add oven-sh/setup-bun before this step."],
])("where nothing brings %s, the step is named", async (packageManager, advice) => {
  const failing = withPrograms({}, (folder) => found({ "package.json": { packageManager } }, folder));
  await expect(failing).rejects.toMatchObject({ advice });
});

test("doctor foresees who brings it, and fetches nothing", async () => {
  await withPrograms({ npx: `test "$1" = --version` }, async (folder) => {
    await folder.write({ "package.json": "{}", "yarn.lock": "# yarn lockfile v1\n" });
    const project = await detectProject(folder.path);
    expect(await foreseePackageManager(project)).toEqual({
      missing: "yarn is not on PATH",
      by: "yarn 1 by npx",
    });
  });
});

test.each([
  ["pnpm 8's lockfile", { "pnpm-lock.yaml": "lockfileVersion: '6.0'\n" }, "pnpm@8", [8]],
  ["pnpm 7's lockfile", { "pnpm-lock.yaml": "lockfileVersion: 5.4\n" }, "pnpm@7", [7, 6]],
  ["Yarn 1's lockfile", { "yarn.lock": "# yarn lockfile v1\n" }, "yarn@1", [1]],
  ["Yarn 4's lockfile", { "yarn.lock": "__metadata:\n  version: 8\n" }, "@yarnpkg/cli-dist@4", [4, 5]],
  ["Yarn 3's lockfile", { "yarn.lock": "__metadata:\n  version: 6\n" }, "@yarnpkg/cli-dist@3", [3]],
  ["Bun's lockfile", { "bun.lock": "{}" }, "bun", null],
  ["npm's lockfile", { "package-lock.json": "{}" }, null, null],
  [
    "a Yarn in the repository",
    { "yarn.lock": "__metadata:\n  version: 8\n", ".yarnrc.yml": "yarnPath: .yarn/releases/yarn-4.cjs\n" },
    "yarn@1",
    null,
  ],
  ["a pin", { "package.json": { packageManager: "pnpm@9.1.2+sha512.abc" } }, "pnpm@9.1.2", [9]],
  [
    "a pin of a Yarn 4",
    { "package.json": { packageManager: "yarn@4.1.0-rc.2" } },
    "@yarnpkg/cli-dist@4.1.0-rc.2",
    [4],
  ],
])("what brings %s", async (_, tree: Tree, fetched, majors) => {
  await using folder = await temporaryFolder({ "package.json": "{}", ...tree });
  const { managerVersion } = await detectProject(folder.path);
  expect(managerVersion).toMatchObject({ package: fetched, majors });
});

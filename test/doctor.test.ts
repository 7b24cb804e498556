import { mkdir, readdir } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDoctor } from "../src/doctor.ts";
import type { DoctorOptions } from "../src/doctor.ts";
import { CheckError } from "../src/errors.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const rootPage = { name: "/", path: "/", limits: [] };

const wellEquipped: Omit<DoctorOptions, "cwd"> = {
  findBrowser: async () => ({ path: "/opt/chrome/chrome", version: "Chrome 150.0" }),
  loadBudget: async () => ({ pages: [rootPage], autoPages: { most: 5 } }),
  machine: { node: "24.9.0", platform: "linux", uid: 1000, readKernelSetting: async () => null },
};

async function checks(cwd: string, more: Partial<DoctorOptions> = {}) {
  const found = await runDoctor({ ...wellEquipped, cwd, ...more });
  return Object.fromEntries(found.map(({ name, ...rest }) => [name, rest]));
}

const app = { scripts: { build: "vite build" }, devDependencies: { vite: "8" } };

test("all is well: nothing to do, and nothing is left behind", async () => {
  await using folder = await temporaryFolder({ "package.json": app, "package-lock.json": "{}" });
  execFileSync("git", ["init", "--quiet"], { cwd: folder.path });
  const found = await checks(folder.path);
  expect(
    Object.values(found).filter(({ status, advice }) => status !== "ok" || advice !== undefined),
  ).toEqual([]);
  expect(found["Node"]?.found).toBe("Node 24.9.0");
  expect(found["browser"]?.found).toBe("Chrome 150.0 at /opt/chrome/chrome");
  expect(found["git"]?.found).toMatch(/^git \d/);
  expect(found["package manager"]?.found).toMatch(/^npm \d.* with package-lock\.json$/);
  expect(found["build"]?.found).toBe("npm run build");
  expect(found["output"]?.found).toBe("dist (not built yet)");
  expect(found["budget"]?.found).toContain("core-web-vitals");
  expect(found["pages"]?.found).toContain("found automatically on the served site, at most 5");
  expect(await readdir(folder.path)).not.toContain(".budget-check");
});

test("every complaint says what to do", async () => {
  await using folder = await temporaryFolder({
    "package.json": { packageManager: "bun@1.2.0", dependencies: {} },
    ".budget-check": "a file where the folder should be",
  });
  const missing = async () => {
    throw new CheckError("BROWSER_NOT_FOUND", "No Chrome was found.", { advice: "Install Chrome." });
  };
  const found = await checks(folder.path, {
    findBrowser: missing,
    loadBudget: async () => {
      throw new Error("no\nstack please");
    },
    machine: { ...wellEquipped.machine, node: "20.20.2" },
  });
  expect(found).toMatchObject({
    Node: { status: "fail", advice: expect.stringContaining("24") },
    browser: { status: "fail", found: "No Chrome was found.", advice: "Install Chrome." },
    git: { status: "warn" },
    project: { status: "warn" },
    build: { status: "warn" },
    output: { status: "fail" },
    budget: { status: "fail", found: "no stack please" },
    "report folder": { status: "fail" },
  });
  const complaints = Object.values(found).filter(({ status }) => status !== "ok");
  expect(complaints.every(({ advice }) => advice !== undefined && advice.length > 10)).toBe(true);
});

test("a broken package.json fails the checks that need it, not the others", async () => {
  await using folder = await temporaryFolder({ "package.json": "{" });
  const found = await checks(folder.path);
  for (const name of ["project", "package manager", "build", "output"])
    expect(found[name]?.status).toBe("fail");
  for (const name of ["Node", "browser", "port", "report folder"]) expect(found[name]?.status).toBe("ok");
});

test.each([
  ["AppArmor", "/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1", "warn"],
  ["namespaces off", "/proc/sys/user/max_user_namespaces", "0", "warn"],
  ["an old Debian", "/proc/sys/kernel/unprivileged_userns_clone", "0", "warn"],
  ["namespaces on", "/proc/sys/user/max_user_namespaces", "63000", "ok"],
])("the sandbox: %s", async (_, path, value, status) => {
  await using folder = await temporaryFolder();
  const readKernelSetting = async (asked: string) => (asked === path ? value : null);
  const restricted = await checks(folder.path, { machine: { ...wellEquipped.machine, readKernelSetting } });
  expect(restricted["sandbox"]?.status).toBe(status);
  const root = await checks(folder.path, { machine: { ...wellEquipped.machine, readKernelSetting, uid: 0 } });
  expect(root["sandbox"]).toMatchObject({ status: "ok", found: expect.stringContaining("root") });
});

test("a plain folder needs no build, and a report folder that is there stays", async () => {
  await using folder = await temporaryFolder({ "index.html": "<p>x" });
  await mkdir(join(folder.path, ".budget-check"));
  const file = join(folder.path, "budget.json");
  const found = await checks(folder.path, { loadBudget: async () => ({ file, pages: [rootPage] }) });
  expect(found).toMatchObject({
    build: { status: "ok", found: "nothing to build" },
    output: { status: "ok", found: "this folder" },
    budget: { status: "ok", found: "budget.json" },
    pages: { status: "ok", found: "/" },
    "package manager": { status: "ok" },
  });
  expect(await readdir(join(folder.path, ".budget-check"))).toEqual([]);
});

test("a server of its own is no reason to complain", async () => {
  await using folder = await temporaryFolder({
    "package.json": { scripts: { start: "node server.js" } },
    "public/index.html": "<p>x",
  });
  expect(await checks(folder.path)).toMatchObject({
    project: { status: "ok", found: expect.stringContaining("a server of its own") },
    build: { status: "ok", found: "nothing to build" },
    output: { status: "ok", found: "served by npm run start" },
  });
});

test("advice fits the folder: no corepack for bun, no talk of a package.json that is not there", async () => {
  await using empty = await temporaryFolder({ "readme.txt": "" });
  expect((await checks(empty.path))["build"]).toMatchObject({
    status: "warn",
    found: "there is no package.json",
  });
  await using bun = await temporaryFolder({ "package.json": app, "bun.lock": "" });
  const path = process.env["PATH"];
  try {
    // Whether this machine has bun or not.
    process.env["PATH"] = "/nowhere";
    expect((await checks(bun.path))["package manager"]).toMatchObject({
      status: "fail",
      advice: "Add oven-sh/setup-bun before this step.",
    });
  } finally {
    process.env["PATH"] = path;
  }
});

test("foresees what is built first, how the app is served, and a template that nothing builds", async () => {
  await using server = await temporaryFolder({
    "package.json": {
      name: "app",
      workspaces: ["packages/*"],
      scripts: { "build:prod": "tsc", preview: "serve dist", start: "node dist/server.js" },
      dependencies: { ui: "*", icons: "*" },
    },
    "packages/ui/package.json": { name: "ui", main: "dist/index.js", scripts: { build: "tsc" } },
    "packages/icons/package.json": { name: "icons", main: "lib/icons.js" },
  });
  expect(await checks(server.path)).toMatchObject({
    build: {
      status: "warn",
      found:
        'npm run build:prod, after ui with npm run build --if-present -w "ui"; icons has no lib/icons.js and no build script',
      advice: "Add a build script to packages/icons, or build it before this step.",
    },
    output: { status: "ok", found: "dist if the build writes it, else npm run preview, else npm run start" },
  });
  await using template = await temporaryFolder({
    "package.json": { devDependencies: { webpack: "5" } },
    "public/index.html": '<script type="module" src="/src/main.ts"></script>',
  });
  expect((await checks(template.path))["output"]).toMatchObject({
    status: "fail",
    found: expect.stringContaining("only the template in public"),
  });
});

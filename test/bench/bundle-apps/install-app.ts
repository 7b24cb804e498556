import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { BenchApp } from "./apps.ts";

/** Longer than any takes; a registry that hangs is not to hold everything. */
const mostMs = 600_000;

/** Package managers that are not there by themselves; `yarn` is Yarn 4. */
const managers = { "@yarnpkg/cli-dist": "4.18.1", bun: "1.4.5", pnpm: "12.21.0" };

/**
 * Installs Yarn, pnpm and Bun for this process and what it starts.
 * @param folder where; what is there already stays.
 */
export function installManagers(folder: string): void {
  if (!existsSync(join(folder, "node_modules/.package-lock.json"))) {
    write(folder, { "package.json": JSON.stringify({ private: true, dependencies: managers }) });
    run("npm install --no-audit --no-fund --loglevel=error", folder);
  }
  process.env["PATH"] = [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
}

/**
 * Writes an app into a folder and installs it, unless that was done before.
 * @returns the app's folder, which may be one in a workspace.
 * @throws Error with the end of what the package manager printed.
 */
export function installApp(app: BenchApp, folder: string): string {
  const directory = join(folder, app.app ?? "");
  const done = join(folder, ".installed");
  write(folder, app.files);
  write(directory, {
    "package.json": JSON.stringify({
      name: "app",
      private: true,
      type: "module",
      scripts: { build: app.build },
      dependencies: app.packages,
      ...app.manifest,
    }),
    "budget.json": JSON.stringify({
      build: app.run ?? "npm run build",
      ...(app.served !== true && {
        serve: app.served === undefined ? app.output : { command: app.served },
      }),
      pages: [app.page ?? "/"],
      // None is to fail or warn: the figures count.
      limits: {},
      bundle: { total: { max: "1000 MB" } },
    }),
  });
  if (existsSync(done)) return directory;
  run(app.install ?? "npm install --no-audit --no-fund --loglevel=error", folder);
  writeFileSync(done, "");
  return directory;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    // A lockfile is the package manager's once it is there.
    if (text === "" && existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function run(command: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
    cwd,
    encoding: "utf8",
    timeout: mostMs,
    env: process.env,
  });
  if (status !== 0) throw new Error(`${command}: ${`${stdout}${stderr}`.trim().slice(-1500)}`);
}

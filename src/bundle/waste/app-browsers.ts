import { execFile } from "node:child_process";

/** What the app's own tools report about the browsers that it is built for. */
export interface AppBrowsers {
  /** `chrome 120`, … */
  browsers: readonly string[];
  /** Features of core-js that one of them lacks; null where that is not known. */
  coreJs: readonly string[] | null;
}

/** Its answer is the only line that counts: a package that prints something of its own leaves no JSON, and nothing is claimed. */
const script = `
const { createRequire } = require("node:module");
const [root, wantsCoreJs] = process.argv.slice(1);
const load = createRequire(require("node:path").join(root, "package.json"));
const browserslist = load("browserslist");
const config = browserslist.loadConfig({ path: root });
if (config !== undefined) {
  const browsers = browserslist(config, { path: root, ignoreUnknownVersions: true });
  let coreJs = null;
  try {
    if (wantsCoreJs === "yes") coreJs = load("core-js-compat/compat")({ targets: browsers }).list;
  } catch {}
  process.stdout.write(JSON.stringify({ browsers, coreJs }));
}
`;

/**
 * Asks the app's own `browserslist` and `core-js-compat`. Both are code of the measured app, so they run in a process
 * of their own that gets none of our environment. Null if the app names no browsers, the tools are not installed, or
 * anything else goes wrong.
 */
export function appBrowsers(root: string, wantsCoreJs: boolean): Promise<AppBrowsers | null> {
  const kept = ["PATH", ...(process.platform === "win32" ? ["SystemRoot"] : [])];
  const env = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  const limits = { timeout: 10_000, killSignal: "SIGKILL", maxBuffer: 1_000_000 } as const;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--input-type=commonjs", "-e", script, root, wantsCoreJs ? "yes" : "no"],
      { cwd: root, env, windowsHide: true, ...limits },
      (error, stdout) => resolve(error ? null : parse(stdout)),
    );
  });
}

function parse(text: string): AppBrowsers | null {
  try {
    const { browsers, coreJs } = JSON.parse(text) as Record<string, unknown>;
    return isNames(browsers) ? { browsers, coreJs: isNames(coreJs) ? coreJs : null } : null;
  } catch {
    return null;
  }
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

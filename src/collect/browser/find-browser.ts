import { execFile } from "node:child_process";
import { access, constants, readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { CheckError } from "../../errors.ts";
import { installedCandidates } from "./browser-candidates.ts";
import { browserNotStarted, isLimit } from "./launch-failure.ts";
import { sandboxFlags } from "./sandbox.ts";

export interface FoundBrowser {
  path: string;
  /** Such as `156.0.7444.59`; `unknown` where the browser does not say without a window. */
  version: string;
}

interface FindOptions {
  chromePath?: string | undefined;
  env?: Readonly<Record<string, string | undefined>>;
}

const versionPattern = /\d+\.\d+\.\d+\.\d+/;
const versionTimeoutMs = 15_000;

const installAdvice: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux:
    "Install one (Debian, Ubuntu: `sudo apt-get install -y chromium`, or Google Chrome from google.com/chrome), or name it with --chrome-path or CHROME_PATH.",
  darwin: "Install one (`brew install --cask google-chrome`), or name it with --chrome-path or CHROME_PATH.",
  win32: "Install one (`winget install Google.Chrome`), or name it with --chrome-path or CHROME_PATH.",
};
const namingAdvice = "Name a Chrome, Chromium or Edge with --chrome-path or CHROME_PATH.";

/**
 * The browser to measure with: the one named by option, CHROME_PATH or PUPPETEER_EXECUTABLE_PATH (which then must be
 * there), else an installed Chrome, Chromium or Edge, else the one that puppeteer has downloaded before.
 * @throws CheckError BROWSER_NOT_FOUND; BROWSER_NOT_STARTED where there is one that a limit of this machine keeps from running.
 */
export async function findBrowser(options: FindOptions = {}): Promise<FoundBrowser> {
  const env = options.env ?? process.env;
  const named: readonly (readonly [source: string, path: string | undefined])[] = [
    ["--chrome-path", options.chromePath],
    ["CHROME_PATH", env["CHROME_PATH"]],
    ["PUPPETEER_EXECUTABLE_PATH", env["PUPPETEER_EXECUTABLE_PATH"]],
  ];
  for (const [source, path] of named) {
    if (path) return checkNamed(source, path);
  }
  let limited: { path: string; error: unknown } | undefined;
  for (const path of installedCandidates(process.platform, env)) {
    if ((await whyNotRunnable(path)) !== undefined) continue;
    // Ubuntu's chromium-browser, for one, is a script that only says to install a snap.
    const version = await readVersion(path).catch((error: unknown) => {
      limited ??= { path, error };
    });
    if (version) return { path, version };
  }
  const downloaded = await downloadedByPuppeteer();
  if (downloaded && (await whyNotRunnable(downloaded)) === undefined) {
    return { path: downloaded, version: await versionOrUnknown(downloaded) };
  }
  if (limited) throw browserNotStarted(limited.path, limited.error);
  throw new CheckError("BROWSER_NOT_FOUND", "No Chrome, Chromium or Edge was found on this machine.", {
    advice: installAdvice[process.platform] ?? namingAdvice,
  });
}

async function checkNamed(source: string, path: string): Promise<FoundBrowser> {
  const reason = await whyNotRunnable(path);
  if (reason) {
    throw new CheckError("BROWSER_NOT_FOUND", `${source} names ${path}, ${reason}.`, {
      advice: namingAdvice,
    });
  }
  // If a named browser cannot even print its version, the launch reports why.
  return { path, version: await versionOrUnknown(path) };
}

async function whyNotRunnable(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return "which is a folder, not a program";
  } catch {
    return "which does not exist";
  }
  try {
    await access(path, constants.X_OK);
    return undefined;
  } catch {
    return "which may not be executed";
  }
}

function versionOrUnknown(path: string): Promise<string> {
  return readVersion(path).then(
    (version) => version ?? "unknown",
    () => "unknown",
  );
}

/** Undefined for a program that says none. @throws what a limit of this machine lets starting it end in. */
async function readVersion(path: string): Promise<string | undefined> {
  if (process.platform === "win32") return readVersionOnWindows(path);
  try {
    const { stdout } = await promisify(execFile)(path, ["--version", ...sandboxFlags], {
      timeout: versionTimeoutMs,
    });
    return versionPattern.exec(stdout)?.[0];
  } catch (error) {
    if (isLimit(error)) throw error;
    return undefined;
  }
}

/** On Windows `--version` opens a window; a folder next to the program has the version as its name. */
async function readVersionOnWindows(path: string): Promise<string | undefined> {
  const beside = await readdir(dirname(path)).catch(() => []);
  return beside.find((name) => versionPattern.test(name)) ?? "unknown";
}

async function downloadedByPuppeteer(): Promise<string | undefined> {
  try {
    const { default: puppeteer } = await import("puppeteer");
    return await puppeteer.executablePath();
  } catch {
    return undefined;
  }
}

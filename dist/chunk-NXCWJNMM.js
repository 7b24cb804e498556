import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  LogTail,
  childEnvironment
} from "./chunk-TA545M6U.js";
import {
  unbuiltPackages
} from "./chunk-OXEOFCXR.js";
import {
  detectProject,
  programRunners
} from "./chunk-FCFFAJ4M.js";
import {
  refuseServerLimits
} from "./chunk-T65WFC4R.js";
import {
  makeTemporary
} from "./chunk-XCIN2Y2R.js";
import {
  readManifest
} from "./chunk-UVEV6JYO.js";
import {
  startProgram
} from "./chunk-3W7N4ZM7.js";
import {
  filesAdvice,
  machineLimits,
  memoryAdvice
} from "./chunk-QNLGKQNY.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/collect/browser/find-browser.ts
import { execFile } from "node:child_process";
import { access, constants, readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

// src/collect/browser/browser-candidates.ts
import { delimiter, join } from "node:path";
var namesOnPath = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
  "google-chrome-beta",
  "brave-browser"
];
var linuxPaths = [
  "/opt/google/chrome/chrome",
  "/usr/lib/chromium/chromium",
  "/usr/lib/chromium-browser/chromium-browser",
  "/snap/bin/chromium",
  "/opt/microsoft/msedge/msedge"
];
var macApps = ["Google Chrome", "Chromium", "Microsoft Edge", "Google Chrome Canary", "Brave Browser"];
var windowsPaths = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Google", "Chrome SxS", "Application", "chrome.exe"]
];
function installedCandidates(platform, env) {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) => root ? windowsPaths.map((path3) => join(root, ...path3)) : []);
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === "darwin") {
    const roots = ["/Applications", ...env["HOME"] ? [join(env["HOME"], "Applications")] : []];
    const apps = macApps.flatMap(
      (app) => roots.map((root) => join(root, `${app}.app/Contents/MacOS/${app}`))
    );
    return [...apps, ...onPath];
  }
  return [...onPath, ...linuxPaths];
}

// src/collect/browser/few-files.ts
var usualFiles = 1024;
function fewFiles() {
  const report = Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = report.getReport();
  const count = userLimits?.open_files?.soft;
  if (typeof count !== "number" || count >= usualFiles) return null;
  return {
    what: `this process may open only ${count} files, often too few for a browser`,
    advice: filesAdvice
  };
}

// src/collect/browser/temporary-folder.ts
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/process/guard-folder.ts
import { spawn } from "node:child_process";
import { Socket } from "node:net";
import path from "node:path";
var guard = `
trap '' HUP INT TERM
folder=$1
shift
read -r line && exit 0
quiet=0
round=0
while [ "$quiet" -lt 3 ] && [ "$round" -lt 60 ]; do
  if [ -e "$folder" ]; then quiet=0; else quiet=$((quiet + 1)); fi
  rm -rf -- "$folder"
  [ "$#" -eq 0 ] || "$@"
  round=$((round + 1))
  sleep 1
done
`;
var unguarded = { release() {
}, takeOver() {
} };
function guardFolder(directory, afterwards) {
  if (process.platform === "win32") return unguarded;
  const words = ["-c", guard, "budget-check", path.resolve(directory), ...afterwards?.command ?? []];
  const child = startProgram(
    () => spawn("/bin/sh", words, {
      // Never in a folder that somebody may want to remove or unmount.
      cwd: "/",
      env: afterwards?.env ?? { PATH: process.env["PATH"] },
      stdio: ["pipe", "ignore", "ignore"],
      detached: true
    })
  );
  if (child instanceof Error) return unguarded;
  child.on("error", () => {
  });
  const { stdin } = child;
  stdin.on("error", () => {
  });
  child.unref();
  if (stdin instanceof Socket) stdin.unref();
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      stdin.end("released\n");
    },
    takeOver() {
      if (released) return;
      released = true;
      stdin.end();
    }
  };
}

// src/collect/browser/temporary-folder.ts
var removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
var prefix = "budget-check-";
var longestParent = 107 - 20 - 53;
function parentFor(system, platform = process.platform) {
  return platform === "linux" && Buffer.byteLength(system) > longestParent ? "/tmp" : system;
}
async function make() {
  const system = tmpdir();
  const parent = parentFor(system);
  if (parent === system) return makeTemporary(prefix);
  return makeTemporary(prefix, parent).catch(() => makeTemporary(prefix));
}
async function makeTemporaryFolder() {
  const path3 = await make();
  const guard2 = guardFolder(path3);
  const removeNow = () => {
    try {
      rmSync(path3, removal);
    } catch {
    }
  };
  process.on("exit", removeNow);
  let finish = guard2.release;
  return {
    path: path3,
    expectLateWrites() {
      finish = guard2.takeOver;
    },
    async [Symbol.asyncDispose]() {
      process.off("exit", removeNow);
      await rm(path3, removal).then(
        () => finish(),
        () => void 0
      );
    }
  };
}

// src/collect/browser/launch-failure.ts
var sandboxAdvice = [
  "Use a Chrome or Chromium installed from a package, which brings an AppArmor profile;",
  "or allow unprivileged user namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu 23.10 and later), `sudo sysctl -w kernel.unprivileged_userns_clone=1` (older Debian);",
  "in a container run it as root, or with `--security-opt seccomp=unconfined`."
].join(" ");
var crash = /ended by (SIG(?:TRAP|ABRT|ILL|SEGV|BUS|KILL))/;
var causes = [
  {
    pattern: /error while loading shared libraries: ([^\s:]+)/,
    what: ([, library]) => `the shared library ${library} is missing`,
    advice: ([, library]) => `Install it (Debian, Ubuntu: \`sudo apt-get install -y chromium\` brings all that a browser needs; \`apt-file search ${library}\` names the package).`
  },
  ...machineLimits.map(({ pattern, what, advice }) => ({ pattern, what: () => what, advice: () => advice })),
  {
    pattern: /No usable sandbox|Failed to move to new namespace|SUID sandbox helper binary|zygote_host_impl_linux/,
    what: () => "its sandbox may not be used on this machine",
    advice: () => sandboxAdvice
  },
  {
    pattern: /EACCES|Permission denied/,
    what: () => "it may not be executed",
    advice: () => "Give it the right to run (`chmod +x`), or name another with --chrome-path."
  },
  {
    // The shell runs a file that is not a program for this machine, and reports syntax errors in it.
    pattern: /ENOEXEC|Exec format error|cannot execute binary|EBADARCH|system error -86|bad CPU type|spawn UNKNOWN|Syntax error: |: .?ELF/i,
    what: () => `it is not a program for this machine (${process.platform} ${process.arch})`,
    advice: () => "Install a browser for this architecture, or name another with --chrome-path."
  },
  {
    pattern: /ENOENT|not found at the configured executablePath/,
    what: () => "the program or the loader that it asks for does not exist",
    advice: () => "Name another with --chrome-path; on Alpine install its own package (`apk add chromium`)."
  },
  {
    pattern: /No space left on device|ENOSPC/,
    what: () => "there is no space left on the disk",
    advice: () => "Make room in the temporary folder, or let TMPDIR name another."
  },
  {
    pattern: /Socket path too long/i,
    what: () => "the path of the temporary folder is too long for its socket",
    advice: () => `Set TMPDIR to a folder whose path has at most ${longestParent} characters, such as /tmp.`
  },
  {
    pattern: /EROFS|Read-only file system|cannot write to/,
    what: () => "it cannot write its profile to the temporary folder",
    advice: () => "Let TMPDIR name a folder that may be written to."
  },
  {
    pattern: crash,
    what: ([, signal]) => `it crashed (${signal}), often for lack of memory`,
    advice: () => memoryAdvice
  },
  {
    // Its connection was there and broke: the system ends a whole group of processes that way.
    pattern: /socket hang up|ECONNRESET|Target closed/,
    what: () => fewFiles()?.what ?? "it ended while it started, often for lack of memory",
    advice: () => fewFiles()?.advice ?? memoryAdvice
  },
  {
    pattern: /Timed out after|TimeoutError/,
    what: () => "it did not answer in time",
    advice: () => "Try again on a machine that is less busy, or name another with --chrome-path."
  }
];
var detailLines = 20;
function browserNotStarted(path3, thrown) {
  const output = textOf(thrown);
  for (const { pattern, what, advice } of causes) {
    const match = pattern.exec(output);
    if (!match) continue;
    return new CheckError("BROWSER_NOT_STARTED", `${path3} did not start: ${what(match)}.`, {
      advice: advice(match),
      detail: lastLines(output),
      cause: thrown
    });
  }
  const limit = fewFiles();
  return new CheckError("BROWSER_NOT_STARTED", `${path3} did not start${limit ? `: ${limit.what}` : ""}.`, {
    advice: limit?.advice ?? "Start it by hand with `--headless --dump-dom about:blank` to see why, or name another with --chrome-path.",
    detail: lastLines(output) || messageOf(thrown),
    cause: thrown
  });
}
function isLimit(thrown) {
  const text = textOf(thrown);
  return crash.test(text) || machineLimits.some(({ pattern }) => pattern.test(text));
}
function textOf(thrown) {
  if (thrown instanceof Error) {
    const signal = "signal" in thrown && typeof thrown.signal === "string" ? thrown.signal : null;
    return `${thrown.name}: ${thrown.message}${signal === null ? "" : `
ended by ${signal}`}`;
  }
  if (typeof thrown === "object" && thrown !== null)
    return "message" in thrown ? String(thrown.message) : "its connection failed";
  return String(thrown);
}
var frame = /^(?:stderr:|TROUBLESHOOTING: .*|\s*)$/;
function lastLines(output) {
  const lines = output.split(/\r?\n/).filter((line) => !frame.test(line));
  return lines.slice(-detailLines).join("\n");
}

// src/collect/browser/sandbox.ts
var sandboxFlags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

// src/collect/browser/find-browser.ts
var versionPattern = /\d+\.\d+\.\d+\.\d+/;
var versionTimeoutMs = 15e3;
var installAdvice = {
  linux: "Install one (Debian, Ubuntu: `sudo apt-get install -y chromium`, or Google Chrome from google.com/chrome), or name it with --chrome-path or CHROME_PATH.",
  darwin: "Install one (`brew install --cask google-chrome`), or name it with --chrome-path or CHROME_PATH.",
  win32: "Install one (`winget install Google.Chrome`), or name it with --chrome-path or CHROME_PATH."
};
var namingAdvice = "Name a Chrome, Chromium or Edge with --chrome-path or CHROME_PATH.";
async function findBrowser(options = {}) {
  const env = options.env ?? process.env;
  const named = [
    ["--chrome-path", options.chromePath],
    ["CHROME_PATH", env["CHROME_PATH"]],
    ["PUPPETEER_EXECUTABLE_PATH", env["PUPPETEER_EXECUTABLE_PATH"]]
  ];
  for (const [source, path3] of named) {
    if (path3) return checkNamed(source, path3);
  }
  let limited;
  for (const path3 of installedCandidates(process.platform, env)) {
    if (await whyNotRunnable(path3) !== void 0) continue;
    const version = await readVersion(path3).catch((error) => {
      limited ??= { path: path3, error };
    });
    if (version) return { path: path3, version };
  }
  const downloaded = await downloadedByPuppeteer();
  if (downloaded && await whyNotRunnable(downloaded) === void 0) {
    return { path: downloaded, version: await versionOrUnknown(downloaded) };
  }
  if (limited) throw browserNotStarted(limited.path, limited.error);
  throw new CheckError("BROWSER_NOT_FOUND", "No Chrome, Chromium or Edge was found on this machine.", {
    advice: installAdvice[process.platform] ?? namingAdvice
  });
}
async function checkNamed(source, path3) {
  const reason = await whyNotRunnable(path3);
  if (reason) {
    throw new CheckError("BROWSER_NOT_FOUND", `${source} names ${path3}, ${reason}.`, {
      advice: namingAdvice
    });
  }
  return { path: path3, version: await versionOrUnknown(path3) };
}
async function whyNotRunnable(path3) {
  try {
    if ((await stat(path3)).isDirectory()) return "which is a folder, not a program";
  } catch {
    return "which does not exist";
  }
  try {
    await access(path3, constants.X_OK);
    return void 0;
  } catch {
    return "which may not be executed";
  }
}
function versionOrUnknown(path3) {
  return readVersion(path3).then(
    (version) => version ?? "unknown",
    () => "unknown"
  );
}
async function readVersion(path3) {
  if (process.platform === "win32") return readVersionOnWindows(path3);
  try {
    const { stdout } = await promisify(execFile)(path3, ["--version", ...sandboxFlags], {
      timeout: versionTimeoutMs
    });
    return versionPattern.exec(stdout)?.[0];
  } catch (error) {
    if (isLimit(error)) throw error;
    return void 0;
  }
}
async function readVersionOnWindows(path3) {
  const beside = await readdir(dirname(path3)).catch(() => []);
  return beside.find((name) => versionPattern.test(name)) ?? "unknown";
}
async function downloadedByPuppeteer() {
  try {
    const { default: puppeteer } = await import("./puppeteer-SYSD3MEQ.js");
    return await puppeteer.executablePath();
  } catch {
    return void 0;
  }
}

// src/collect/browser/launch-browser.ts
import { execFile as execFile2 } from "node:child_process";
import { join as join2 } from "node:path";
import { promisify as promisify2 } from "node:util";

// src/collect/conditions/host-rules.ts
function hostRules(hosts) {
  const names = Object.keys(hosts);
  if (names.length === 0) return [];
  const rules = names.toSorted((a, b) => Number(isWide(a)) - Number(isWide(b)) || b.length - a.length).map((name) => `MAP ${name} ${hosts[name]}`);
  return [
    `--host-resolver-rules=${rules.join(",")}`,
    // Otherwise, a deployed page would need a person's permission to connect to this machine.
    "--disable-features=LocalNetworkAccessChecks"
  ];
}
function isWide(name) {
  return name.startsWith("*.");
}

// src/collect/browser/launch-browser.ts
var startTimeoutMs = 3e4;
var versionTimeoutMs2 = 15e3;
var closeTimeoutMs = 5e3;
var flags = [
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--no-default-browser-check",
  "--no-pings",
  // The emulated screen has to be within the window: what is painted beyond the window's edge is never presented, and
  // Event Timing has no entry for an input whose change is there. Seen with Chromium 156 in its default window of 800
  // by 600.
  "--window-size=4096,4096",
  `--disable-features=${[
    "AutofillServerCommunication",
    "CalculateNativeWinOcclusion",
    "CertificateTransparencyComponentUpdater",
    "DialMediaRouteProvider",
    "InterestFeedContentSuggestions",
    "PrivacySandboxSettings4"
  ].join(",")}`
];
var removedFlags = ["--disable-popup-blocking"];
async function launchBrowser({
  path: path3,
  signal,
  hosts = {},
  trustedKeys = []
}) {
  var _stack = [];
  try {
    signal?.throwIfAborted();
    const cleanup = __using(_stack, new AsyncDisposableStack(), true);
    const folder = cleanup.use(await makeTemporaryFolder());
    const more = [
      ...hostRules(hosts),
      ...trustedKeys.length > 0 ? [`--ignore-certificate-errors-spki-list=${trustedKeys.join(",")}`] : []
    ];
    const browser = await startSomehow(path3, folder.path, more, signal).catch((error) => {
      folder.expectLateWrites();
      signal?.throwIfAborted();
      throw browserNotStarted(path3, error);
    });
    cleanup.defer(() => close(browser));
    const version = await browser.version().catch((error) => {
      signal?.throwIfAborted();
      throw browserNotStarted(path3, error);
    });
    const running = cleanup.move();
    return {
      puppeteer: browser,
      path: path3,
      version: version.replace(/^.*\//, ""),
      [Symbol.asyncDispose]: () => running.disposeAsync()
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function startSomehow(path3, folder, more, signal) {
  if (process.platform !== "win32") {
    await tryToRun(path3, signal);
    try {
      return await start(path3, folder, more, true, signal);
    } catch {
      signal?.throwIfAborted();
    }
  }
  return start(path3, folder, more, false, signal);
}
async function tryToRun(path3, signal) {
  try {
    await promisify2(execFile2)(path3, ["--version", ...sandboxFlags], {
      timeout: versionTimeoutMs2,
      killSignal: "SIGKILL",
      ...signal && { signal }
    });
  } catch (error) {
    const slow = error instanceof Error && "killed" in error && error.killed === true;
    if (!slow) throw error;
  }
}
async function start(path3, folder, more, pipe, signal) {
  const { default: puppeteer } = await import("./puppeteer-SYSD3MEQ.js");
  signal?.throwIfAborted();
  const kill = new AbortController();
  const onAbort = () => kill.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Timed out after ${startTimeoutMs} ms`));
      kill.abort();
    }, startTimeoutMs);
  });
  try {
    const browser = await Promise.race([
      puppeteer.launch({
        executablePath: path3,
        headless: true,
        pipe,
        userDataDir: join2(folder, "profile"),
        env: environment(folder),
        args: [...flags, ...more, ...sandboxFlags],
        ignoreDefaultArgs: removedFlags,
        // The window's own size until a visit sets its device.
        defaultViewport: null,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        timeout: startTimeoutMs,
        signal: kill.signal
      }),
      timeout
    ]);
    browser.on("disconnected", () => signal?.removeEventListener("abort", onAbort));
    return browser;
  } catch (error) {
    signal?.removeEventListener("abort", onAbort);
    kill.abort();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
function environment(folder) {
  return process.platform === "linux" ? { ...process.env, TMPDIR: folder } : process.env;
}
async function close(browser) {
  const child = browser.process();
  const exited = new Promise((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  const closed = browser.close().catch(() => void 0);
  let timer;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(() => resolve("late"), closeTimeoutMs);
  });
  if (await Promise.race([Promise.all([closed, exited]), timeout]) === "late") {
    killGroup(child?.pid);
    await Promise.race([Promise.all([closed, exited]), new Promise((resolve) => setTimeout(resolve, 1e3))]);
  }
  clearTimeout(timer);
}
function killGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
  }
}

// src/stages/what-serves.ts
function commandsOf(project, { serve }) {
  if (serve) return serve.kind === "command" ? [serve.command] : [];
  return [project.previewCommand, ...project.serverScripts].filter((command) => command !== null);
}
function refuseUnservedLimits(project, budget) {
  const { serve, pages } = budget;
  const isKnown = project.framework !== "unknown" && project.framework !== "webpack";
  const isStatic = serve === void 0 ? project.previewCommand === null && (isKnown || commandsOf(project, budget).length === 0) : serve.kind === "directory";
  if (isStatic) refuseServerLimits(pages);
}
async function foreseeLimits(budget) {
  const project = await detectProject(budget.directory).catch(() => null);
  if (project) refuseUnservedLimits(project, budget);
  return budget;
}

// src/process/start-command.ts
import { spawn as spawn2 } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

// src/process/stray-processes.ts
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
var markVariable = "BUDGET_CHECK_COMMAND";
var mostLooks = 50;
var pauseMs = 2;
var kernelThreads = 2;
var psTimeoutMs = 2e3;
var psBytes = 16 * 1024 * 1024;
function strayProcesses(leader, mark) {
  return straysAmong(allEntries(), leader, mark);
}
function runsOn(leader, mark) {
  const all = allEntries();
  return all.filter(({ group }) => group === leader).length > 1 || straysAmong(all, leader, mark).length > 0;
}
function allEntries() {
  return process.platform === "linux" ? entriesOfProc() : entriesOfPs();
}
function straysAmong(all, leader, mark) {
  const family = /* @__PURE__ */ new Set([leader]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent, group } of all) if (family.has(parent) || group === leader) family.add(pid);
  }
  return all.filter(
    (entry) => entry.group !== leader && entry.pid !== process.pid && (family.has(entry.pid) || hasMark(entry, mark))
  );
}
function isAlive({ pid, startedAt }) {
  if (process.platform !== "linux")
    return entriesOfPs(["-p", String(pid)]).some((found) => found.startedAt === startedAt);
  return entryOfProc(String(pid))?.startedAt === startedAt;
}
function entriesOfProc() {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(entryOfProc).filter((entry) => entry !== void 0);
}
function entryOfProc(pid) {
  const stat2 = readIfAllowed(`/proc/${pid}/stat`);
  const fields = stat2.slice(stat2.lastIndexOf(")") + 2).split(" ");
  const [state, parent, group] = fields;
  const startedAt = fields[19];
  if (state === void 0 || state === "Z" || startedAt === void 0) return void 0;
  return { pid: Number(pid), parent: Number(parent), group: Number(group), startedAt };
}
function hasMark(entry, mark) {
  if (process.platform !== "linux") return false;
  const file = `/proc/${entry.pid}/environ`;
  let environment2 = readIfAllowed(file);
  for (let look = 1; environment2 === "" && look < mostLooks && isStartingProgram(entry); look++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    environment2 = readIfAllowed(file);
  }
  return environment2.split("\0").includes(`${markVariable}=${mark}`);
}
function isStartingProgram({ pid, parent }) {
  if (pid === kernelThreads || parent === kernelThreads) return false;
  return readIfAllowed(`/proc/${pid}/cmdline`) === "" && entryOfProc(String(pid)) !== void 0;
}
function readIfAllowed(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
function entriesOfPs(which = ["-ax"]) {
  const { stdout } = spawnSync("ps", [...which, "-o", "pid=,ppid=,pgid=,stat=,lstart="], {
    encoding: "utf8",
    timeout: psTimeoutMs,
    maxBuffer: psBytes,
    stdio: ["ignore", "pipe", "ignore"]
  });
  return (stdout ?? "").split("\n").flatMap((line) => {
    const [, pid, parent, group, state, startedAt] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)/.exec(line) ?? [];
    if (state === void 0 || startedAt === void 0 || state.startsWith("Z")) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startedAt }];
  });
}

// src/process/start-command.ts
var defaultGraceMs = 3e3;
var afterKillMs = 1e3;
var pollMs = 20;
var mostLastLooks = 5;
var mostAfterStop = 512 * 1024;
var guarded = `
( trap '' TERM INT HUP
  end() {
    grep -lsz "^${markVariable}=$2$" /proc/[0-9]*/environ | cut -d/ -f3 | xargs kill "$1"
    kill "$1" 0
  }
  read -r line <&3; end -TERM "$2"; sleep 2; end -KILL "$2" ) >/dev/null 2>&1 &
exec 3<&- 4>&2 2>/dev/null
trap : TERM
( export ${markVariable}="$2"; exec /bin/sh -c "$1" 2>&4 4>&- )
`;
function startCommand(options) {
  const tail = new LogTail();
  const mark = randomUUID();
  const child = startProgram(() => spawnShell(options, mark));
  if (child instanceof Error) return notStarted(child);
  const output = readOutput(child, tail, options.onOutput);
  if (options.onStdout) child.stdout?.on("data", options.onStdout);
  child.stdio[3]?.on("error", () => {
  });
  let end = null;
  const ended = Promise.withResolvers();
  const settle = (how) => {
    end ??= how;
    ended.resolve(end);
  };
  child.once("error", (error) => {
    const folderIsThere = existsSync(options.directory);
    settle({ error: folderIsThere ? error : new Error(`there is no folder ${options.directory}`) });
  });
  child.once("exit", (code, signal) => settle(signal ? { signal } : { code: code ?? 0 }));
  const silent = Promise.all([closing(child.stdout), closing(child.stderr)]);
  let stopping;
  const stop = (graceMs = defaultGraceMs) => {
    output.readTheRest();
    return stopping ??= endCommand(child, mark, silent, graceMs);
  };
  return {
    ended: ended.promise,
    silent,
    get end() {
      return end;
    },
    // On Windows there is no way to find processes that have left their parent.
    runsOn: () => child.pid !== void 0 && (process.platform === "win32" || runsOn(child.pid, mark)),
    tail: () => tail.toString(),
    stop,
    [Symbol.asyncDispose]: () => stop()
  };
}
function notStarted(cause) {
  const end = { error: cause };
  return {
    ended: Promise.resolve(end),
    silent: Promise.resolve(),
    end,
    runsOn: () => false,
    tail: () => "",
    stop: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve()
  };
}
function spawnShell({ command, directory, env }, mark) {
  const common = { cwd: directory, env: childEnvironment(env), windowsHide: true };
  if (process.platform === "win32") {
    return spawn2(command, { ...common, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  }
  const stdio = ["ignore", "pipe", "pipe", "pipe"];
  return spawn2("/bin/sh", ["-c", guarded, "budget-check", command, mark], {
    ...common,
    stdio,
    detached: true
  });
}
function readOutput(child, tail, onOutput = () => {
}) {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  let waitingFor = 0;
  let left = Infinity;
  const flow = () => {
    for (const stream of streams) stream.resume();
  };
  const waitUntil = (printed) => {
    if (left !== Infinity) return;
    waitingFor++;
    for (const stream of streams) stream.pause();
    const goOn = () => {
      if (--waitingFor === 0) flow();
    };
    printed.then(goOn, goOn);
  };
  for (const stream of streams) {
    const decoder = new TextDecoder();
    stream.on("data", (chunk) => {
      tail.push(chunk);
      if (left <= 0) return;
      left -= chunk.length;
      onOutput(decoder.decode(chunk, { stream: true }), waitUntil);
    });
  }
  return {
    readTheRest() {
      left = Math.min(left, mostAfterStop);
      flow();
    }
  };
}
function closing(stream) {
  if (!stream || stream.closed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once("close", () => resolve());
  });
}
async function endCommand(child, mark, silent, graceMs) {
  const { pid } = child;
  if (pid === void 0) return;
  let strays = straysOf(pid, mark);
  if (graceMs > 0) {
    signalGroup(pid, "SIGTERM");
    signalEach(strays, "SIGTERM");
    await within(Promise.all([silent, gone(strays, graceMs)]), graceMs);
    strays = [...strays, ...straysOf(pid, mark)].filter(isAlive);
  }
  signalGroup(pid, "SIGKILL");
  signalEach(strays, "SIGKILL");
  for (let looks = 0, left = straysOf(pid, mark); left.length > 0 && looks < mostLastLooks; looks++) {
    signalEach(left, "SIGKILL");
    left = straysOf(pid, mark);
  }
  await within(silent, afterKillMs);
  for (const stream of child.stdio) stream?.destroy();
  child.unref();
}
function signalGroup(leader, signal) {
  if (process.platform === "win32") {
    spawn2("taskkill", ["/pid", String(leader), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on(
      "error",
      () => {
      }
    );
    return;
  }
  try {
    process.kill(-leader, signal);
  } catch {
  }
}
function straysOf(leader, mark) {
  return process.platform === "win32" ? [] : strayProcesses(leader, mark);
}
function signalEach(strays, signal) {
  for (const { pid } of strays) {
    try {
      process.kill(pid, signal);
    } catch {
    }
  }
}
async function gone(strays, mostMs) {
  const deadline = performance.now() + mostMs;
  while (performance.now() < deadline && strays.some(isAlive)) await sleep(pollMs);
}
async function within(promise, ms) {
  const timeout = Promise.withResolvers();
  const timer = setTimeout(timeout.resolve, ms);
  await Promise.race([promise, timeout.promise]);
  clearTimeout(timer);
}

// src/build/run-command.ts
var drainMs = 500;
var defaultTimeoutMs = 15 * 6e4;
async function runCommand(options) {
  const { signal, timeoutMs = defaultTimeoutMs } = options;
  signal?.throwIfAborted();
  const startedAt = performance.now();
  const command = startCommand(options);
  const aborted = Promise.withResolvers();
  const onAbort = () => aborted.resolve("aborted");
  signal?.addEventListener("abort", onAbort, { once: true });
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.resolve({ timeoutMs }), timeoutMs);
  try {
    const outcome = await Promise.race([command.ended, late.promise, aborted.promise]);
    const durationMs = performance.now() - startedAt;
    if (outcome === "aborted") {
      await command.stop();
      throw signal?.reason;
    }
    if ("timeoutMs" in outcome) await command.stop();
    else await drained(command.silent);
    await command.stop(0);
    return { end: outcome, durationMs, tail: command.tail() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    await command.stop(0);
  }
}
async function drained(silent) {
  const waited = Promise.withResolvers();
  const timer = setTimeout(waited.resolve, drainMs);
  await Promise.race([silent, waited.promise]);
  clearTimeout(timer);
}

// src/build/package-manager.ts
import { realpath } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { delimiter as delimiter2, dirname as dirname2, join as join3 } from "node:path";
var tryMs = 12e4;
var corepackEnv = { COREPACK_ENABLE_DOWNLOAD_PROMPT: "0", COREPACK_ENABLE_AUTO_PIN: "0" };
var bringingStep = {
  npm: "Add actions/setup-node before this step",
  pnpm: "Add pnpm/action-setup before this step",
  yarn: 'Run "corepack enable" before this step',
  bun: "Add oven-sh/setup-bun before this step"
};
async function findPackageManager(project, signal) {
  const { packageManager: manager, managerVersion: wanted, directory } = project;
  if (manager === null || wanted.package === null) return { env: {}, note: null };
  const there = await versionOnPath(project, signal);
  if (there !== null && fits(there, wanted)) return { env: corepackEnv, note: null };
  const why = there === null ? `${manager} is not on PATH` : `${manager} ${there} does not fit the project`;
  const failures = [];
  for (const bringer of await bringersOf(project, signal)) {
    const folder = await folderFrom(bringer, project, signal);
    if ("failed" in folder) {
      failures.push(`${bringer}: ${folder.failed}`);
      continue;
    }
    const env = { ...corepackEnv, PATH: [folder.path, pathOf()].join(delimiter2) };
    const { end, tail } = await run(`${manager} --version`, directory, env, signal);
    const version = lastLine(tail);
    if ("code" in end && end.code === 0 && fits(version, wanted))
      return { env, note: `${why}: ${manager} ${version} is used, by ${bringer}` };
    failures.push(`${bringer}: ${decisive(tail)}`);
  }
  throw new CheckError("INSTALL_FAILED", `${nameOf(project)} is needed, and ${why}`, {
    advice: `${bringingStep[manager]}.`,
    detail: failures.length === 0 ? "Neither Corepack nor npx is on PATH" : failures.join("\n")
  });
}
async function foreseePackageManager(project, signal) {
  const { packageManager: manager, managerVersion: wanted } = project;
  const there = await versionOnPath(project, signal);
  if (there !== null && fits(there, wanted)) return { version: there };
  const [bringer] = wanted.package === null ? [] : await bringersOf(project, signal);
  const missing = there === null ? `${manager} is not on PATH` : `${manager} ${there} does not fit the project`;
  return { missing, by: bringer === void 0 ? null : `${nameOf(project)} by ${bringer}` };
}
function nameOf({ packageManager, managerVersion: { pinned, package: fetched } }) {
  const version = pinned ?? /@([^@/]+)$/.exec(fetched ?? "")?.[1];
  return version === void 0 ? `${packageManager}` : `${packageManager} ${version}`;
}
async function versionOnPath({ packageManager, directory }, signal) {
  const { end, tail } = await run(`${packageManager} --version`, directory, corepackEnv, signal);
  return "code" in end && end.code === 0 ? lastLine(tail) : null;
}
function fits(version, { majors }) {
  return /^\d/.test(version) && (majors === null || majors.includes(Number.parseInt(version, 10)));
}
async function bringersOf({ packageManager, managerVersion, directory }, signal) {
  const follows = managerVersion.pinned !== null && packageManager !== "bun";
  const asked = [
    ["Corepack", follows],
    ["npx", true]
  ];
  const found = [];
  for (const [bringer, may] of asked) {
    if (!may) continue;
    const { end } = await run(`${bringer.toLowerCase()} --version`, directory, {}, signal);
    if ("code" in end && end.code === 0) found.push(bringer);
  }
  return found;
}
async function folderFrom(bringer, { managerVersion, packageManager }, signal) {
  const where = process.platform === "win32" ? "where" : "command -v";
  const neutral = tmpdir2();
  if (bringer === "Corepack") {
    const { tail: tail2 } = await run(`${where} corepack`, neutral, {}, signal);
    const program = await realpath(firstLine(tail2)).catch(() => null);
    if (program === null) return { failed: "it cannot be found" };
    return { path: join3(dirname2(dirname2(program)), "shims") };
  }
  const command = `npx --yes --package=${managerVersion.package} -c "${where} ${packageManager}"`;
  const { end, tail } = await run(command, neutral, {}, signal);
  if (!("code" in end) || end.code !== 0) return { failed: decisive(tail) };
  return { path: dirname2(lastLine(tail)) };
}
function run(command, directory, env, signal) {
  return runCommand({ command, directory, env, signal, timeoutMs: tryMs });
}
function pathOf() {
  const environment2 = childEnvironment();
  return environment2["PATH"] ?? environment2["Path"] ?? "";
}
function firstLine(text) {
  return text.split(/\r?\n/)[0] ?? "";
}
function lastLine(text) {
  return text.split(/\r?\n/).at(-1)?.trim() ?? "";
}
function decisive(log) {
  const lines = log.split(/\r?\n/).filter((line) => line.trim() !== "");
  return (lines.find((line) => /error|not found/i.test(line)) ?? lines[0] ?? "it failed").trim().slice(0, 300);
}

// src/project/workspaces/package-builds.ts
import { access as access2 } from "node:fs/promises";
import path2 from "node:path";
async function packageBuilds(app) {
  const { packageManager: manager, directory } = app;
  const root = app.workspaceRoot ?? directory;
  const unbuilt = manager === null ? [] : await unbuiltPackages(root, directory);
  const buildable = unbuilt.filter(({ hasBuild }) => hasBuild);
  const notBuildable = unbuilt.filter(({ hasBuild, missing }) => !hasBuild && missing !== null);
  if (manager === null || buildable.length === 0) return { packages: [], ways: [], notBuildable };
  const runner = await runnerOf(app, manager, root, buildable);
  const each = buildable.map((one) => ({ command: `${manager} run build`, directory: one.directory }));
  return {
    packages: buildable.map(({ name }) => name),
    ways: runner === null ? [each] : [[{ command: runner, directory: root }], each],
    notBuildable
  };
}
async function runnerOf(app, manager, root, packages) {
  const name = (await readManifest(app.directory))?.name ?? null;
  const tools = (await readManifest(root))?.dependencies;
  const has = async (...files) => (await Promise.all(files.map((file) => isThere(path2.join(root, file))))).includes(true);
  const run2 = (command) => `${programRunners[manager]} ${command}`;
  const folder = path2.relative(root, app.directory).split(path2.sep).join("/");
  if (name !== null && tools?.has("turbo") && await has("turbo.json", "turbo.jsonc"))
    return run2(`turbo run build --filter=${name}^...`);
  if (tools?.has("nx") && await has("nx.json"))
    return run2(`nx run-many -t build -p ${packages.map((one) => one.name).join(",")}`);
  switch (manager) {
    case "pnpm":
      return `pnpm --filter "${name ?? `{./${folder}}`}^..." run --if-present build`;
    case "npm":
      return `npm run build --if-present ${packages.map((one) => `-w ${quoted(one.name)}`).join(" ")}`;
    case "yarn": {
      const berry = (app.managerVersion.majors?.[0] ?? 1) >= 4;
      return berry && name !== null ? `yarn workspaces foreach -Rt --from ${quoted(name)} --exclude ${quoted(name)} run build` : null;
    }
    case "bun":
      return null;
  }
}
function quoted(name) {
  return `"${name.replace(/["$`\\]/g, "")}"`;
}
function isThere(file) {
  return access2(file).then(
    () => true,
    () => false
  );
}

// src/serve/free-port.ts
import { connect, createServer } from "node:net";
var maxAttempts = 50;
var [lowest, highest] = [2e4, 32767];
var given = /* @__PURE__ */ new Set();
async function findFreePort() {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1));
    if (given.has(port)) continue;
    given.add(port);
    if (await canListen(port) && !await isPortTaken(port)) return port;
  }
  throw new Error("no free port found on the loopback interface");
}
async function isPortTaken(port) {
  const answers = await Promise.all([accepts("127.0.0.1", port), accepts("::1", port)]);
  return answers.includes(true);
}
function canListen(port) {
  const opened = Promise.withResolvers();
  const server = createServer();
  server.once("error", () => opened.resolve(false));
  server.listen(port, "127.0.0.1", () => server.close(() => opened.resolve(true)));
  return opened.promise;
}
function accepts(host, port) {
  const tried = Promise.withResolvers();
  const socket = connect({ host, port, timeout: 2e3 });
  const done = (open) => {
    socket.destroy();
    tried.resolve(open);
  };
  socket.once("connect", () => done(true));
  socket.once("error", () => done(false));
  socket.once("timeout", () => done(true));
  return tried.promise;
}

export {
  fewFiles,
  guardFolder,
  findBrowser,
  launchBrowser,
  startCommand,
  runCommand,
  bringingStep,
  findPackageManager,
  foreseePackageManager,
  packageBuilds,
  findFreePort,
  isPortTaken,
  commandsOf,
  refuseUnservedLimits,
  foreseeLimits
};

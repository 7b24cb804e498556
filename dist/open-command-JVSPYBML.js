import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/cli/open-command.ts
import { stat } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// src/cli/launch-browser.ts
import { spawn } from "node:child_process";
import { access } from "node:fs/promises";
var settledMs = 1500;
var mostLaunches = 5;
async function openInBrowser(address, desktop) {
  for (const launch of (await launchesOf(address, desktop)).slice(0, mostLaunches))
    if (await start(launch, desktop.env)) return true;
  return false;
}
async function launchesOf(address, { env, platform }) {
  const chosen = env["BROWSER"]?.trim() ?? "";
  if (chosen === "none") return [];
  const own = chosen === "" ? [] : await chosenBy(chosen, address, platform);
  return [...own, ...systemLaunches(address, { env, platform })];
}
async function chosenBy(text, address, platform) {
  const isFile = await access(text).then(
    () => true,
    () => false
  );
  if (isFile) return [{ command: text, args: [address] }];
  return text.split(platform === "win32" ? ";" : ":").flatMap((line) => {
    const [command, ...args] = line.trim().split(/\s+/);
    if (!command) return [];
    const filled = args.map((word) => word.replaceAll("%s", () => address));
    return [{ command, args: args.some((word) => word.includes("%s")) ? filled : [...args, address] }];
  });
}
function systemLaunches(address, { env, platform }) {
  if (platform === "darwin") return [{ command: "open", args: [address] }];
  if (platform === "win32")
    return [{ command: "rundll32.exe", args: ["url.dll,FileProtocolHandler", address] }];
  const hasScreen = env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  if (env["WSL_DISTRO_NAME"]) return [{ command: "wslview", args: [address] }];
  return hasScreen ? [{ command: "xdg-open", args: [address] }] : [];
}
function start({ command, args }, env) {
  const { promise, resolve: resolve2 } = Promise.withResolvers();
  const child = spawn(command, args, { env, detached: true, stdio: "ignore", windowsHide: true });
  const timer = setTimeout(() => resolve2(true), settledMs);
  child.once("error", () => resolve2(false));
  child.once("exit", (code) => resolve2(code === 0));
  return promise.finally(() => {
    clearTimeout(timer);
    child.unref();
  });
}

// src/cli/open-command.ts
async function runOpen({ options, words }, io, platform = process.platform) {
  const [named] = words;
  const { output = ".budget-check", ...rest } = options;
  rest;
  const file = await findReport(resolve(io.cwd(), named ?? output), named ?? null);
  const opened = await openInBrowser(pathToFileURL(file).href, { env: io.env, platform });
  io.stdout.write(`${relative(io.cwd(), file) || file}
`);
  if (!opened) io.stderr.write("No browser could be opened here: open this file in one\n");
  return 0;
}
async function findReport(path, named) {
  const found = await stat(path).catch(() => null);
  const file = found?.isDirectory() ? join(path, "report.html") : path;
  const isFile = (await stat(file).catch(() => null))?.isFile() ?? false;
  if (isFile && [".html", ".htm"].includes(extname(file).toLowerCase())) return file;
  if (isFile)
    throw new CheckError("USAGE", `${JSON.stringify(named ?? file)} is not an HTML page`, {
      advice: `Make one of it: budget-check report ${named ?? file} --html report.html`
    });
  throw new CheckError(
    "USAGE",
    named === null ? "There is no report yet" : `There is no report ${JSON.stringify(named)}`,
    {
      advice: "Run budget-check first, or name its report.html"
    }
  );
}
export {
  runOpen
};

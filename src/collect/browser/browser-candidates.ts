import { delimiter, join } from "node:path";

/** Names under which a Chromium is found on PATH, the most common first. */
const namesOnPath = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
  "google-chrome-beta",
  "brave-browser",
];

const linuxPaths = [
  "/opt/google/chrome/chrome",
  "/usr/lib/chromium/chromium",
  "/usr/lib/chromium-browser/chromium-browser",
  "/snap/bin/chromium",
  "/opt/microsoft/msedge/msedge",
];

const macApps = ["Google Chrome", "Chromium", "Microsoft Edge", "Google Chrome Canary", "Brave Browser"];

const windowsPaths = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Google", "Chrome SxS", "Application", "chrome.exe"],
];

/** Where a browser may be installed, in the order in which to look. The paths may not exist. */
export function installedCandidates(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) => (root ? windowsPaths.map((path) => join(root, ...path)) : []));
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env["HOME"] ? [join(env["HOME"], "Applications")] : [])];
    const apps = macApps.flatMap((app) =>
      roots.map((root) => join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
    return [...apps, ...onPath];
  }
  return [...onPath, ...linuxPaths];
}

import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  membersOf
} from "./chunk-OXEOFCXR.js";
import {
  buildScriptOf,
  detectProject,
  workspacePatterns
} from "./chunk-FCFFAJ4M.js";
import {
  readManifest
} from "./chunk-UVEV6JYO.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/init/find-apps.ts
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var usualPlaces = ["*", "*/*"];
async function findApps(directory) {
  const project = await detectProject(directory);
  const patterns = await workspacePatterns(project.directory);
  const isWorkspace = patterns !== null && patterns.length > 0;
  if (await isApp(project)) return [];
  const members = await membersOf(project.directory, isWorkspace ? patterns : usualPlaces);
  const apps = [];
  for (const member of members) {
    const found = await detectProject(member.directory).catch(() => null);
    if (!found || !await isApp(found)) continue;
    const folder = relative(project.directory, found.directory).split(sep).join("/");
    apps.push({
      folder,
      label: found.found[0]?.split(", ")[0] ?? "",
      isStorybook: found.framework === "storybook"
    });
  }
  const sites = apps.filter(({ isStorybook }) => !isStorybook);
  return (sites.length > 0 ? sites : apps).map(({ folder, label }) => ({ folder, label }));
}
var bundlers = /* @__PURE__ */ new Set(["vite", "webpack", "parcel"]);
async function isApp({ framework, directory, previewCommand, serverScripts }) {
  if (framework !== "unknown" && !bundlers.has(framework)) return true;
  const pages = ["index.html", "src/index.html", "public/index.html", "src/index.ejs"];
  const found = await Promise.all(pages.map((page) => isThere(join(directory, page))));
  if (found.includes(true)) return true;
  const patterns = await workspacePatterns(directory);
  return (patterns ?? []).length === 0 && (previewCommand !== null || serverScripts.length > 0);
}
function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/run/no-app-here.ts
function noAppHere(apps, command, otherwise = "") {
  return new CheckError("USAGE", "There is no app in this folder, but in folders below it", {
    detail: apps.map(({ folder, label }) => `cd ${folder} && npx ${command} # ${plain(label)}`).join("\n"),
    advice: `Run ${command} in the folder of the app; in a workflow, set working-directory to it${otherwise}`
  });
}
var delegates = /(?:^|\s)(?:-r|--recursive|-ws|--workspaces?|--filter|-F)(?:[=\s]|$)|\b(?:workspaces|turbo|nx|lerna|wsrun|moon|lage)\b/;
async function refuseWithoutApp({ file, directory }, command) {
  if (file !== void 0) return;
  const manifest = await readManifest(directory);
  const script = manifest && buildScriptOf(manifest.scripts);
  const patterns = await workspacePatterns(directory) ?? [];
  if (script && (patterns.length === 0 || !delegates.test(script.text))) return;
  const apps = await findApps(directory);
  if (apps.length === 0) return;
  const otherwise = '; if this folder builds a site itself, say where in budget.json: { "serve": "dist" }';
  throw noAppHere(apps, command, otherwise);
}

export {
  findApps,
  noAppHere,
  refuseWithoutApp
};

/** The web apps in and below a folder, for a folder that is not an app itself. */
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { detectProject } from "../project/detect.ts";
import type { Project } from "../project/detect.ts";
import { membersOf } from "../project/workspaces/unbuilt.ts";
import { workspacePatterns } from "../project/workspaces/patterns.ts";

/** An app below the folder that was asked about. */
export interface FoundApp {
  /** From that folder, `/` between names. */
  folder: string;
  /** What it is: `Vite app (react)`. */
  label: string;
}

/** Where a folder that is not a workspace usually has its apps: `frontend`, `apps/web`. */
const usualPlaces = ["*", "*/*"];

/**
 * The apps to choose from; empty if the folder is an app itself, or none is found.
 * @throws CheckError PROJECT_NOT_FOUND if the folder, or a manifest in it, cannot be read.
 */
export async function findApps(directory: string): Promise<FoundApp[]> {
  const project = await detectProject(directory);
  const patterns = await workspacePatterns(project.directory);
  const isWorkspace = patterns !== null && patterns.length > 0;
  if (await isApp(project)) return [];
  const members = await membersOf(project.directory, isWorkspace ? patterns : usualPlaces);
  const apps: (FoundApp & { isStorybook: boolean })[] = [];
  for (const member of members) {
    const found = await detectProject(member.directory).catch(() => null);
    if (!found || !(await isApp(found))) continue;
    const folder = relative(project.directory, found.directory).split(sep).join("/");
    apps.push({
      folder,
      label: found.found[0]?.split(", ")[0] ?? "",
      isStorybook: found.framework === "storybook",
    });
  }
  // A library's stories are what is left to measure where there is no app.
  const sites = apps.filter(({ isStorybook }) => !isStorybook);
  return (sites.length > 0 ? sites : apps).map(({ folder, label }) => ({ folder, label }));
}

/** Frameworks whose name among the dependencies says nothing: libraries and the roots of workspaces have them as well. */
const bundlers = new Set(["vite", "webpack", "parcel"]);

async function isApp({ framework, directory, previewCommand, serverScripts }: Project): Promise<boolean> {
  if (framework !== "unknown" && !bundlers.has(framework)) return true;
  const pages = ["index.html", "src/index.html", "public/index.html", "src/index.ejs"];
  const found = await Promise.all(pages.map((page) => isThere(join(directory, page))));
  if (found.includes(true)) return true;
  // The root of a workspace has such scripts too, which start all of its apps.
  const patterns = await workspacePatterns(directory);
  return (patterns ?? []).length === 0 && (previewCommand !== null || serverScripts.length > 0);
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

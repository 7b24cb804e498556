import { CheckError } from "../errors.ts";
import { findApps } from "../init/find-apps.ts";
import type { FoundApp } from "../init/find-apps.ts";
import { buildScriptOf } from "../project/build-script.ts";
import { readManifest } from "../project/detect-manifest.ts";
import { workspacePatterns } from "../project/workspaces/patterns.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Budget } from "../types.ts";

/**
 * For a folder without an app: what to run for each app below it.
 * @param command such as `budget-check init`.
 * @param otherwise what else can be done, after a semicolon.
 */
export function noAppHere(apps: readonly FoundApp[], command: string, otherwise = ""): CheckError {
  return new CheckError("USAGE", "There is no app in this folder, but in folders below it", {
    detail: apps.map(({ folder, label }) => `cd ${folder} && npx ${command} # ${plain(label)}`).join("\n"),
    advice: `Run ${command} in the folder of the app; in a workflow, set working-directory to it${otherwise}`,
  });
}

/** A build script that has the workspace's members built. */
const delegates =
  /(?:^|\s)(?:-r|--recursive|-ws|--workspaces?|--filter|-F)(?:[=\s]|$)|\b(?:workspaces|turbo|nx|lerna|wsrun|moon|lage)\b/;

/**
 * Ends a run that would build a whole workspace and then find no site to visit. A budget file says what its folder builds and
 * serves, and a folder with a build script of its own may be an app that is not recognised: these go on.
 * @throws CheckError USAGE
 */
export async function refuseWithoutApp({ file, directory }: Budget, command: string): Promise<void> {
  if (file !== undefined) return;
  const manifest = await readManifest(directory);
  const script = manifest && buildScriptOf(manifest.scripts);
  const patterns = (await workspacePatterns(directory)) ?? [];
  if (script && (patterns.length === 0 || !delegates.test(script.text))) return;
  const apps = await findApps(directory);
  if (apps.length === 0) return;
  const otherwise = '; if this folder builds a site itself, say where in budget.json: { "serve": "dist" }';
  throw noAppHere(apps, command, otherwise);
}

import { CheckError } from "../errors.ts";
import { findApps } from "../init/find-apps.ts";
import type { FoundApp } from "../init/find-apps.ts";
import { detectProject } from "../project/detect.ts";
import { workspacePatterns } from "../project/workspaces/patterns.ts";
import { plain } from "../report/escape/terminal.ts";
import type { Budget } from "../types.ts";

/**
 * For a folder without an app: what to run for each app below it.
 * @param command such as `budget-check init`.
 */
export function noAppHere(apps: readonly FoundApp[], command: string): CheckError {
  return new CheckError("USAGE", "There is no app in this folder, but in folders below it", {
    detail: apps.map(({ folder, label }) => `cd ${folder} && npx ${command} # ${plain(label)}`).join("\n"),
    advice: `Run ${command} in the folder of the app; in a workflow, set working-directory to it`,
  });
}

/**
 * Ends a run that would build a whole workspace and then find no site to visit. A budget file says what its folder builds and
 * serves, and a folder with a build script of its own that is not a workspace may be an app that is not recognised: these go on.
 * @throws CheckError USAGE
 */
export async function refuseWithoutApp({ file, directory }: Budget, command: string): Promise<void> {
  if (file !== undefined) return;
  const { buildCommand } = await detectProject(directory);
  const patterns = (await workspacePatterns(directory)) ?? [];
  if (buildCommand !== null && patterns.length === 0) return;
  const apps = await findApps(directory);
  if (apps.length > 0) throw noAppHere(apps, command);
}

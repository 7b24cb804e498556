/** Builds the workspace packages that an app needs first. */
import { relative } from "node:path";
import { buildApp } from "../build/build.ts";
import type { BuildOptions } from "../build/build.ts";
import { CheckError } from "../errors.ts";
import { packageBuilds } from "../project/workspaces/package-builds.ts";
import type { WorkspaceApp } from "../project/workspaces/package-builds.ts";

/**
 * Builds the workspace packages that the app depends on and whose entry is missing or outdated: with the workspace's own runner,
 * otherwise package by package. An app may work without them, for example with an alias to the packages' sources, so a
 * failure is returned for the caller to report.
 *
 * @returns why they could not be built; null if all is well.
 * @throws the signal's reason on abort.
 */
export async function buildPackages(
  app: WorkspaceApp,
  task: Omit<BuildOptions, "command" | "directory">,
  say: (text: string) => void,
): Promise<CheckError | null> {
  const { packages, ways } = await packageBuilds(app);
  const root = app.workspaceRoot ?? app.directory;
  let failure: CheckError | null = null;
  for (const steps of ways) {
    try {
      for (const { command, directory } of steps) {
        const where = relative(root, directory);
        const place = where === "" ? "" : ` in ${where}`;
        say(`Building ${packages.join(", ")} first, with ${command}${place}`);
        // Nx would leave a daemon that watches a checkout which is soon gone.
        await buildApp({ ...task, command, directory, env: { NX_DAEMON: "false", ...task.env } });
      }
      return null;
    } catch (error) {
      task.signal?.throwIfAborted();
      if (!(error instanceof CheckError)) throw error;
      failure = error;
    }
  }
  return failure;
}

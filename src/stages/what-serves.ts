import { refuseServerLimits } from "../config/keys/server-limits.ts";
import { detectProject } from "../project/detect.ts";
import type { Project } from "../project/detect.ts";
import type { Budget } from "../types.ts";

/** What may serve the app where files alone do not, in the order of trying. */
export function commandsOf(project: Project, { serve }: Budget): readonly string[] {
  if (serve) return serve.kind === "command" ? [serve.command] : [];
  return [project.previewCommand, ...project.serverScripts].filter((command) => command !== null);
}

/**
 * Refuses limits on what the app's server decides where our own static server is going to answer, as far as that is known before the
 * build: the scripts of an app without a known framework may be its server, and its built files that server's code.
 * @throws CheckError BUDGET for every such limit.
 */
export function refuseUnservedLimits(project: Project, budget: Budget): void {
  const { serve, pages } = budget;
  const isKnown = project.framework !== "unknown" && project.framework !== "webpack";
  const isStatic =
    serve === undefined
      ? project.previewCommand === null && (isKnown || commandsOf(project, budget).length === 0)
      : serve.kind === "directory";
  if (isStatic) refuseServerLimits(pages);
}

/** A budget as `doctor` takes it: with the mistakes that a run would find before the build. */
export async function foreseeLimits(budget: Budget): Promise<Budget> {
  const project = await detectProject(budget.directory).catch(() => null);
  if (project) refuseUnservedLimits(project, budget);
  return budget;
}

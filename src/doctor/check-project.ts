import { relative } from "node:path";
import { findOutput } from "../build/output.ts";
import { bringingStep, foreseePackageManager } from "../build/package-manager.ts";
import type { Project } from "../project/detect.ts";
import { packageBuilds } from "../project/workspaces/package-builds.ts";
import { CheckError } from "../errors.ts";
import { fail, ok, programTimeoutMs, warn } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** Which framework was recognised, and by which files. Without one, what scripts serve is enough. */
export function describeProject({ framework, found, previewCommand, serverScripts }: Project): Finding {
  const text = found.join("; ");
  const isServed = previewCommand !== null || serverScripts.length > 0;
  return framework === "unknown" && !isServed
    ? warn(text, `Set "build" and "serve" in the budget.`)
    : ok(text);
}

/** Whether the project's package manager can be run, where it needs one. */
export async function checkPackageManager(project: Project): Promise<Finding> {
  const { packageManager: manager, directory, lockfile } = project;
  if (manager === null) return ok("none needed: there is no package.json");
  const signal = AbortSignal.timeout(programTimeoutMs);
  const found = await foreseePackageManager(project, signal);
  if ("missing" in found && found.by === null) return fail(found.missing, `${bringingStep[manager]}.`);
  const text = "version" in found ? `${manager} ${found.version}` : `${found.missing}: ${found.by} is used`;
  return lockfile === null
    ? warn(`${text}, no lockfile`, "Commit a lockfile: base and head may otherwise get different packages.")
    : ok(`${text} with ${relative(directory, lockfile)}`);
}

/** Which command builds the app. */
export async function checkBuild(project: Project): Promise<Finding> {
  const { buildCommand, framework, packageManager, previewCommand } = project;
  if (buildCommand !== null) {
    const { packages, ways, notBuildable } = await packageBuilds(project);
    const [first] = ways;
    const before = first === undefined ? "" : `, after ${packages.join(", ")} with ${first[0]?.command}`;
    const [broken] = notBuildable;
    return broken === undefined
      ? ok(buildCommand + before)
      : warn(
          `${buildCommand}${before}; ${broken.name} has no ${broken.missing} and no build script`,
          `Add a build script to ${relative(project.workspaceRoot ?? project.directory, broken.directory)}, or build it before this step.`,
        );
  }
  if (framework === "html" || previewCommand !== null) return ok("nothing to build");
  if (packageManager === null)
    return warn("there is no package.json", "Run budget-check in the folder of the app.");
  return warn(
    "package.json has no build script",
    `Add one, or set "build" in the budget to the command, or to false.`,
  );
}

/** Whether the built files are there already, and where they are expected. */
export async function checkOutput(project: Project): Promise<Finding> {
  const others = project.serverScripts.map((command) => `else ${command}`);
  const inOrder = (first: string) => [first, ...others].join(", ");
  if (project.previewCommand !== null) return ok(inOrder(`served by ${project.previewCommand}`));
  try {
    const { directory } = await findOutput({ directory: project.directory, candidates: project.output });
    return ok(relative(project.directory, directory) || "this folder");
  } catch (thrown) {
    if (!(thrown instanceof CheckError)) throw thrown;
    if (others.length > 0) return ok(inOrder(`${project.output[0] ?? "a folder"} if the build writes it`));
    if (project.buildCommand === null) return fail(thrown.message, thrown.advice ?? "");
    return project.framework === "unknown"
      ? warn(
          `not built yet; looked in ${project.output.join(", ")}`,
          `Build once, or set "serve" in the budget.`,
        )
      : ok(`${project.output[0] ?? "unknown"} (not built yet)`);
  }
}

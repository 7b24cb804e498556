import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { findOutput } from "../build/output.ts";
import { findClientFolders, holdsCode } from "../bundle/client-folder.ts";
import { findServerBundle } from "../bundle/server-bundle.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { detectProject } from "../project/detect.ts";
import type { Project } from "../project/detect.ts";
import { checkBundle } from "../stages/check-bundle.ts";
import type { BundleTask } from "../stages/check-bundle.ts";
import { readBaseReport } from "../stages/choose-base.ts";
import { nothingFailed } from "../stages/nothing-failed.ts";
import { ratchetBudget, refuseIdleUpdate } from "../stages/ratchet.ts";
import type { Budget, Progress, Report } from "../types.ts";
import { unlessStray } from "./ended-by.ts";
import { interruptible } from "./interruptible.ts";
import { partialFolder, readFailed } from "./only-failed.ts";
import { openOutputFolder } from "./output-folder.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { DeliveryOption } from "./targets.ts";

/** What a check of the bundle alone is asked. */
export interface BundleRequest extends Omit<OptionsOf<"bundle">, DeliveryOption> {
  cwd: string;
  /** The folder of built files; absent: where the budget or the framework says that it is. */
  directory: string | undefined;
  /** Aborts where a person or CI wants the run to end. */
  cancelled: AbortSignal;
  /** Called once, when nothing is wrong with what was asked: from now on there is progress. */
  watch(): (event: Progress) => void;
}

/**
 * The bundle limits alone, on files that are built already. Null if it was interrupted.
 * @throws CheckError if an option, the budget or a folder is wrong; BASE_NOT_FOUND if a base that was named is not
 * available.
 */
export async function runBundleCheck(
  request: BundleRequest,
): Promise<{ report: Report; folder: OutputFolder } | null> {
  const {
    cwd,
    directory: named,
    cancelled,
    watch,
    budget: file,
    base: baseName,
    "no-base": noBase,
    engine,
    update = false,
    output = join(".budget-check", "bundle"),
    "only-failed": onlyFailed,
    ...rest
  } = request;
  rest satisfies AllRead;
  const loaded = await loadBudget({ cwd, ...(file && { file }) });
  if (update) refuseIdleUpdate(loaded);
  const again =
    onlyFailed === undefined ? null : await readFailed(loaded, onlyFailed, { cwd, visits: false });
  const budget = again?.budget ?? loaded;
  const built = named === undefined ? await findBuilt(budget) : { directory: await folderAt(cwd, named) };
  const base = again ? storedBase(again.first) : noBase ? null : await readBase(cwd, baseName);
  const folder = await openOutputFolder(cwd, again ? join(output, partialFolder) : output);
  const onProgress = watch();
  using interruption = interruptible(cancelled);
  const { signal } = interruption;
  const settings = { cwd, maxTimeMs: 0, build: false, seed: 0, atOnce: 1 };
  try {
    const whyNoBase = again && "the earlier run had weighed none";
    const task: BundleTask = {
      ...built,
      base,
      ...(whyNoBase && { whyNoBase }),
      ...(engine === "source-map-explorer" && { engine }),
    };
    const run = { ...settings, signal, onProgress };
    const judged =
      again?.isAny === false ? await nothingFailed(budget, run) : await checkBundle(budget, task, run);
    const report = await ratchetBudget(judged, budget, { cwd, update });
    return { report: unlessStray(report, interruption), folder };
  } catch (error) {
    if (interruption.interrupted) return null;
    throw interruption.failure(error);
  }
}

/** Base as the earlier run weighed it: it need not be built again. */
function storedBase({ revisions: { base }, bundle }: Report): BundleTask["base"] {
  return base && bundle.base && { ref: base.ref, sha: base.sha, bundle: bundle.base };
}

async function folderAt(cwd: string, name: string): Promise<string> {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  throw new CheckError("USAGE", `${JSON.stringify(name)} is ${found ? "not a folder" : "not there"}`, {
    advice: "Name the folder that the build writes, or build first",
  });
}

/** The folder that the budget serves, else where the app's framework builds to. */
async function findBuilt({
  directory,
  serve,
  bundleDirectory,
}: Budget): Promise<Pick<BundleTask, "directory" | "serverRendered">> {
  const project = await detectProject(directory);
  const isServed = serve?.kind === "command" || (!serve && project.previewCommand !== null);
  if (bundleDirectory !== undefined) return { directory: bundleDirectory, serverRendered: isServed };
  const server =
    serve?.kind === "directory" ? null : await findServerBundle(project.directory, project.output);
  if (server) return { directory: server.directory };
  const client = isServed ? await findClient(directory, project) : null;
  if (client) return client;
  const candidates =
    serve?.kind === "directory" ? [relative(directory, serve.directory) || "."] : project.output;
  try {
    const output = await findOutput({ directory, candidates, workspaceRoot: project.workspaceRoot });
    return { directory: output.directory };
  } catch (error) {
    // Vite builds both sites and servers: its output shows which.
    const found = serve ? null : await findClient(directory, project);
    if (found) return found;
    if (serve?.kind === "directory") throw error;
    const own = serve?.kind === "command" ? serve.command : project.previewCommand;
    const command = own ?? project.serverScripts[0];
    throw command === undefined ? error : await unknownFolder(command, project, error);
  }
}

/** Where the files for browsers are, for an app that a server renders; null if that is not known. */
async function findClient(
  directory: string,
  project: Pick<Project, "directory" | "output">,
): Promise<Pick<BundleTask, "directory" | "serverRendered"> | null> {
  const clients = await findClientFolders(project.directory, project.output);
  const [client] = clients;
  if (clients.length > 1)
    throw new CheckError(
      "USAGE",
      `Several folders may hold the client files: ${clients.map((path) => relative(directory, path)).join(", ")}`,
      { advice: "Name the one to weigh: budget-check bundle <folder>" },
    );
  return client === undefined ? null : { directory: client, serverRendered: true };
}

/** Only visits show which files a server sends; in some apps the server's own code is among them. */
async function unknownFolder(
  command: string,
  { directory, output }: Pick<Project, "directory" | "output">,
  cause: unknown,
): Promise<CheckError> {
  const folders: string[] = [];
  for (const name of output) if (await holdsCode(resolve(directory, name))) folders.push(name);
  const [first = "build/client"] = folders;
  const held = folders.length === 0 ? "" : `, and ${folders.join(", ")} may hold code of the server too`;
  return new CheckError(
    "BUILD_EMPTY",
    `Cannot tell which folder holds the files for browsers: "${command}" makes the pages${held}`,
    {
      advice: `Name the folder: budget-check bundle ${first}, or in the budget "bundle": { "directory": "${first}" }. budget-check check finds it by what pages load`,
      cause,
    },
  );
}

async function readBase(cwd: string, name: string | undefined): Promise<BundleTask["base"]> {
  if (name === undefined) return null;
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return { ref: name, directory: path };
  if (found?.isFile()) return { ref: name, bundle: (await readBaseReport(path, name)).bundle.head };
  // The same failure as that of check: what was asked for cannot be compared with.
  throw new CheckError(
    "BASE_NOT_FOUND",
    `Base ${JSON.stringify(name)} is neither a folder nor a saved report`,
    {
      advice:
        "Name a folder of built files. To compare with a commit, which must be built, use budget-check check",
    },
  );
}

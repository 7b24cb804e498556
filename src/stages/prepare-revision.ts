import { isAbsolute, relative, resolve, sep } from "node:path";
import { findOutput } from "../build/output.ts";
import type { ReadOptions } from "../bundle/index.ts";
import { refuseServerLimits } from "../config/keys/server-limits.ts";
import { detectProject } from "../project/detect.ts";
import type { Project } from "../project/detect.ts";
import { CheckError } from "../errors.ts";
import type { Site } from "../serve/site.ts";
import { readHostRules } from "../serve/read-host-rules.ts";
import { serveDirectory } from "../serve/static.ts";
import { useDeployed } from "../serve/url.ts";
import { printAddress } from "../address.ts";
import type { Budget, Progress, Revision, StaticSettings } from "../types.ts";
import { buildCommandOf, buildRevision, installToServe, managerFor } from "./build-revision.ts";
import type { OutputReader } from "./build-revision.ts";
import { findBrowserFiles } from "./browser-files.ts";
import { serveByCommand } from "./serve-by-command.ts";
import type { OutputApart } from "./output-apart.ts";
import { commandsOf, refuseUnservedLimits } from "./what-serves.ts";

export interface PrepareOptions {
  revision: Revision;
  budget: Budget;
  /** The folder of this revision that corresponds to `budget.directory`. */
  directory: string;
  build: boolean;
  /** Whether the build may be asked which modules it is made of. Default: yes. */
  instrument?: boolean | undefined;
  /** For base: keeps its build apart from head's. */
  apart?: OutputApart;
  /** For base: head's site, which answers already. Its server is halted where the site that comes back listens on the same port. */
  head?: Site;
  /**
   * The folder that these files were served from after their build, absolute; null if a command served them. Without a build, files that it
   * wrote cannot be distinguished from those that were there before. Absent: the folder is looked for.
   */
  served?: string | null;
  /** Only the built files are wanted: no server of the app's own is started. Its site answers nothing. */
  weighOnly?: boolean;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
}

/** A revision that answers: built, served, ready to be visited and weighed. */
export interface PreparedRevision extends AsyncDisposable {
  site: Site;
  /** The folder of shipped files; null where there is none to read (a deployed site, a server without one). */
  outputDirectory: string | null;
  /** The folder to weigh: `outputDirectory`, or what the user's own server answers from, where that is known. */
  bundleDirectory: string | null;
  /** Where to read the modules of the built files. */
  reading: Pick<ReadOptions, "root" | "record" | "serverRendered">;
  /** Set where the app's own server answers and its files for browsers are not known. */
  whyNotWeighed: string | null;
  /** Whether the app has a build, done here or before. */
  hasBuild: boolean;
  /** Environment in which its package manager is found. */
  env: Readonly<Record<string, string>>;
}

/** Installs, builds and serves one revision as the budget says, or as its framework lets conclude. */
export async function prepareRevision(options: PrepareOptions): Promise<PreparedRevision> {
  const { budget, revision, signal, onProgress } = options;
  const { serve } = budget;
  const say = (stage: "install" | "build" | "serve", text: string) =>
    onProgress({ type: "stage", stage, text: `${text} (${revision})` });
  if (serve?.kind === "url") {
    say("serve", `Using ${printAddress(serve.url)}`);
    const site = await useDeployed(serve.url, { signal, insecure: budget.conditions?.insecure });
    return prepared({ site, outputDirectory: null, root: options.directory, hasBuild: false, env: {} });
  }
  const project = await detectProject(options.directory);
  if (revision === "head")
    for (const text of project.found) onProgress({ type: "note", note: { level: "info", text } });

  const onOutput: OutputReader = (text, waitUntil) => onProgress({ type: "output", text, waitUntil });
  const hasBuild = (buildCommandOf(project, budget) ?? false) !== false;
  const commands = commandsOf(project, budget);
  if (revision === "head") refuseUnservedLimits(project, budget);
  const manager = await managerFor(project, options, commands.length > 0);
  if (manager.note !== null) onProgress({ type: "note", note: { level: "info", text: manager.note } });
  const task = { ...options, env: manager.env };
  let built = options.build ? await buildRevision(project, task, say, onOutput) : undefined;
  if (built && (await options.apart?.met())) {
    await built.record?.[Symbol.asyncDispose]();
    const text = "the builds of head and base write to one folder: base is built again, apart from head";
    onProgress({ type: "note", note: { level: "info", text } });
    built = await buildRevision(project, task, say, onOutput);
  }
  await using stack = new AsyncDisposableStack();
  if (built?.record) stack.use(built.record);
  const outputDirectory =
    options.served === undefined ? await outputOf(project, options, built?.startedAt) : options.served;
  // The budget's path, in this revision.
  const named =
    budget.bundleDirectory === undefined
      ? null
      : resolve(options.directory, relative(budget.directory, budget.bundleDirectory));

  if (outputDirectory) {
    // Only the built files may show that our server answers.
    if (revision === "head") refuseServerLimits(budget.pages);
    // The record of a build knows its files by where they were written.
    const record = (await built?.record?.folderFor(named ?? outputDirectory)) ?? null;
    const own = (await options.apart?.take(outputDirectory)) ?? outputDirectory;
    say("serve", `Serving ${relative(options.directory, own) || "."}`);
    const { rules, notes } = await readHostRules([own, options.directory]);
    if (revision === "head")
      for (const text of notes) onProgress({ type: "note", note: { level: "info", text } });
    const site = await serveDirectory(own, {
      ...staticSettings(serve),
      basePath: project.basePath,
      rules,
      signal,
    });
    const kept = stack.move();
    const parts = { site, outputDirectory: own, weighed: named, root: options.directory, hasBuild, kept };
    return prepared({ ...parts, record, env: manager.env });
  }
  if (commands.length === 0)
    throw new CheckError("PROJECT_NOT_FOUND", `Found nothing to serve in ${options.directory}`, {
      advice:
        'Say in the budget what to serve: "serve": "dist", or "serve": { "command": "npm run preview", "url": "http://localhost:4173" }',
    });
  const files = await findBrowserFiles({
    revision,
    directory: options.directory,
    named: named === null ? null : relative(options.directory, named),
    project,
    startedAt: built?.startedAt,
  });
  if (files.note) onProgress({ type: "note", note: files.note });
  const notInstalled =
    built || options.weighOnly
      ? null
      : (manager.missing ?? (await installToServe(project, task, say, onOutput)));
  const given = {
    env: manager.env,
    ...(serve?.kind === "command" && serve.url && { url: serve.url }),
    basePath: project.basePath,
    cwd: options.directory,
    timeoutMs: serve?.kind === "command" ? serve.timeoutMs : undefined,
    signal,
    insecure: budget.conditions?.insecure,
    onOutput,
  };
  const tell = (text: string) => say("serve", text);
  const site = options.weighOnly
    ? unserved()
    : await serveByCommand(commands, given, tell, options.head).catch((error: unknown) => {
        // Without its modules no server starts: why they are missing is the cause.
        signal.throwIfAborted();
        throw notInstalled ?? error;
      });
  const record = files.directory === null ? null : await built?.record?.folderFor(files.directory);
  return prepared({
    site,
    outputDirectory: null,
    weighed: files.directory,
    record: record ?? null,
    kept: stack.move(),
    serverRendered: files.serverRendered,
    whyNotWeighed: files.why,
    root: options.directory,
    hasBuild,
    env: manager.env,
  });
}

/** The site of a revision that is only weighed. */
function unserved(): Site {
  return { url: "", basePath: "/", problem: () => null, [Symbol.asyncDispose]: async () => {} };
}

interface Parts extends Pick<PreparedRevision, "site" | "outputDirectory" | "hasBuild" | "env"> {
  root: string;
  /** The folder of what was recorded of the build. */
  record?: string | null;
  /** The folder to weigh, where it is not the one that is served. */
  weighed?: string | null;
  /** Its documents, if any, are not the pages that visitors get. */
  serverRendered?: boolean;
  whyNotWeighed?: string | null;
  /** Disposed of after the site. */
  kept?: AsyncDisposable;
}

function prepared({
  site,
  outputDirectory,
  hasBuild,
  env,
  root,
  record = null,
  weighed = null,
  serverRendered = false,
  whyNotWeighed = null,
  kept,
}: Parts): PreparedRevision {
  return {
    site,
    outputDirectory,
    hasBuild,
    env,
    bundleDirectory: weighed ?? outputDirectory,
    reading: { root, record: record ?? undefined, serverRendered },
    whyNotWeighed,
    [Symbol.asyncDispose]: async () => {
      await site[Symbol.asyncDispose]();
      await kept?.[Symbol.asyncDispose]();
    },
  };
}

/** How the budget wants built files to be served; nothing where it does not say. */
export function staticSettings(serve: Budget["serve"]): StaticSettings {
  if (serve?.kind !== "directory") return {};
  const { fallback, headers } = serve;
  return { ...(fallback !== undefined && { fallback }), ...(headers && { headers }) };
}

/** Outside of the project, a build may write to the same place for each revision, or to a place next to each. */
function foldersNamed(project: string, folder: string): string[] {
  const path = relative(project, folder) || ".";
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? [path, folder] : [path];
}

/** Where the shipped files are; null for a site that only its server can make. */
async function outputOf(
  project: Project,
  options: PrepareOptions,
  startedAt: number | undefined,
): Promise<string | null> {
  const { serve, directory: base } = options.budget;
  const { directory, onProgress } = options;
  const named = serve?.kind === "directory" ? foldersNamed(base, serve.directory) : null;
  // A server-rendered app has an output folder too, but only its server can answer for its pages.
  if (serve?.kind === "command" || (!named && project.previewCommand !== null)) return null;
  const say = (text: string) => onProgress({ type: "note", note: { level: "info", text } });
  try {
    const { directory: found, note } = await findOutput({
      directory,
      candidates: named ?? project.output,
      startedAt,
      workspaceRoot: project.workspaceRoot,
    });
    if (note) say(note);
    return found;
  } catch (error) {
    const [next] = commandsOf(project, options.budget);
    if (!(error instanceof CheckError) || next === undefined) throw error;
    say(`${error.message.replace(/\.$/, "")}: ${next} is tried`);
    return null;
  }
}

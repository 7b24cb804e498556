import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { CheckError } from "../errors.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { templateSign } from "../template-page.ts";
import { buildScriptOf } from "./build-script.ts";
import { readManifest } from "./detect-manifest.ts";
import { detectPackageManager } from "./detect-package-manager.ts";
import type { PackageManager } from "./lockfiles.ts";
import type { ManagerVersion } from "./manager-version.ts";
import { projectFiles } from "./detect-project-files.ts";
import type { ProjectFiles } from "./detect-project-files.ts";
import type { Framework, FrameworkReading } from "./framework.ts";
import { commonOutput, frameworks } from "./frameworks.ts";
import { serverScripts } from "./server-scripts.ts";

/** What a folder says about itself, read without running anything of it. */
export interface Project {
  /** Real, absolute path. */
  directory: string;
  framework: Framework;
  /** Null where there is no package.json. */
  packageManager: PackageManager | null;
  /** Which version of it the project needs. */
  managerVersion: ManagerVersion;
  /** Absolute path, in the folder or in its workspace's root; null where nothing is locked. */
  lockfile: string | null;
  /**
   * Root of the workspace that the project is a member of: dependencies are installed there. Null if it is not in a
   * workspace.
   */
  workspaceRoot: string | null;
  /** Installs what the lockfile says; null where there is no package.json. */
  installCommand: string | null;
  /** Runs the script of package.json that builds the app; null where there is none. */
  buildCommand: string | null;
  /** Folders that may hold the built site, likeliest first, relative to `directory`. */
  output: readonly string[];
  /** Where a server renders the app: the command that serves the build. `{port}` stands for the port, which is in PORT too. */
  previewCommand: string | null;
  /** Where there is no such command and no built site, or the command does not answer: what may serve it, in the order of trying. */
  serverScripts: readonly string[];
  /** The folder of the origin that the app is built for, `/` or `/shop/`. */
  basePath: string;
  /** What was found, a sentence each, to be printed. */
  found: readonly string[];
}

/**
 * Finds out how to install, build and serve a web app.
 *
 * @throws CheckError PROJECT_NOT_FOUND if `directory` is not a folder or its package.json cannot be parsed.
 */
export async function detectProject(directory: string): Promise<Project> {
  const real = await realpath(directory).catch(() => null);
  if (real === null || !(await stat(real)).isDirectory()) {
    throw new CheckError("PROJECT_NOT_FOUND", `There is no folder ${directory}.`, {
      advice: "Run budget-check in the folder of the app, or name it.",
    });
  }
  const manifest = await readManifest(real);
  if (!manifest) return withoutManifest(real);
  const management = await detectPackageManager(real, manifest);
  const { packageManager, lockfile, workspaceRoot, installCommand } = management;
  const files = projectFiles(real, manifest, packageManager);
  const reading = await readFramework(files, real);
  const script = buildScriptOf(manifest.scripts);
  const locked =
    lockfile === null ? "without a lockfile" : `with ${relative(real, lockfile) || basename(lockfile)}`;
  const facts = [
    reading.label,
    `${packageManager} ${locked}`,
    script === null
      ? "no build script"
      : `${script.name === "build" ? "build script" : `script ${script.name}`} "${script.text}"`,
    reading.previewCommand === null
      ? `output ${reading.output[0] ?? "unknown"}`
      : `served by "${reading.previewCommand}"`,
    ...(reading.basePath === "/" ? [] : [`built for ${reading.basePath}`]),
  ];
  return {
    directory: real,
    framework: reading.framework,
    packageManager,
    managerVersion: management.managerVersion,
    lockfile,
    workspaceRoot,
    installCommand,
    buildCommand: script === null ? null : files.script(script.name),
    output: reading.output,
    previewCommand: reading.previewCommand,
    serverScripts: serverScripts(files, reading.previewCommand),
    basePath: reading.basePath,
    found: [
      facts.join(", "),
      ...(workspaceRoot === null ? [] : [`Member of the workspace in ${relative(real, workspaceRoot)}`]),
      ...management.notes,
      ...reading.notes,
    ],
  };
}

async function readFramework(files: ProjectFiles, directory: string): Promise<FrameworkReading> {
  const { dependencies, scripts } = files.manifest;
  for (const framework of frameworks) {
    const isThere = [framework.dependency].flat().some((name) => dependencies.has(name));
    if (isThere && (framework.applies?.(files) ?? true)) return framework.read(files);
  }
  const common = { basePath: "/", notes: [] };
  const isBuilt = files.buildText !== "";
  // The app's own server, which renders its pages or answers their requests: HTML files next to it are only a part of
  // the app.
  const start = scripts.get("start") ?? "";
  const previewCommand =
    !isBuilt && /^(?:\w+=\S+ )*(?:node|tsx|bun|deno)\s/.test(start) ? files.script("start") : null;
  if (!isBuilt && previewCommand === null) {
    const html = await htmlFolder(
      directory,
      bundlers.some((name) => dependencies.has(name)),
    );
    if (html !== null)
      return { framework: "html", label: "Plain HTML", output: [html], previewCommand: null, ...common };
  }
  if (dependencies.has("webpack")) {
    return { framework: "webpack", label: "webpack app", output: commonOutput, previewCommand, ...common };
  }
  return {
    framework: "unknown",
    label: previewCommand === null ? "Unknown framework" : "App with a server of its own",
    output: commonOutput,
    previewCommand,
    ...common,
  };
}

async function withoutManifest(directory: string): Promise<Project> {
  const html = await htmlFolder(directory);
  const nothing = {
    packageManager: null,
    managerVersion: { pinned: null, majors: null, package: null },
    lockfile: null,
    workspaceRoot: null,
    installCommand: null,
    buildCommand: null,
  };
  const common = { directory, ...nothing, previewCommand: null, serverScripts: [], basePath: "/" };
  if (html === null) {
    const found = ["No package.json and no HTML: nothing here looks like a web app"];
    return { ...common, framework: "unknown", output: commonOutput, found };
  }
  const where = html === "." ? "this folder" : html;
  return {
    ...common,
    framework: "html",
    output: [html],
    found: [`Plain HTML, no build, served from ${where}`],
  };
}

/** What makes a page of sources, where a project has no framework that we know. */
const bundlers = ["webpack", "rollup", "rolldown", "esbuild", "@rspack/core", "@rsbuild/core", "@swc/core"];

/** The folder itself, or a usual one in it, that contains an index.html (or any other page) that is not a template. */
async function htmlFolder(directory: string, isBundled = false): Promise<string | null> {
  for (const pattern of [/^index\.html?$/i, /\.html?$/i]) {
    for (const folder of [".", "public", "src", "site", "www", "docs", ...commonOutput]) {
      if (isBundled && folder === "src") continue;
      const names = await readdir(join(directory, folder)).catch(() => []);
      const page = names.find((name) => pattern.test(name));
      if (page === undefined) continue;
      const text = await readRegularText(join(directory, folder, page), mostConfigBytes).catch(() => "");
      if (templateSign(text, isBundled) === null) return folder;
    }
  }
  return null;
}

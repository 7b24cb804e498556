import { access } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { buildScriptOf } from "./build-script.ts";
import { readConfigValues } from "./detect-config-values.ts";
import type { ConfigValue } from "./detect-config-values.ts";
import type { Manifest } from "./detect-manifest.ts";
import type { PackageManager } from "./lockfiles.ts";

export interface ConfigFile {
  name: string;
  source: string;
  values: ReadonlyMap<string, ConfigValue>;
}

/** A project's files, as the detection of a framework asks for them. Nothing of the project is ever run. */
export interface ProjectFiles {
  manifest: Manifest;
  /** The command behind the script that builds the app; empty where there is none. */
  buildText: string;
  has(path: string): Promise<boolean>;
  /** `config("vite.config")` tries every extension of a script; null where there is none. */
  config(...stems: string[]): Promise<ConfigFile | null>;
  /** A file's text; null where there is none. */
  text(path: string): Promise<string | null>;
  /** Parsed JSON, comments allowed; null where there is none. */
  json(path: string): Promise<unknown>;
  /** A command that runs a program of the installed dependencies. */
  program(command: string): string;
  /** A command that runs a script of package.json. */
  script(name: string): string;
}

const extensions = ["ts", "js", "mjs", "mts", "cjs", "cts"];

/** What runs a program of the installed dependencies. */
export const programRunners: Readonly<Record<PackageManager, string>> = {
  // `--no`: never fetch a missing program from the registry.
  npm: "npx --no --",
  pnpm: "pnpm exec",
  yarn: "yarn run",
  bun: "bun run",
};

/**
 * Reads the files of a project for the frameworks.
 * @param directory absolute.
 */
export function projectFiles(directory: string, manifest: Manifest, manager: PackageManager): ProjectFiles {
  return {
    manifest,
    buildText: buildScriptOf(manifest.scripts)?.text ?? "",
    has: (path) =>
      access(join(directory, path)).then(
        () => true,
        () => false,
      ),
    async config(...stems) {
      for (const name of stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`))) {
        const source = await readText(join(directory, name));
        if (source !== null) return { name, source, values: readConfigValues(source) };
      }
      return null;
    },
    text: (path) => readText(join(directory, path)),
    async json(path) {
      const text = await readText(join(directory, path));
      if (text === null) return null;
      const value: unknown = parse(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
      return value ?? null;
    },
    program: (command) => `${programRunners[manager]} ${command}`,
    script: (name) => `${manager} run ${name}`,
  };
}

function readText(file: string): Promise<string | null> {
  return readRegularText(file, mostConfigBytes).catch(() => null);
}

/** A value that is known without running the file, or undefined. */
export function textOf(config: ConfigFile | null, path: string): string | undefined {
  const value = config?.values.get(path);
  return typeof value === "string" ? value : undefined;
}

/** A sentence for a value that only running the file would show, or nothing. */
export function computedNote(config: ConfigFile | null, ...paths: string[]): string[] {
  return paths
    .filter((path) => typeof config?.values.get(path) === "object")
    .map((path) => `${config?.name} computes ${path}: if the guess is wrong, set "serve" in the budget`);
}

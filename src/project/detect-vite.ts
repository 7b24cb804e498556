import { posix } from "node:path";
import { computedNote, textOf } from "./detect-project-files.ts";
import type { ConfigFile, ProjectFiles } from "./detect-project-files.ts";
import type { FrameworkDefinition } from "./framework.ts";
import { normaliseBase } from "./detect-base-path.ts";

/** The UI library of a Vite app, for its label. */
const libraries = ["react", "vue", "svelte", "solid-js", "preact", "lit", "@builder.io/qwik"];

export const vite: FrameworkDefinition = {
  dependency: ["vite", "rolldown-vite"],
  async read(project) {
    const config = await project.config("vite.config");
    const { dependencies } = project.manifest;
    const library = libraries.find((name) => dependencies.has(name));
    return {
      framework: "vite",
      label: library ? `Vite app (${library})` : "Vite app",
      output: viteOutput(project, config),
      previewCommand: null,
      basePath: normaliseBase(viteBase(project, config)),
      notes: computedNote(config, "build.outDir", "root", "base"),
    };
  },
};

/** `outDir` is relative to `root`; options of the build script go before the file's. */
function viteOutput(project: ProjectFiles, config: ConfigFile | null): readonly string[] {
  const root = textOf(config, "root")?.replace(/^\.\//, "") ?? ".";
  const outDir = scriptOption(project, "outDir") ?? textOf(config, "build.outDir") ?? "dist";
  const written = posix.isAbsolute(outDir) ? outDir : posix.join(root, outDir);
  return [...new Set([written, "dist"])];
}

function viteBase(project: ProjectFiles, config: ConfigFile | null): string {
  return scriptOption(project, "base") ?? textOf(config, "base") ?? "/";
}

/** `--outDir out`, `--outDir=out` in the build script. */
function scriptOption({ buildText }: ProjectFiles, name: string): string | undefined {
  return new RegExp(`--${name}[= ]["']?([^\\s"'&|;]+)`).exec(buildText)?.[1];
}

import { posix } from "node:path";
import { normaliseBase } from "./detect-base-path.ts";
import { textOf } from "./detect-project-files.ts";
import type { FrameworkDefinition } from "./framework.ts";

/** Asked before all others: its library may be built with any of them. */
export const storybook: FrameworkDefinition = {
  dependency: ["storybook", "@storybook/cli"],
  // A library's stories; an app that has them too is the app.
  applies: ({ buildText }) => /\bbuild-storybook\b|\b(?:storybook|sb) build\b/.test(buildText),
  async read({ buildText }) {
    const folder = /(?:\s-o|--output-dir)[= ]["']?([^\s"']+)/.exec(buildText)?.[1];
    return site("storybook", "Storybook", [folder ?? "storybook-static"], undefined);
  },
};

const reportsAreIgnored =
  "Add .budget-check to .gitignore: Eleventy 1 takes reports for pages, and every Eleventy looks through them";

/** Frameworks whose build is nothing but files. */
export const staticFrameworks: readonly FrameworkDefinition[] = [
  {
    dependency: "gatsby",
    async read(project) {
      const config = await project.config("gatsby-config");
      const prefixed = /--prefix-paths/.test(project.buildText);
      const prefix = prefixed ? textOf(config, "pathPrefix") : undefined;
      return site("gatsby", "Gatsby site", ["public"], prefix);
    },
  },
  {
    dependency: "@docusaurus/core",
    async read(project) {
      const config = await project.config("docusaurus.config");
      return site("docusaurus", "Docusaurus site", ["build"], textOf(config, "baseUrl"));
    },
  },
  {
    dependency: "@11ty/eleventy",
    async read(project) {
      const config = await project.config(".eleventy", "eleventy.config");
      const scripted = /--output[= ]["']?([^\s"']+)/.exec(project.buildText)?.[1];
      const named =
        scripted ??
        textOf(config, "dir.output") ??
        /setOutputDirectory\(\s*["']([^"']+)["']/.exec(config?.source ?? "")?.[1];
      const reading = site(
        "eleventy",
        "Eleventy site",
        [named ?? "_site", "_site"],
        textOf(config, "pathPrefix"),
      );
      const ignores = (await project.text(".gitignore")) ?? "";
      return /^\/?\.budget-check\/?\s*$/m.test(ignores)
        ? reading
        : { ...reading, notes: [reportsAreIgnored] };
    },
  },
  {
    dependency: "vitepress",
    async read(project) {
      // `vitepress build docs`: the site's folder is the command's argument.
      const script =
        [...project.manifest.scripts.values()].find((text) => /\bvitepress build\b/.test(text)) ?? "";
      const folder = /\bvitepress build\s+(?!-)([^\s&|;]+)/.exec(script)?.[1] ?? ".";
      const config = await project.config(posix.join(folder, ".vitepress/config"));
      const outDir = textOf(config, "outDir");
      const written = posix.join(folder, outDir ?? ".vitepress/dist");
      return site("vitepress", "VitePress site", [written, "docs/.vitepress/dist"], textOf(config, "base"));
    },
  },
  {
    dependency: "react-scripts",
    async read(project) {
      return site("cra", "Create React App", ["build"], project.manifest.homepage ?? "/");
    },
  },
  {
    dependency: "@vue/cli-service",
    async read(project) {
      const config = await project.config("vue.config");
      return site(
        "vue-cli",
        "Vue CLI app",
        [textOf(config, "outputDir") ?? "dist", "dist"],
        textOf(config, "publicPath"),
      );
    },
  },
  {
    dependency: ["parcel", "parcel-bundler"],
    async read(project) {
      const script = project.buildText;
      const folder = /--dist-dir[= ]["']?([^\s"']+)/.exec(script)?.[1];
      const base = /--public-url[= ]["']?([^\s"']+)/.exec(script)?.[1];
      return site("parcel", "Parcel app", [folder ?? "dist", "dist"], base);
    },
  },
];

function site(
  framework: "gatsby" | "docusaurus" | "eleventy" | "vitepress" | "cra" | "vue-cli" | "parcel" | "storybook",
  label: string,
  output: readonly string[],
  base: string | undefined,
) {
  return {
    framework,
    label,
    output: [...new Set(output.map((folder) => posix.normalize(folder)))],
    previewCommand: null,
    basePath: normaliseBase(base ?? "/"),
    notes: [],
  };
}

import type { ProjectFiles } from "./detect-project-files.ts";

/** What an app is built with, as far as we know it. */
export type Framework =
  | "angular"
  | "astro"
  | "cra"
  | "docusaurus"
  | "eleventy"
  | "gatsby"
  | "html"
  | "next"
  | "next-export"
  | "nuxt"
  | "parcel"
  | "react-router"
  | "remix"
  | "storybook"
  | "sveltekit"
  | "unknown"
  | "vite"
  | "vitepress"
  | "vue-cli"
  | "webpack";

/** What a framework's files say about its build. */
export interface FrameworkReading {
  framework: Framework;
  /** As people call it: `Vite app (react)`. */
  label: string;
  /** Folders that the build may write the site to, likeliest first, relative to the project. */
  output: readonly string[];
  /** The command that serves the build where a server renders it, with `{port}`; null where files do. */
  previewCommand: string | null;
  /** The folder of the origin that the app is built for. */
  basePath: string;
  notes: readonly string[];
}

/** How a framework is recognised, and what its files say. */
export interface FrameworkDefinition {
  /** A dependency that only this framework's projects have. */
  dependency: string | readonly string[];
  /** Whether it builds this project, which may have it for something else. Default: it does. */
  applies?(project: ProjectFiles): boolean;
  read(project: ProjectFiles): Promise<FrameworkReading>;
}

import { posix } from "node:path";
import { normaliseBase } from "./detect-base-path.ts";
import { computedNote, textOf } from "./detect-project-files.ts";
import type { ProjectFiles } from "./detect-project-files.ts";
import type { FrameworkDefinition, FrameworkReading } from "./framework.ts";

/** Frameworks that render on a server unless they are configured to write files. */
export const serverFrameworks: readonly FrameworkDefinition[] = [
  { dependency: "next", read: readNext },
  { dependency: ["nuxt", "nuxt-nightly", "nuxt3"], read: readNuxt },
  { dependency: "astro", read: readAstro },
  { dependency: "@sveltejs/kit", read: readSvelteKit },
  { dependency: "@react-router/dev", read: readReactRouter },
  { dependency: "@remix-run/dev", read: readRemix },
];

/** @see https://nextjs.org/docs/app/guides/static-exports */
async function readNext(project: ProjectFiles): Promise<FrameworkReading> {
  const config = await project.config("next.config");
  const distDir = textOf(config, "distDir");
  const exported = textOf(config, "output") === "export" || /\bnext export\b/.test(project.buildText);
  const common = {
    basePath: normaliseBase(textOf(config, "basePath") ?? "/"),
    notes: computedNote(config, "output", "distDir", "basePath"),
  };
  if (exported) {
    const output = [...new Set([distDir ?? "out", "out"])];
    return {
      framework: "next-export",
      label: "Next.js app (static export)",
      output,
      previewCommand: null,
      ...common,
    };
  }
  // The app's own server (`node server.js`) is started by its script, and gets the port in PORT.
  const start = project.manifest.scripts.get("start") ?? "next start";
  const previewCommand = /\bnext start\b/.test(start)
    ? project.program("next start -p {port}")
    : project.script("start");
  return { framework: "next", label: "Next.js app", output: [distDir ?? ".next"], previewCommand, ...common };
}

/** @see https://nuxt.com/docs/getting-started/deployment */
async function readNuxt(project: ProjectFiles): Promise<FrameworkReading> {
  const config = await project.config("nuxt.config");
  const files = /\b(?:nuxt|nuxi) generate\b|--prerender\b/.test(project.buildText);
  const preset = textOf(config, "nitro.preset") ?? "";
  const written = files || /static|github-pages/.test(preset);
  return {
    framework: "nuxt",
    label: written ? "Nuxt app (static)" : "Nuxt app",
    output: [".output/public", "dist"],
    // The server that Nitro writes takes PORT and needs nothing else.
    previewCommand: written ? null : "node .output/server/index.mjs",
    basePath: normaliseBase(textOf(config, "app.baseURL") ?? "/"),
    notes: computedNote(config, "app.baseURL"),
  };
}

/** @see https://docs.astro.build/en/guides/on-demand-rendering/ */
async function readAstro(project: ProjectFiles): Promise<FrameworkReading> {
  const config = await project.config("astro.config");
  const outDir = posix.normalize(textOf(config, "outDir") ?? "dist");
  const rendered = textOf(config, "output") === "server" || (config?.values.has("adapter") ?? false);
  return {
    framework: "astro",
    label: rendered ? "Astro site (server)" : "Astro site",
    output: rendered ? [posix.join(outDir, "client"), outDir] : [outDir],
    previewCommand: rendered ? project.program("astro preview --port {port}") : null,
    basePath: normaliseBase(textOf(config, "base") ?? "/"),
    notes: computedNote(config, "outDir", "base", "output"),
  };
}

/** @see https://svelte.dev/docs/kit/adapter-static */
async function readSvelteKit(project: ProjectFiles): Promise<FrameworkReading> {
  const configs = [await project.config("svelte.config"), await project.config("vite.config")];
  const source = configs.map((config) => config?.source ?? "").join("\n");
  // Named in a comment does not count: only an import makes it the adapter.
  const imported = [...source.matchAll(/^\s*import\b[^;\n]*["']@sveltejs\/adapter-(\w+)["']/gm)].map(
    ([, name]) => name,
  );
  const written = imported.includes("static");
  const pages = /\bpages\s*:\s*["']([^"']+)["']/.exec(source)?.[1];
  const base = configs
    .map((config) => textOf(config, "kit.paths.base") ?? textOf(config, "paths.base"))
    .find(Boolean);
  return {
    framework: "sveltekit",
    label: written ? "SvelteKit app (static)" : "SvelteKit app",
    output: written ? [...new Set([pages ?? "build", "build"])] : [".svelte-kit/output/client"],
    previewCommand: written ? null : project.program("vite preview --port {port} --strictPort"),
    basePath: normaliseBase(base ?? "/"),
    notes: [],
  };
}

/** @see https://reactrouter.com/how-to/spa */
async function readReactRouter(project: ProjectFiles): Promise<FrameworkReading> {
  const config = await project.config("react-router.config");
  const build = posix.normalize(textOf(config, "buildDirectory") ?? "build");
  const written = config?.values.get("ssr") === false;
  return {
    framework: "react-router",
    label: written ? "React Router app (static)" : "React Router app",
    output: [posix.join(build, "client")],
    previewCommand: written
      ? null
      : startOr(project, `react-router-serve ./${posix.join(build, "server/index.js")}`),
    basePath: normaliseBase(textOf(config, "basename") ?? "/"),
    notes: computedNote(config, "ssr", "buildDirectory"),
  };
}

/** @see https://remix.run/docs/en/main/guides/spa-mode */
async function readRemix(project: ProjectFiles): Promise<FrameworkReading> {
  const config = await project.config("vite.config");
  const written = config?.values.get("ssr") === false || /\bssr\s*:\s*false\b/.test(config?.source ?? "");
  return {
    framework: "remix",
    label: written ? "Remix app (static)" : "Remix app",
    output: config ? ["build/client"] : ["public"],
    previewCommand: written ? null : startOr(project, "remix-serve ./build/server/index.js"),
    basePath: "/",
    notes: [],
  };
}

/** The app's own `start` script knows its server best; both kinds take PORT. */
function startOr(project: ProjectFiles, command: string): string {
  return project.manifest.scripts.has("start") ? project.script("start") : project.program(command);
}

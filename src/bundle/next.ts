import type { BundleGroup, Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { isRecord, noteMissing, notUsed } from "./build-stats.ts";
import { directoryReader } from "./directory.ts";
import { nextAppFiles } from "./next-app-files.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";

const manifestFile = "build-manifest.json";
const appRoutesFile = "app-path-routes-manifest.json";
const statsFile = "diagnostics/route-bundle-stats.json";

/** The folder of Next's output that browsers get, as `/_next/static`; all else in it is the server's. */
export const nextShipped = "static";

/** Next's own pages: no budget is about a visit of an error page. */
const internal = new Set(["/_app", "/_document", "/_error", "/_global-error"]);

/**
 * Next 16, built by Turbopack or by webpack, with the App Router and the Pages Router. Turbopack's diagnostics and the
 * manifests that Next's own server uses to render its tags show what each route loads first.
 */
export const nextReader: BundleReader = {
  name: "next",
  detects: async (output) =>
    (await output.text(manifestFile)) !== null && (await output.text("BUILD_ID")) !== null,
  read: async (output, root, signal) => {
    const manifest = await readJson(output, manifestFile);
    const pages = isRecord(manifest) ? manifest["pages"] : null;
    if (!isRecord(manifest) || !isRecord(pages)) {
      const plain = await directoryReader.read(output, root, signal);
      return { ...plain, notes: [...plain.notes, notUsed(manifestFile, "it is not a manifest of Next")] };
    }
    const routes = new Routes(output);
    const ofEveryPage = [...strings(pages["/_app"]), ...strings(manifest["lowPriorityFiles"])];
    for (const [route, files] of Object.entries(pages))
      routes.add(route, [...ofEveryPage, ...strings(files)]);
    const notes: Note[] = [];
    const diagnostics = await readJson(output, statsFile);
    const measured = new Set<string>();
    for (const one of Array.isArray(diagnostics) ? diagnostics : []) {
      if (!isRecord(one) || typeof one["route"] !== "string") continue;
      measured.add(one["route"]);
      routes.add(one["route"], strings(one["firstLoadChunkPaths"]));
    }

    const framework = strings(manifest["rootMainFiles"]);
    let isTold = true;
    const appRoutes = await readJson(output, appRoutesFile);
    for (const [path, route] of Object.entries(isRecord(appRoutes) ? appRoutes : {})) {
      signal?.throwIfAborted();
      if (typeof route !== "string" || !path.endsWith("/page")) continue;
      const own = await nextAppFiles(output, path);
      if (own === null) notes.push(unknownRoute(route));
      // The diagnostics say it of JS exactly.
      const files = [...framework, ...(own ?? [])];
      isTold &&= measured.has(route) || framework.length > 0;
      routes.add(route, measured.has(route) ? files.filter((file) => assetType(file) === "css") : files);
    }
    const groups = routes.groups();
    const isEmpty = ({ files }: BundleGroup): boolean => !files.some((file) => assetType(file) === "js");
    // Every page loads Next's own script: a manifest that names none is broken, or of another version.
    if ((!isTold || groups.every(isEmpty)) && output.files.some((file) => assetType(file) === "js")) {
      const plain = await directoryReader.read(output, root, signal);
      const why = "it does not name the scripts that every page loads";
      return { ...plain, notes: [...plain.notes, notUsed(manifestFile, why), ...notes] };
    }
    for (const { name } of groups.filter(isEmpty)) notes.push(noScript(name));
    return {
      initial: new Set(groups.flatMap(({ files }) => files)),
      initialBy: "pages",
      nomodule: new Set(strings(manifest["polyfillFiles"]).map(fileOf)),
      groups,
      notes: [...notes, ...noteMissing("Next's manifest", routes.missing)],
    };
  },
};

/** Several sources list files of one route; the route loads all of them. */
class Routes {
  readonly missing = new Set<string>();
  readonly #files = new Map<string, Set<string>>();
  readonly #output: OutputFiles;

  constructor(output: OutputFiles) {
    this.#output = output;
  }

  add(route: string, files: readonly string[]): void {
    if (internal.has(route)) return;
    const known = this.#files.get(route) ?? new Set<string>();
    this.#files.set(route, known);
    for (const spelled of files) {
      const file = fileOf(spelled);
      if (!["js", "css"].includes(assetType(file))) continue;
      if (this.#output.has(file)) known.add(file);
      else this.missing.add(file);
    }
  }

  groups(): BundleGroup[] {
    return [...this.#files]
      .map(([name, files]): BundleGroup => ({ kind: "route", name, files: [...files].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** `.next/static/…` of the diagnostics, where the folder may have another name; an address has its characters encoded. */
function fileOf(spelled: string): string {
  return decode(spelled)
    .replace(/^.*?(?=static\/)/s, "")
    .replace(/\?.*$/s, "");
}

async function readJson(output: OutputFiles, file: string): Promise<unknown> {
  try {
    return JSON.parse((await output.text(file)) ?? "null");
  } catch {
    return null;
  }
}

function noScript(route: string): Note {
  return {
    level: "warn",
    text: `Next's manifests name no script of ${route}: what it loads is not known, and counts 0 B`,
  };
}

function unknownRoute(route: string): Note {
  return {
    level: "warn",
    text: `Next left no client manifest of ${route}: what it loads besides the framework may be missing`,
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

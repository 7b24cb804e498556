import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import * as esbuild from "esbuild";
import { lighthouseRewrites, rewriteTextKeys } from "./lighthouse-rewrites.ts";
import type { Rewrite } from "./lighthouse-rewrites.ts";
import { licenseTexts } from "./licenses.ts";
import { packageRewrites } from "./package-rewrites.ts";
import { addressedEntries, rewriteAddresses } from "./addressed-entries.ts";

export const root = resolve(import.meta.dirname, "../..");

/** Folder of the package that an input belongs to, such as `node_modules/@actions/core`. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Compiled into the texts of page functions, which no metafile shows. */
const asText = ["node_modules/web-vitals"];

/** Optional parts of packages, each asked for behind a try; what is not there is not used. */
const absent = ["bufferutil", "utf-8-validate"];

/** CommonJS modules of packages expect `require`; an ES module has none. */
const banner = `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);`;

/** Stands for the folder of a CommonJS module, which does not exist in a bundle. */
const noFolder = "__modulesHaveNoFolder";

/** Files that the runner or npm start, by their names in dist/. */
const entries = { cli: "src/bin.js", action: "src/action.ts" };

/**
 * Writes dist/: the command and the action with all their packages, in ES modules that need no node_modules. The same
 * bytes in every folder and on every machine.
 * @param more further entries by name, for tests of what is bundled.
 * @throws Error if a rewrite no longer fits its package, or if a bundled module would read files from its own folder.
 */
export async function buildDist(directory: string, more: Record<string, string> = {}): Promise<void> {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|js)$/.test(file))
    .map((file) => `src/${file.split(sep).join("/")}`)
    .sort();
  const rewrites = rewriting();
  const { metafile, outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { ...entries, ...Object.fromEntries(addressedEntries(root, sources)), ...more },
    outdir: "dist",
    write: false,
    bundle: true,
    splitting: true,
    chunkNames: "[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    charset: "utf8",
    metafile: true,
    logLevel: "warning",
    legalComments: "external",
    // Lighthouse caches what it computed by the name of the class: two classes called "a" would share results.
    minifyIdentifiers: false,
    // Its helper does not exist in the page, where some functions run.
    keepNames: false,
    external: absent,
    define: { __dirname: noFolder, __filename: noFolder },
    banner: { js: banner },
    plugins: [rewrites.plugin],
  });
  rewrites.check();
  const lost = outputFiles.find(({ path, text }) => path.endsWith(".js") && text.includes(noFolder));
  if (lost) throw new Error(`${lost.path} holds a module that looks for files beside itself: rewrite it`);

  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const comments: string[] = [];
  for (const { path, contents, text } of outputFiles) {
    if (path.endsWith(".LEGAL.txt")) comments.push(text);
    else writeFileSync(join(directory, relative(join(root, "dist"), path)), contents);
  }
  cpSync(join(root, "budgets"), join(directory, "budgets"), { recursive: true });
  // ES modules, whatever package.json is in a folder above.
  writeFileSync(join(directory, "package.json"), '{"type":"module"}\n');
  const packages = Object.keys(metafile.inputs).flatMap((input) => packageOf.exec(input)?.[0] ?? []);
  writeFileSync(
    join(directory, "licenses.txt"),
    licenseTexts(root, new Set([...packages, ...asText]), comments),
  );
}

/** An esbuild plugin of all rewrites, and the proof that each was needed. */
function rewriting(): { plugin: esbuild.Plugin; check: () => void } {
  const lighthouse = "node_modules/lighthouse";
  const rewrites = new Map<string, Rewrite>([
    ...prefixed("node_modules", packageRewrites),
    ...prefixed(lighthouse, lighthouseRewrites(join(root, lighthouse))),
    [
      "package.json",
      (code) => JSON.stringify({ version: (JSON.parse(code) as { version: string }).version }),
    ],
  ]);
  const used = new Set<string>();
  const rewrite = (file: string): string => {
    let code = readFileSync(join(root, file), "utf8");
    const own = rewrites.get(file);
    if (own) {
      used.add(file);
      code = own(code, file);
    }
    if (file.startsWith("src/")) return rewriteAddresses(root, code, file);
    return file.startsWith(`${lighthouse}/`)
      ? rewriteTextKeys(code, file.slice(lighthouse.length + 1))
      : code;
  };
  return {
    plugin: {
      name: "rewrites",
      setup(build) {
        build.onLoad({ filter: /\.(?:[cm]?js|ts)$|[\\/]package\.json$/ }, ({ path }) => {
          const file = relative(root, path).split(sep).join("/");
          const touched = rewrites.has(file) || file.startsWith("src/") || file.startsWith(`${lighthouse}/`);
          if (!touched) return null;
          const loader = file.endsWith(".ts") ? "ts" : file.endsWith(".json") ? "json" : "js";
          return { contents: rewrite(file), loader };
        });
      },
    },
    check() {
      const unused = [...rewrites.keys()].filter((file) => !used.has(file));
      if (unused.length > 0)
        throw new Error(`rewrites of modules that are not bundled: ${unused.join(", ")}`);
    },
  };
}

function prefixed(folder: string, rewrites: Readonly<Record<string, Rewrite>>): [string, Rewrite][] {
  return Object.entries(rewrites).map(([path, rewrite]) => [`${folder}/${path}`, rewrite]);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditPaths, gathererPaths } from "../../src/collect/visit/lighthouse-config.ts";
import { replaceOnce } from "./replace.ts";

/** Takes the text of a module, gives the text that is bundled instead. */
export type Rewrite = (code: string, file: string) => string;

/**
 * What Lighthouse 13.5 needs to work from a bundle: it loads audits by path, reads its texts and version from disk, and asks
 * `require.resolve` whether it is bundled. By path in the package.
 */
export function lighthouseRewrites(directory: string): Record<string, Rewrite> {
  const packageJson = readJson(join(directory, "package.json")) as { version: string };
  const modules = new Map<string, string>([
    ...auditPaths.map((path) => [`../audits/${path}`, `core/audits/${path}.js`] as const),
    ...gathererPaths.map(
      (path) => [`../gather/gatherers/${path}`, `core/gather/gatherers/${path}.js`] as const,
    ),
  ]);
  return {
    "shared/root.js": () =>
      `export const LH_ROOT = ""; export const lighthouseVersion = ${JSON.stringify(packageJson.version)};`,
    "shared/localization/locales.js": () =>
      `export const locales = { "en-US": ${JSON.stringify(englishTexts(directory))} };`,
    "shared/localization/format.js": (code, file) =>
      replaceOnce(
        replaceOnce(code, "const moduleDir = getModuleDirectory(import.meta);", "", file),
        "fs.readdirSync(moduleDir + '/locales/')",
        "['en-US.json']",
        file,
      ),
    // Its own reports are never rendered: what we print is made of the audits' results.
    "report/generator/report-assets.js": () => "export const reportAssets = {};",
    "core/runner.js": (code, file) => {
      const audits = JSON.stringify(auditPaths.map((path) => `${path}.js`));
      const gatherers = JSON.stringify(gathererPaths.map((path) => `${path}.js`));
      let text = replaceOnce(code, "const moduleDir = getModuleDirectory(import.meta);", "", file);
      text = replaceOnce(text, listOf("audits"), `const fileList = ${audits};`, file);
      return replaceOnce(text, listOf("gather/gatherers"), `const fileList = ${gatherers};`, file);
    },
    "core/config/config-helpers.js": (code, file) => {
      const paths = [...modules];
      const imports = paths
        .map(([, path], at) => `import * as bundled${at} from ${JSON.stringify(join(directory, path))};\n`)
        .join("");
      const entries = paths.map(([name], at) => `[${JSON.stringify(name)}, bundled${at}]`).join(", ");
      let text = replaceOnce(code, "/* BUILD_REPLACE_BUNDLED_MODULES */", `[${entries}]`, file);
      text = text.replaceAll("getModuleDirectory(import.meta)", "process.cwd()");
      return imports + notBundled(text, file);
    },
    "core/config/config.js": (code, file) => replaceOnce(code, "getModuleDirectory(import.meta)", `""`, file),
    // A bundler renames these, yet gatherers use them in the page by the name that they had: where `name` differs from the
    // name in the function's text, ExecutionContext.serializeDeps() adds an alias.
    "core/lib/page-functions.js": (code, file) => `${notBundled(code, file)}
for (const [name, value] of Object.entries(pageFunctions))
  if (typeof value === "function") Object.defineProperty(value, "name", { value: name });
`,
    "core/lib/sentry.js": (code, file) =>
      replaceOnce(
        code,
        "await import('@sentry/node')",
        `await Promise.reject(new Error("@sentry/node is not part of this bundle"))`,
        file,
      ),
    "core/lib/i18n/i18n.js": (code, file) =>
      replaceOnce(
        code,
        "path.relative(LH_ROOT, getModulePath(import.meta))",
        `"core/lib/i18n/i18n.js"`,
        file,
      ),
  };
}

/**
 * Applied to every module of Lighthouse: texts are looked up by the module's path in the package.
 * @throws Error if a module without a rewrite reads files from its own folder, which do not exist in the bundle.
 */
export function rewriteTextKeys(code: string, path: string): string {
  const text = code.replaceAll(
    "createIcuMessageFn(import.meta.url",
    `createIcuMessageFn(${JSON.stringify(path)}`,
  );
  if (
    /getModule(?:Directory|Path)\(import\.meta\)|fs\.read(?:File|dir)Sync\((?:moduleDir|require)/.test(text)
  )
    throw new Error(`${path} reads files beside itself: write a rewrite for it`);
  return text;
}

/** The statement that lists a folder of modules. */
function listOf(folder: string): RegExp {
  return new RegExp(
    String.raw`const fileList = \[\s*\.\.\.fs\.readdirSync\(path\.join\(moduleDir, '\./${folder}'\)\)[\s\S]*?\n {4}\];`,
  );
}

/**
 * Lighthouse checks whether it is bundled, because a bundler may wrap functions that run in the page. esbuild does not
 * (`keepNames` is off), and the answer must not depend on a node_modules that happens to be in a folder above.
 */
function notBundled(code: string, file: string): string {
  return replaceOnce(
    code,
    /require\.resolve\('lighthouse-logger'\);\n\s*return false;/,
    "return false;",
    file,
  );
}

/** English only, without the texts of audits that are not here. */
function englishTexts(directory: string): Record<string, { message: string }> {
  const file = join(directory, "shared/localization/locales/en-US.json");
  const texts = readJson(file) as Record<string, { message: string }>;
  const audits = new Set(auditPaths.map((path) => `core/audits/${path}.js`));
  const kept = Object.entries(texts).filter(([id]) => {
    const [module = ""] = id.split(" | ");
    if (/^(?:flow-report|treemap|viewer)\//.test(module)) return false;
    return !module.startsWith("core/audits/") || audits.has(module);
  });
  return Object.fromEntries(kept.map(([id, { message }]) => [id, { message }]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

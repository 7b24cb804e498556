import { createRequire } from "node:module";
import { join } from "node:path";
import type { BundleModule } from "../../types.ts";
import type { WastedModules } from "./find-waste.ts";

/** The first versions that have what a polyfill gives: https://caniuse.com */
const native: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "whatwg-fetch": { chrome: 42, edge: 14, firefox: 39, safari: 10.1 },
  "promise-polyfill": { chrome: 33, edge: 12, firefox: 29, safari: 8 },
  "es6-promise": { chrome: 33, edge: 12, firefox: 29, safari: 8 },
  "regenerator-runtime": { chrome: 55, edge: 15, firefox: 52, safari: 11 },
  "intersection-observer": { chrome: 58, edge: 16, firefox: 55, safari: 12.1 },
  "resize-observer-polyfill": { chrome: 64, edge: 79, firefox: 69, safari: 13.1 },
  "abortcontroller-polyfill": { chrome: 66, edge: 16, firefox: 57, safari: 12.1 },
  "url-search-params-polyfill": { chrome: 49, edge: 17, firefox: 44, safari: 10.1 },
};

/** Browserslist's names of the browsers that share an engine and its versions. */
const engines: Readonly<Record<string, string>> = {
  chrome: "chrome",
  and_chr: "chrome",
  edge: "edge",
  firefox: "firefox",
  and_ff: "firefox",
  safari: "safari",
  ios_saf: "safari",
};

/**
 * Polyfills for browsers that the app's own browserslist does not name. Read by the app's own `browserslist` and, of core-js, by its
 * `core-js-compat`, which say what a build of it needs; where either is not installed, nothing is claimed.
 */
export async function unneededPolyfills(
  modules: readonly BundleModule[],
  root: string,
): Promise<WastedModules[]> {
  const owned = Map.groupBy(modules, (one) => one.package ?? "");
  const names = [...Object.keys(native), "core-js"].filter((name) => owned.has(name));
  if (names.length === 0) return [];
  const browsers = browsersOf(root);
  if (!browsers) return [];
  return names.flatMap((name): WastedModules[] => {
    const mine = owned.get(name) ?? [];
    const unneeded =
      name === "core-js" ? unneededOfCoreJs(mine, browsers, root) : isNative(name, browsers) ? mine : [];
    return unneeded.length === 0 ? [] : [{ kind: "polyfill", name, modules: unneeded }];
  });
}

/** `chrome 120`, …; null where the app names none, or its tool to read them is not there. */
function browsersOf(root: string): string[] | null {
  try {
    const load = createRequire(join(root, "package.json"));
    const browserslist = load("browserslist") as { loadConfig: (at: object) => unknown } & ((
      query: unknown,
      at: object,
    ) => string[]);
    const config = browserslist.loadConfig({ path: root });
    return config === undefined ? null : browserslist(config, { path: root, ignoreUnknownVersions: true });
  } catch {
    return null;
  }
}

/** A browser whose versions are not known is taken to need it. */
function isNative(name: string, browsers: readonly string[]): boolean {
  return browsers.every((browser) => {
    const [named = "", version = ""] = browser.split(" ");
    const first = native[name]?.[engines[named] ?? ""];
    return first !== undefined && Number.parseFloat(version) >= first;
  });
}

/** Of its modules only `es.*`, `esnext.*` and `web.*` are features; the others serve these. */
function unneededOfCoreJs(
  modules: readonly BundleModule[],
  browsers: readonly string[],
  root: string,
): BundleModule[] {
  try {
    const load = createRequire(join(root, "package.json"));
    const compat = load("core-js-compat/compat") as (options: object) => { list: string[] };
    const needed = new Set(compat({ targets: browsers }).list);
    const features = modules.flatMap((module) => {
      const feature = /\/modules\/((?:es|esnext|web)\.[^/]+)\.js$/.exec(module.name)?.[1];
      return feature === undefined ? [] : [{ module, feature }];
    });
    const unneeded = features.filter(({ feature }) => !needed.has(feature)).map(({ module }) => module);
    // Where no feature is needed, neither is what serves them.
    return unneeded.length === features.length ? [...modules] : unneeded;
  } catch {
    return [];
  }
}

import type { BundleModule } from "../../types.ts";
import { appBrowsers } from "./app-browsers.ts";
import type { WastedModules } from "./wasted-modules.ts";

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
 * Only these modules of core-js 3 are features; the others are used by them. core-js 2 names them differently, and is
 * not judged.
 */
const coreJsFeature = /\/modules\/((?:es|esnext|web)\.[^/]+)\.js$/;

/**
 * Polyfills for browsers that the app's own browserslist does not name. Read by the app's own `browserslist` and, of core-js, by its
 * `core-js-compat`, which say what a build of it needs; where either is not installed, nothing is claimed.
 */
export async function unneededPolyfills(
  modules: readonly BundleModule[],
  root: string,
): Promise<WastedModules[]> {
  const owned = Map.groupBy(modules, (one) => one.package ?? "");
  const names = Object.keys(native).filter((name) => owned.has(name));
  const coreJs = (owned.get("core-js") ?? []).filter(({ version }) => version?.startsWith("3."));
  const features = coreJs.flatMap((module) => {
    const feature = coreJsFeature.exec(module.name)?.[1];
    return feature === undefined ? [] : [{ module, feature }];
  });
  if (names.length === 0 && features.length === 0) return [];
  const app = await appBrowsers(root, features.length > 0);
  // Without any browsers, every polyfill would count as unneeded.
  if (!app || app.browsers.length === 0) return [];
  const found = names
    .filter((name) => isNative(name, app.browsers))
    .map((name) => ({ name, modules: owned.get(name) ?? [] }));
  if (features.length > 0 && app.coreJs) {
    const needed = new Set(app.coreJs);
    const unneeded = features.filter(({ feature }) => !needed.has(feature)).map(({ module }) => module);
    // Where no feature is needed, neither is what serves them.
    const all = unneeded.length === features.length;
    if (unneeded.length > 0) found.push({ name: "core-js", modules: all ? coreJs : unneeded });
  }
  return found.map((one) => ({ kind: "polyfill", ...one }));
}

/** A browser whose versions are not known is taken to need it. */
function isNative(name: string, browsers: readonly string[]): boolean {
  return browsers.every((browser) => {
    const [named = "", version = ""] = browser.split(" ");
    const first = native[name]?.[engines[named] ?? ""];
    return first !== undefined && Number.parseFloat(version) >= first;
  });
}

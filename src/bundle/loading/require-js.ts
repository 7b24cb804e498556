import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** RequireJS: the script that loads it names the app's first module, https://requirejs.org/docs/api.html#data-main */
export const requireJs: LoadingWay = {
  element: (element) => {
    const main = element.tagName === "script" ? attribute(element, "data-main")?.trim() : undefined;
    return main ? [{ url: withExtension(main), as: "amd", when: "first" }] : null;
  },
};

/** Where the names of AMD modules lead. */
export interface AmdConfig {
  /** Address of the folder that names begin in. */
  baseUrl: string;
  paths: Record<string, string>;
}

/** What `require.config({ … })` in the code sets; `baseUrl` as written. */
export function amdConfig(code: string): { baseUrl: string | null; paths: Record<string, string> } {
  if (!/\brequire(js)?(\.config\s*\(|\s*=\s*\{)/.test(code)) return { baseUrl: null, paths: {} };
  const baseUrl = /\bbaseUrl["']?\s*:\s*["'`]([^"'`]+)/.exec(code)?.[1] ?? null;
  const paths = /\bpaths["']?\s*:\s*\{([^{}]*)\}/.exec(code)?.[1] ?? "";
  const pairs = paths.matchAll(/["']?([\w@./-]+)["']?\s*:\s*\[?\s*["'`]([^"'`]+)/g);
  return { baseUrl, paths: Object.fromEntries([...pairs].map(([, name = "", path = ""]) => [name, path])) };
}

/** Whether code asks RequireJS for modules, or configures it. */
export function usesAmd(code: string): boolean {
  return /\b(require(js)?|define)\s*\(|\brequire(js)?(\.config\s*\(|\s*=\s*\{)/.test(code);
}

/** RequireJS passes these to a module; they are not files. */
const given = new Set(["require", "exports", "module"]);

/** The modules that code names as its own dependencies, without those that the same file defines. */
export function amdDependencies(code: string): string[] {
  const defined = new Set<string>();
  const names: string[] = [];
  const call = /\b(?:define|require|requirejs)\s*\(\s*(?:["'`]([^"'`]+)["'`]\s*,\s*)?\[([^\]]*)\]/g;
  for (const [, own, list = ""] of code.matchAll(call)) {
    if (own !== undefined) defined.add(own);
    for (const [, name = ""] of list.matchAll(/["'`]([^"'`]+)["'`]/g)) names.push(name);
  }
  for (const [, own = ""] of code.matchAll(/\bdefine\s*\(\s*["'`]([^"'`]+)["'`]/g)) defined.add(own);
  if (/\bdefine\s*\(\s*function\b/.test(code))
    for (const [, name = ""] of code.matchAll(/\brequire\s*\(\s*["'`]([^"'`]+)["'`]\s*\)/g)) names.push(name);
  // A plugin reads what follows `!`, which is not a script.
  return names
    .map((name) => name.replace(/!.*$/s, ""))
    .filter((name) => !given.has(name) && !defined.has(name));
}

/** @param address of the file that names the module. */
export function amdAddress(name: string, address: string, { baseUrl, paths }: AmdConfig): string {
  if (/^([a-z][\w+.-]*:|\/)|\.js$/i.test(name)) return name;
  if (/^\.{1,2}\//.test(name)) return new URL(withExtension(name), address).href;
  const known = Object.keys(paths)
    .filter((path) => name === path || name.startsWith(`${path}/`))
    .sort((a, b) => b.length - a.length)[0];
  const path = known === undefined ? name : `${paths[known]}${name.slice(known.length)}`;
  return URL.parse(withExtension(path), baseUrl)?.href ?? name;
}

function withExtension(name: string): string {
  return /\.js([?#].*)?$/i.test(name) ? name : `${name}.js`;
}

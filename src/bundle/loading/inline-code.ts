import { moduleImports } from "../module-imports.ts";

/** What a script requests when it runs, as far as its text shows. All addresses are as written. */
export interface CodeReferences {
  /** Specifiers of `import` and `import()`. */
  imports: readonly string[];
  /** Addresses in `import()` that are put together; `*` stands for the parts that are filled in. */
  patterns: readonly string[];
  /** Names given to `System.import()`. */
  system: readonly string[];
  /** Whatever reads as the path of a script or a stylesheet. */
  paths: readonly string[];
  /** The same if an unknown text comes before it: `base + "/app.js"`. */
  ends: readonly string[];
  /**
   * The way of loading whose paths are not in the text, unless one of `ends` is the end of a file's path; null if the
   * text names everything.
   */
  unclear: string | null;
}

/** Ways of loading by which code that a page runs comes from elsewhere than its own text. */
const loaders: readonly { name: string; used(code: string): boolean }[] = [
  {
    name: "a script element that is made by script",
    used: (code) =>
      // The name of the element may be a parameter, as in most snippets of tags.
      /createElement(NS)?\(\s*(["'`]script|[\w$.]+\s*\))/i.test(code) &&
      /["'`]script["'`]/i.test(code) &&
      /\.src\s*=(?!=)|["']src["']|[{,]\s*src\s*[:,}]/.test(code),
  },
  {
    name: "document.write",
    used: (code) =>
      /(document\.write(ln)?|createContextualFragment)\s*\([^]*(<|\\x3c|\\u003c)(\\?\/)?scr/i.test(code),
  },
  { name: "System.import", used: (code) => /\bSystem\.import\s*\(/.test(code) },
  { name: "importScripts", used: (code) => /\bimportScripts\s*\(/.test(code) },
  {
    name: "a library's loader of scripts",
    used: (code) => /\bgetScript\s*\(|\bdataType["']?\s*:\s*["']script\b/.test(code),
  },
];

/** What may load stylesheets, and no script. */
export const addedStylesheet = "a stylesheet that is added by script";

/** Those that only the text of a page is asked for: a file's may do so at any time. */
const loadersOfPages: typeof loaders = [
  ...loaders,
  {
    name: "code that is fetched and run",
    used: (code) => /\bfetch\s*\(|\bXMLHttpRequest\b/.test(code) && /\beval\b|\bFunction\s*\(/.test(code),
  },
  {
    name: "a worker",
    used: (code) =>
      /\bnew\s+(Shared)?Worker\s*\(\s*(?!(window\.)?URL\.createObjectURL)|\.addModule\s*\(/.test(code),
  },
  {
    name: addedStylesheet,
    used: (code) =>
      /["'`]stylesheet["'`]/i.test(code) && /(?<!\blocation)\.href\s*=(?!=)|["']href["']/.test(code),
  },
];

/** How code loads scripts by the document, not by `import`; null where it does not. */
export function howScriptsAreAppended(code: string): string | null {
  return loaders.find(({ used }) => used(code))?.name ?? null;
}

/** Bundlers' own code, which loads chunks on demand. */
const bundlerRuntime = /webpackChunk|webpackJsonp|__webpack_require__|parcelRequire|__vite__mapDeps/;

/** Whether code has a bundler's loader in it, whose names of chunks say nothing of when they are loaded. */
export function isBundlerRuntime(code: string): boolean {
  return bundlerRuntime.test(code);
}

/** Reads an inline script. */
export async function readInlineCode(code: string): Promise<CodeReferences> {
  // Most inline scripts import nothing.
  const imports = code.includes("import") ? await moduleImports(code) : null;
  const system = systemNames(code);
  const isRuntime = isBundlerRuntime(code);
  const { paths, ends } = isRuntime ? { paths: [], ends: [] } : scriptPaths(code);
  const spelled = [...(imports?.static ?? []), ...(imports?.dynamic ?? [])];
  const imported = new Set(spelled);
  // What a script imports by name is not what else it loads.
  const others = paths.some((path) => !imported.has(path));
  const computed = imports?.computed && !others ? "import() of a computed address" : null;
  const used = loadersOfPages.find((loader) => loader.used(code))?.name ?? null;
  const known = others || system.length > 0 || namesOtherSite(code);
  const unclear = isRuntime ? null : (computed ?? (known ? null : used));
  return {
    imports: spelled,
    patterns: imports?.patterns ?? [],
    system,
    paths,
    ends,
    unclear,
  };
}

/** Paths of scripts and stylesheets in code, as {@link CodeReferences} has them. */
export interface NamedPaths {
  paths: readonly string[];
  ends: readonly string[];
}

/**
 * Whatever in quotes, or behind what a template fills in, reads as the path of a script or a stylesheet; not what is registered as
 * a service worker, which no page waits for.
 */
export function scriptPaths(code: string): NamedPaths {
  const plain = code
    .replace(/\.register\(\s*["'`][^"'`\n]*["'`]/g, "")
    .replace(/\\\//g, "/")
    .replace(/\\u002f/gi, "/");
  const path =
    /(\+\s*["'`]|[}"'`=]\s*)((?:https?:)?[\p{L}\p{N}_@$%.~+\-/[\]()]*[\p{L}\p{N}_$)\]]\.(?:[cm]?js|css))(?=["'`?#\\\s>])/gu;
  const paths = new Set<string>();
  const ends = new Set<string>();
  for (const [, before = "", found = ""] of plain.matchAll(path))
    (/^[+}]/.test(before) ? ends : paths).add(found);
  return { paths: [...paths], ends: [...ends] };
}

function systemNames(code: string): string[] {
  return [...code.matchAll(/\bSystem\.import\s*\(\s*["'`]([^"'`]+)["'`]/g)].map(([, name = ""]) => name);
}

/** Whether code names an address of another site: most loaders of third-party tags do. */
export function namesOtherSite(code: string): boolean {
  return /["'`](https?:)?\\?\/\\?\/[\w-]+\.[\w.-]+/.test(code);
}

/** What may separate statements. */
const between = /(?:[\s;]|\/\*[^]*?\*\/|\/\/[^\n]*)*/y;
const assignment =
  /(?:(?:var|let|const)\s+)?[\w$]+(?:\.[\w$]+|\[["'][^"']*["']\])*(?:\s*=\s*(JSON\.parse\()?|\.(?:push|enqueue)(\())/y;

/**
 * Whether a script only hands data to the page: something that is JSON is assigned, or pushed to a queue. Frameworks send a page's
 * data so (`self.__next_f.push([1,"…"])`); it grows with the page's text or the number of pages, not with its code.
 */
export function isData(code: string): boolean {
  let at = skip(between, code, 0);
  while (at < code.length) {
    assignment.lastIndex = at;
    const begin = assignment.exec(code);
    // The address of an element is loaded from.
    if (!begin || /\.(src|href|srcdoc)\s*=/.test(begin[0])) return false;
    const start = assignment.lastIndex;
    const end = endOfValue(code, start);
    if (!isJson(code.slice(start, end))) return false;
    const isCall = begin[1] !== undefined || begin[2] !== undefined;
    if (isCall && code[end] !== ")") return false;
    at = skip(between, code, isCall ? end + 1 : end);
  }
  return true;
}

function skip(pattern: RegExp, code: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(code);
  return pattern.lastIndex;
}

/** Where a value of JSON ends: at what cannot be part of it, outside of texts and brackets. */
function endOfValue(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const character = code[at];
    if (character === '"') {
      at++;
      while (at < code.length && code[at] !== '"') at += code[at] === "\\" ? 2 : 1;
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    else if (
      depth === 0 &&
      (character === ";" || character === ")" || character === "/" || character === "\n")
    )
      return at;
  }
  return code.length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

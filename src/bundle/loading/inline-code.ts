import { moduleImports } from "../module-imports.ts";

/** What a script asks for by itself, as far as its text tells. All as written. */
export interface CodeReferences {
  /** Specifiers of `import` and `import()`. */
  imports: readonly string[];
  /** Of `import()` with a template: `*` stands for what is filled in. */
  patterns: readonly string[];
  /** Names given to `System.import()`. */
  system: readonly string[];
  /** Whatever reads as the path of a script. */
  paths: readonly string[];
  /** The way of loading that gives no path; null where all is told. */
  unclear: string | null;
}

/** A script that appends script elements, or writes them. */
const loaders: readonly { name: string; used(code: string): boolean }[] = [
  {
    name: "a script element that is made by script",
    used: (code) =>
      /createElement\(\s*["'`]script/i.test(code) && /\.src\s*=|["']src["']|\bsrc\s*:/.test(code),
  },
  {
    name: "document.write",
    used: (code) => /document\.write(ln)?\s*\([^]*(<|\\x3c|\\u003c)(\\?\/)?scr/i.test(code),
  },
  { name: "System.import", used: (code) => /\bSystem\.import\s*\(/.test(code) },
  { name: "importScripts", used: (code) => /\bimportScripts\s*\(/.test(code) },
];

/** Whether code loads scripts by the document, not by `import`. */
export function appendsScripts(code: string): boolean {
  return loaders.some(({ used }) => used(code));
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
  const paths = isRuntime ? [] : scriptPaths(code);
  const computed = imports?.computed ? "import() of a computed address" : null;
  const used = computed ?? loaders.find((loader) => loader.used(code))?.name ?? null;
  const known =
    paths.length > 0 ||
    system.length > 0 ||
    (imports?.dynamic.length ?? 0) > 0 ||
    (imports?.patterns.length ?? 0) > 0 ||
    namesOtherSite(code);
  return {
    imports: [...(imports?.static ?? []), ...(imports?.dynamic ?? [])],
    patterns: imports?.patterns ?? [],
    system,
    paths,
    unclear: known || isRuntime ? null : used,
  };
}

/**
 * Whatever in quotes, or behind what a template fills in, reads as the path of a script; not what is registered as a service
 * worker, which no page waits for.
 */
export function scriptPaths(code: string): string[] {
  const plain = code
    .replace(/\.register\(\s*["'`][^"'`\n]*["'`]/g, "")
    .replace(/\\\//g, "/")
    .replace(/\\u002f/gi, "/");
  const path = /(?<=["'`}=]\s*)(?:https?:)?[\w@$%.~+\-/[\]()]*[\w$)\]]\.m?js(?=["'`?#\\\s>])/g;
  return [...new Set(plain.match(path) ?? [])];
}

function systemNames(code: string): string[] {
  return [...code.matchAll(/\bSystem\.import\s*\(\s*["'`]([^"'`]+)["'`]/g)].map(([, name = ""]) => name);
}

/** What most loaders of third-party tags do. */
function namesOtherSite(code: string): boolean {
  return /["'`](https?:)?\\?\/\\?\/[\w-]+\.[\w.-]+/.test(code);
}

/** What may stand between statements. */
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
    if (!begin) return false;
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

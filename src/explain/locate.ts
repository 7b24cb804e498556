import type { ChangedLine } from "../types.ts";
import type { Found } from "./subject.ts";

/** What a line of the change holds, if it is the one behind a finding. */
export interface Clue {
  /** Whole words of the line; absent: any line of the file. */
  text?: string;
  /** A package that the line imports, by its quoted name: as a word alone it may be any other. */
  package?: string;
  /** The file that it stands in; absent: any file. */
  file?: string;
  /** Only where browsers do not load the file: a server's, its settings. */
  server?: true;
}

/** Of the lines that a clue is found in, the first are shown. */
const mostLines = 2;
/** A clue that is found in more files says nothing of where to look. */
const mostFiles = 3;
/** What a server is made of, and configured with: where a word of its answer may stand. */
const serverFile =
  /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|ex|exs|sql|conf|toml|ya?ml|json|htaccess)$|(?:^|\/)(?:_headers|Caddyfile|nginx[^/]*)$/;
/** What alone may be blamed for what a server does without any word of it. */
const serverCode = /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|exs?|sql)$/;
const noServerCode =
  /(?:^|\/)(?:tests?|__tests__|\.github|configs?)\/|\.(?:test|spec|config)\.\w+$|(?:^|\/)(?:\.[^/]+|(?:config|settings|budget)\.\w+)$/;
/** Lists and words: what brings a package in is the line that imports it. */
const noCode = /(?:^|\/)package\.json$|\.(?:md|txt)$/;

/**
 * Puts the line of this change that names the cause before a finding's evidence: a fact of the change, where one of its clues
 * is found in it. The most telling clue that is found decides; what holds for base as well is not of this change.
 * @param shipped modules that browsers load.
 */
export function locate(
  found: readonly Found[],
  changes: readonly ChangedLine[],
  shipped: ReadonlySet<string>,
): Found[] {
  return found.map((finding) => {
    if (finding.standing) return finding;
    for (const clue of finding.clues ?? []) {
      const lines = changes.filter((line) => fits(line, clue, shipped));
      if (lines.length === 0) continue;
      if (new Set(lines.map(({ file }) => file)).size > mostFiles) continue;
      return { ...finding, evidence: [...lines.slice(0, mostLines).map(describe), ...finding.evidence] };
    }
    return finding;
  });
}

function fits({ file, text }: ChangedLine, clue: Clue, shipped: ReadonlySet<string>): boolean {
  if (clue.file !== undefined && clue.file !== file) return false;
  if (clue.server && (shipped.has(file) || !serverFile.test(file))) return false;
  if (noCode.test(file)) return false;
  if (clue.package !== undefined) return imports(text, clue.package);
  // Which code is the server's is known by what browsers load alone.
  if (clue.server && clue.text === undefined)
    return shipped.size > 0 && serverCode.test(file) && !noServerCode.test(file) && isTelling(text);
  return clue.text === undefined ? isTelling(text) : holds(text, clue.text);
}

/** A brace or a comment alone says nothing. */
function isTelling(text: string): boolean {
  return /\w{2}/.test(text) && !/^(?:\/\/|\/\*|\*|#)/.test(text);
}

/** Whole words: `hero` is not in `heroic`, nor `cart` in `cart-banner`. */
export function holds(text: string, words: string): boolean {
  const before = (at: number) => at === 0 || !/[\w-]/.test(text[at - 1] ?? "");
  const after = (at: number) => !/[\w-]/.test(text[at + words.length] ?? "");
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + 1))
    if (before(at) && after(at)) return true;
  return false;
}

/** As a module specifier: `"lodash"`, or `'lodash/fp'`. */
function imports(text: string, name: string): boolean {
  return ['"', "'", "`"].some((quote) => [quote, "/"].some((end) => text.includes(quote + name + end)));
}

function describe({ file, line, text }: ChangedLine): string {
  return `${file}:${line}, changed since base: ${withoutSecrets(text).slice(0, 120)}`;
}

/** Addresses without who asks, query and fragment, which may hold a key. */
function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/)[^\s/"'`@]+@/g, "$1")
    .replace(/((?:\w:\/\/|["'`(=]\.{0,2}\/)[^\s"'`?#<>)]*)[?#][^\s"'`<>)]*/g, "$1");
}

/** Classes and ids of the element that a selector ends with: what a source calls it by. */
export function selectorClues(selector: string | undefined): Clue[] {
  const last = selector?.split(/\s*>\s*|\s+/).at(-1) ?? "";
  return [...last.matchAll(/[.#]([\w-]+)/g)].map(([, name = ""]) => ({ text: name }));
}

/** How a source names a file: its last part, and, where a build added to it, what it begins with. */
export function fileClues(url: string): Clue[] {
  const name = decode(
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "",
  );
  const words = name.replace(/\.\w*$/, "").split("-");
  const shorter = words.slice(1).map((_, cut) => words.slice(0, words.length - cut).join("-"));
  return [name, ...shorter.filter((text) => text.length >= 6)].map((text) => ({ text }));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

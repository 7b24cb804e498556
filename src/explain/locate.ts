import type { ChangedLine } from "../types.ts";
import type { Found } from "./subject.ts";

/** What a line of the change holds, if it is the one behind a finding. */
export interface Clue {
  /** Whole words of the line; absent: any line of the file. */
  text?: string;
  /** The file that it stands in; absent: any file. */
  file?: string;
  /** Only where browsers do not load the file: a server's, its settings. */
  server?: true;
}

/** More lines or files than these say nothing of where to look. */
const mostLines = 2;
const mostFiles = 3;
/** What a server is made of, and configured with. */
const serverFile =
  /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|ex|exs|sql|conf|toml|ya?ml|json|htaccess)$|(?:^|\/)(?:_headers|Caddyfile|nginx[^/]*)$/;
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
  return clue.text === undefined ? isTelling(text) : holds(text, clue.text);
}

/** A brace or a comment alone says nothing. */
function isTelling(text: string): boolean {
  return /\w{2}/.test(text) && !/^(?:\/\/|\/\*|\*|#)/.test(text);
}

/** Whole words: `hero` is not in `heroic`, nor `cart` in `cart-banner`. */
function holds(text: string, words: string): boolean {
  const before = (at: number) => at === 0 || !/[\w-]/.test(text[at - 1] ?? "");
  const after = (at: number) => !/[\w-]/.test(text[at + words.length] ?? "");
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + 1))
    if (before(at) && after(at)) return true;
  return false;
}

function describe({ file, line, text }: ChangedLine): string {
  return `${file}:${line}, changed since base: ${text.slice(0, 120)}`;
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

import { posix } from "node:path";
import { assetName } from "../../asset-name.ts";
import type { Page } from "../follow-documents.ts";
import type { OutputFiles } from "../output-files.ts";
import { isServiceWorker } from "./service-worker.ts";

/** Matches a chunk that webpack's runtime loads by number. A chunk that also starts code has a third part. */
const webpackChunk = /^[^(]{0,200}\(?(self|window|globalThis|this)(\.|\[["'])webpack(Chunk|Jsonp)/;

/** Characters that are searched for a note. A second or two; whatever is not found by then is noted too. */
const mostSearched = 10e9;

/**
 * Scripts that no code that is known to be loaded names, so that it cannot load them: neither by name, nor by the hash that is
 * part of it (webpack keeps names and hashes apart).
 * @param limit characters to search; what is not found by then is among the rest. Absent: all.
 */
export async function unexplained(
  output: OutputFiles,
  scripts: readonly string[],
  loaded: ReadonlySet<string>,
  limit = Infinity,
): Promise<string[]> {
  const explained = new Set(loaded);
  const left = new Set(scripts.filter((file) => !explained.has(file)));
  let searched = 0;
  for (const file of explained) {
    if (left.size === 0 || searched > limit) break;
    const code = (await output.text(file)) ?? "";
    const runtime = /webpack(Chunk|Jsonp)/.test(code);
    for (const other of left) {
      searched += code.length;
      if (!names(code, other) && !(runtime && webpackChunk.test((await output.text(other)) ?? ""))) continue;
      left.delete(other);
      explained.add(other);
    }
  }
  return [...left];
}

/**
 * Scripts that neither a page nor any code that pages load names: they are left over from an older build, or pages that a server
 * renders load them.
 */
export async function unnamed(
  output: OutputFiles,
  scripts: readonly string[],
  loaded: ReadonlySet<string>,
  pages: readonly Page[],
): Promise<string[]> {
  const rest = new Set(await unexplained(output, scripts, loaded, mostSearched));
  const seen = new Set<Page["files"]>();
  for (const { file, files } of pages) {
    if (rest.size === 0) break;
    // Pages of one kind say the same: they share this list.
    if (seen.has(files)) continue;
    seen.add(files);
    const html = (await output.text(file)) ?? "";
    for (const script of rest) if (names(html, script)) rest.delete(script);
  }
  for (const file of rest) if (isServiceWorker(file, (await output.text(file)) ?? "")) rest.delete(file);
  return [...rest];
}

function names(code: string, file: string): boolean {
  if (hasName(code, posix.basename(file))) return true;
  const hash = hashOf(file);
  return hash !== null && code.includes(hash);
}

/** Whether a text has a name that is not only the end or the beginning of another: `app.js` is not in `webapp.js`. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + name.length]];
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** What its stable name has an asterisk for. */
function hashOf(file: string): string | null {
  const [name, stable] = [posix.basename(file), posix.basename(assetName(file))];
  const [before, after, more] = stable.split("*");
  if (before === undefined || after === undefined || more !== undefined) return null;
  return name.slice(before.length, name.length - after.length) || null;
}

import { posix } from "node:path";
import { assetName } from "../../asset-name.ts";
import type { OutputFiles } from "../output-files.ts";

/** Of a chunk that webpack's runtime loads by number; what starts by itself has a third part. */
const webpackChunk = /^[^(]{0,200}\(?(self|window|globalThis|this)(\.|\[["'])webpack(Chunk|Jsonp)/;

/**
 * Scripts that no code that is known to be loaded names, so that it cannot load them: neither by name, nor by the hash that is
 * part of it (webpack keeps names and hashes apart).
 */
export async function unexplained(
  output: OutputFiles,
  scripts: readonly string[],
  loaded: ReadonlySet<string>,
): Promise<string[]> {
  const explained = new Set(loaded);
  const left = new Set(scripts.filter((file) => !explained.has(file)));
  for (const file of explained) {
    if (left.size === 0) break;
    const code = (await output.text(file)) ?? "";
    const runtime = /webpack(Chunk|Jsonp)/.test(code);
    for (const other of left) {
      if (!names(code, other) && !(runtime && webpackChunk.test((await output.text(other)) ?? ""))) continue;
      left.delete(other);
      explained.add(other);
    }
  }
  return [...left];
}

function names(code: string, file: string): boolean {
  const name = posix.basename(file);
  if (code.includes(name)) return true;
  const hash = hashOf(file);
  return hash !== null && code.includes(hash);
}

/** What its stable name has an asterisk for. */
function hashOf(file: string): string | null {
  const [name, stable] = [posix.basename(file), posix.basename(assetName(file))];
  const [before, after, more] = stable.split("*");
  if (before === undefined || after === undefined || more !== undefined) return null;
  return name.slice(before.length, name.length - after.length) || null;
}

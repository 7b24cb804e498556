/**
 * What the files of a build hold, so that another build can be asked how much of a file it had already.
 *
 * Texts are cut by their content (LBFS, Muthitacharoen et al., SOSP 2001; the gear hash of FastCDC, Xia et al., USENIX ATC 2016):
 * where to cut follows from the 32 bytes before, so an insertion changes one or two pieces and not all that follow it. Pieces of
 * about 64 bytes are near the size of a minified statement. Source modules would be coarser, and are not known of every build.
 * One pass over each file; 12 bytes are kept for each piece: 40 MB of code take about two
 * seconds and 7 MB. The content is not kept.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { HashNames } from "../hash-names.ts";
import type { BundleAsset, FileContent } from "../types.ts";

const least = 16;
const most = 512;
/** One place in 64 is a cut. The high bits depend on all 32 bytes before. */
const cutBits = 0xfc000000;

/** A fixed random number for each byte: the constants of splitmix32. */
const gear = Uint32Array.from({ length: 256 }, (_, byte) => {
  let mixed = Math.imul(byte + 1, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
});

/**
 * Reads what each file holds; hashes of file names count as `*`, since they change with the content of other files.
 *
 * @throws CheckError BUNDLE_UNREADABLE if a file cannot be read any more.
 */
export async function readContents(
  directory: string,
  assets: readonly BundleAsset[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, FileContent>> {
  const names = new HashNames(assets.map(({ file }) => file));
  const contents = new Map<string, FileContent>();
  for (const { file, type, raw } of assets) {
    signal?.throwIfAborted();
    const path = join(directory, file);
    const isText = type === "js" || type === "css" || type === "json";
    try {
      contents.set(
        file,
        isText ? contentOf((await readFile(path)).toString("latin1"), names) : await wholeContent(path, raw),
      );
    } catch (cause) {
      throw new CheckError("BUNDLE_UNREADABLE", `${file} cannot be read: ${messageOf(cause)}`, {
        advice: `Check that nothing builds into ${directory} at the same time`,
        cause,
      });
    }
  }
  return contents;
}

/** Cuts one text into pieces. */
export function contentOf(text: string, names: HashNames): FileContent {
  const { texts, hashes } = names.split(text);
  const whole = texts.join("*");
  const plain = Buffer.from(whole, "latin1");
  // Other line ends change every line, and next to nothing of what a file holds.
  const lines = whole.includes("\r") ? Buffer.from(whole.replaceAll("\r\n", "\n"), "latin1") : plain;
  const pieces: number[] = [];
  const lengths: number[] = [];
  let [from, rolling, low, high] = [0, 0, 0x811c9dc5, 0x01000193];
  for (let at = 0; at < lines.length; at++) {
    const byte = lines[at] ?? 0;
    rolling = ((rolling << 1) + (gear[byte] ?? 0)) | 0;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b) ^ (high >>> 13);
    const length = at + 1 - from;
    const isCut = (length >= least && (rolling & cutBits) === 0) || length === most;
    if (!isCut && at + 1 < lines.length) continue;
    // With 53 bits, two of a million pieces share a hash by chance in one of 20,000 builds.
    pieces.push((high >>> 11) * 0x100000000 + (low >>> 0));
    lengths.push(length);
    [from, low, high] = [at + 1, 0x811c9dc5, 0x01000193];
  }
  return {
    digest: createHash("sha256").update(text, "latin1").digest("hex"),
    plain: createHash("sha256").update(plain).digest("hex"),
    names: [...new Set(hashes)],
    pieces: Float64Array.from(pieces),
    lengths: Uint32Array.from(lengths),
  };
}

/** Images, fonts and the like hold no names: the same or not. */
async function wholeContent(path: string, raw: number): Promise<FileContent> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  const digest = hash.digest("hex");
  return {
    digest,
    plain: digest,
    names: [],
    pieces: Float64Array.of(Number.parseInt(digest.slice(0, 13), 16)),
    lengths: Uint32Array.of(raw),
  };
}

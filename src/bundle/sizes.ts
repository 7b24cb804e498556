import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip as gzipBuffer } from "node:zlib";
import { CheckError, messageOf } from "../errors.ts";
import { readSmallFile } from "../read-file.ts";
import { isCompressed } from "./asset-type.ts";

const compressByGzip = promisify(gzipBuffer);
const compressByBrotli = promisify(brotliCompress);

/** Bytes of one file. */
export interface Sizes {
  raw: number;
  /** At level 9. Equal to `raw` for formats that are compressed already, which servers send as they are. */
  gzip: number;
  /** At quality 11; only where it was asked for. */
  brotli?: number;
}

export interface WeighOptions {
  brotli?: boolean | undefined;
  /** Brotli sizes found so far, by SHA-256 of the content, in bytes. Default: those of this process. */
  brotliSizes?: Map<string, number> | undefined;
  signal?: AbortSignal | undefined;
}

/** A stream and its buffers cost more than a smaller file: of thousands most of the time, and more memory than all of them. */
const mostAtOnce = 1_000_000;

/**
 * Weighs a file: the same bytes give the same sizes. A large one is streamed, so that it costs no memory.
 *
 * @throws CheckError BUNDLE_UNREADABLE: a file left out would make a limit pass that should not.
 */
export async function weighFile(directory: string, file: string, options: WeighOptions): Promise<Sizes> {
  const path = join(directory, file);
  try {
    if (isCompressed(file)) {
      const { size } = await stat(path);
      return options.brotli ? { raw: size, gzip: size, brotli: size } : { raw: size, gzip: size };
    }
    const small = readSmallFile(path, mostAtOnce);
    const raw = small?.length ?? (await stat(path)).size;
    const compressed =
      small === null
        ? await countBytes(path, createGzip({ level: 9 }), options.signal)
        : (await compressByGzip(small, { level: 9 })).length;
    if (!options.brotli) return { raw, gzip: compressed };
    return { raw, gzip: compressed, brotli: await weighBrotli(path, raw, options) };
  } catch (cause) {
    options.signal?.throwIfAborted();
    throw new CheckError("BUNDLE_UNREADABLE", `${file} cannot be weighed: ${messageOf(cause)}`, {
      advice: `Check that you may read ${path} and that nothing builds into the folder at the same time`,
      cause,
    });
  }
}

/** Weighs a text as if it were a file of its own. */
export async function weighText(text: string, options: Pick<WeighOptions, "brotli">): Promise<Sizes> {
  const bytes = Buffer.from(text);
  const gzip = (await compressByGzip(bytes, { level: 9 })).length;
  if (!options.brotli) return { raw: bytes.length, gzip };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, gzip, brotli: (await compressByBrotli(bytes, { params })).length };
}

/** Head and base have most files in common, and brotli at quality 11 takes 20 s for 3.6 MB. */
const sizesOfThisProcess = new Map<string, number>();

async function weighBrotli(path: string, raw: number, options: WeighOptions): Promise<number> {
  const { brotliSizes = sizesOfThisProcess, signal } = options;
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash, signal ? { signal } : {});
  const content = hash.digest("hex");
  const known = brotliSizes.get(content);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw };
  const bytes = await countBytes(path, createBrotliCompress({ params }), signal);
  brotliSizes.set(content, bytes);
  return bytes;
}

async function countBytes(
  path: string,
  compressor: NodeJS.ReadWriteStream,
  signal: AbortSignal | undefined,
): Promise<number> {
  let bytes = 0;
  const counter = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done();
    },
  });
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  await pipeline(source, compressor, counter, signal ? { signal } : {});
  return bytes;
}

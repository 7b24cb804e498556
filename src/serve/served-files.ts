import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./negotiate-encoding.ts";
import { contentType, isCompressible, startsAsHtml } from "./response-headers.ts";

/** Content of one file in one encoding. */
export interface Representation {
  encoding: Encoding;
  size: number;
  /** Strong, and different for every encoding, as the bytes are. */
  etag: string;
  /** All of it, or one range with both ends included. */
  read(range?: { first: number; last: number }): Buffer | Readable;
}

export interface ServedFile {
  file: string;
  type: string;
  modified: Date;
  /** SHA-256 of the content, base64url, its first 22 characters; null for a file that is streamed from disk. */
  digest: string | null;
  representation(encoding: Encoding): Promise<Representation>;
}

/** Larger files are streamed from disk, not compressed, not kept. */
const largestKept = 32 * 1024 * 1024;
/** Bytes of all kept content, compressed copies included; the least recently used is dropped first. */
const defaultKept = 256 * 1024 * 1024;

const compressors = {
  // The levels that static hosts come near to: fast enough to do once in front of the discarded warm-up visit.
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** Reads each file once and keeps it with its compressed forms, so that no visit waits for a disk or a compressor again. */
export class ServedFiles {
  readonly #limit: number;
  readonly #kept = new Map<string, { promise: Promise<ServedFile>; bytes: number }>();
  #bytes = 0;

  constructor(limit: number = defaultKept) {
    this.#limit = limit;
  }

  /** The file as it was when first asked for. Rejects where it cannot be read. */
  async open(file: string): Promise<ServedFile> {
    const known = this.#kept.get(file);
    if (known) {
      this.#kept.delete(file);
      this.#kept.set(file, known);
      return known.promise;
    }
    const entry = { promise: this.#load(file), bytes: 0 };
    this.#kept.set(file, entry);
    entry.promise.catch(() => this.#kept.delete(file));
    return entry.promise;
  }

  /** Bytes held at the moment. */
  get bytes(): number {
    return this.#bytes;
  }

  async #load(file: string): Promise<ServedFile> {
    const found = await stat(file);
    const modified = new Date(Math.floor(found.mtimeMs / 1000) * 1000);
    const common = { file, type: contentType(file), modified };
    if (found.size > largestKept)
      return {
        ...common,
        digest: null,
        representation: async () => streamed(file, found.size, found.mtimeMs),
      };
    const content = await readFile(file);
    this.#charge(file, content.length);
    const tag = digestOf(content);
    // A browser would offer a page without an extension as a download.
    if (extname(file) === "" && startsAsHtml(content)) common.type = contentType("index.html");
    const identity = inMemory("identity", content, tag);
    const compressed = new Map<Encoding, Promise<Representation>>();
    const representation = async (encoding: Encoding): Promise<Representation> => {
      if (encoding === "identity" || !isCompressible(common.type)) return identity;
      const ready = compressed.get(encoding);
      if (ready) return ready;
      const compressing = compressors[encoding](content).then((smaller) => {
        if (smaller.length >= content.length) return identity;
        this.#charge(file, smaller.length);
        return inMemory(encoding, smaller, tag);
      });
      compressed.set(encoding, compressing);
      return compressing;
    };
    return { ...common, digest: tag, representation };
  }

  #charge(file: string, bytes: number): void {
    const entry = this.#kept.get(file);
    if (!entry) return;
    entry.bytes += bytes;
    this.#bytes += bytes;
    for (const [name, oldest] of this.#kept) {
      if (this.#bytes <= this.#limit || name === file) break;
      this.#kept.delete(name);
      this.#bytes -= oldest.bytes;
    }
  }
}

/** What {@link ServedFile} says of a content. */
export function digestOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

function inMemory(encoding: Encoding, content: Buffer, tag: string): Representation {
  return {
    encoding,
    size: content.length,
    etag: encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`,
    read: (range) => (range ? content.subarray(range.first, range.last + 1) : content),
  };
}

function streamed(file: string, size: number, mtimeMs: number): Representation {
  return {
    encoding: "identity",
    size,
    etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
    read: (range) => createReadStream(file, range ? { start: range.first, end: range.last } : {}),
  };
}

import { crc32, inflateRawSync } from "node:zlib";

/** What is wrong with an archive that somebody else has made. */
export class BadArchive extends Error {
  override readonly name = "BadArchive";
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const mostEntries = 10_000;

interface Entry {
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Position of its local header. */
  offset: number;
}

/**
 * Reads one entry of a zip, by the archive's directory, and touches no other. Ours is the directory because GitHub's uploads
 * say no sizes before the data, where readers of streams have to guess an entry's end; and because two entries of one name
 * must be seen. Inflation stops at the size that the directory says, which is within `most`.
 * @param most bytes of the entry.
 * @throws BadArchive where there is not exactly one entry of this name, or where anything about it is wrong.
 */
export function readZipEntry(zip: Uint8Array, name: string, most: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const found = entriesOf(zip, view, name);
    const [entry, second] = found;
    if (!entry) throw new BadArchive(`it holds no ${name}`);
    if (second) throw new BadArchive(`it holds ${found.length} entries named ${name}`);
    if (entry.size > most || entry.packed > most)
      throw new BadArchive(
        `${name} has ${entry.size} bytes, more than the ${Math.floor(most / 2 ** 20)} MiB that are read`,
      );
    return inflate(dataOf(zip, view, entry), entry, name);
  } catch (error) {
    // Every offset is the archive's own claim.
    if (error instanceof RangeError) throw new BadArchive("it is cut off or names places outside of itself");
    throw error;
  }
}

function entriesOf(zip: Uint8Array, view: DataView, name: string): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  const split = view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (split || count > mostEntries || at + size > end)
    throw new BadArchive("it is split, of the 64-bit kind, or has too many entries");
  const wanted = new TextEncoder().encode(name);
  const found: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directorySignature) throw new BadArchive("its directory is broken");
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    if (isEqual(zip.subarray(at + 46, at + 46 + nameLength), wanted))
      found.push({
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

/** The last record, which a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    const isEnd = view.getUint32(at, true) === endSignature;
    if (isEnd && view.getUint16(at + 20, true) === last - at) return at;
  }
  throw new BadArchive("it is not a zip archive");
}

function dataOf(zip: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== localSignature)
    throw new BadArchive("its directory names a place with no entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = zip.subarray(start, start + packed);
  if (data.byteLength !== packed) throw new BadArchive("it is cut off");
  return data;
}

function inflate(data: Uint8Array, { method, encrypted, crc, size }: Entry, name: string): Uint8Array {
  if (encrypted) throw new BadArchive(`${name} is encrypted`);
  if (method !== 0 && method !== 8) throw new BadArchive(`${name} is packed by the unusual method ${method}`);
  const bytes = method === 0 ? data : inflateBounded(data, size, name);
  if (bytes.byteLength !== size || crc32(bytes) !== crc)
    throw new BadArchive(`${name} is not what the archive's directory says`);
  return bytes;
}

function inflateBounded(data: Uint8Array, size: number, name: string): Uint8Array {
  try {
    // Zero would mean no bound.
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw new BadArchive(`${name} cannot be unpacked, or is larger than the archive's directory says`, {
      cause,
    });
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

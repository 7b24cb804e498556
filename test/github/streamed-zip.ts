import { crc32, deflateRawSync } from "node:zlib";

type Entry = { name: string } & (
  | { data: Uint8Array; store?: boolean }
  /** Set if the directory gives a wrong value. */
  | { packed: Uint8Array; size: number; crc: number }
);

/** A zip as programs write it that do not know an entry's size before its end: `actions/upload-artifact` is one. Names may repeat. */
export function streamedZip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    offset += part.length;
  };
  for (const entry of entries) {
    const stored = "data" in entry && entry.store === true;
    const packed = "packed" in entry ? entry.packed : stored ? entry.data : deflateRawSync(entry.data);
    const size = "packed" in entry ? entry.size : entry.data.length;
    const crc = "packed" in entry ? entry.crc : crc32(entry.data);
    const name = Buffer.from(entry.name);
    // Version, flags (bit 3: sizes follow the data), method, time, date.
    const shared = u16(20, 8, stored ? 0 : 8, 0, 0);
    const at = offset;
    add(Buffer.concat([u32(0x04034b50), shared, u32(0, 0, 0), u16(name.length, 0), name]));
    add(Buffer.from(packed));
    add(u32(0x08074b50, crc, packed.length, size));
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        shared,
        u32(crc, packed.length, size),
        u16(name.length, 0, 0, 0, 0),
        u32(0, at),
        name,
      ]),
    );
  }
  const all = Buffer.concat(directory);
  const count = entries.length;
  return Buffer.concat([
    ...parts,
    all,
    u32(0x06054b50),
    u16(0, 0, count, count),
    u32(all.length, offset),
    u16(0),
  ]);
}

function u16(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function u32(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

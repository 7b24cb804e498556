import { printQuantity } from "../quantity.ts";
import type { ByteChange } from "../types.ts";

/** What a package or module ships: `194.6 kB before compression, none of it in base`. */
export function sizeOf({ base, head }: ByteChange): string {
  const before = base === 0 ? "none of it in base" : `${printQuantity(base, "B")} in base`;
  return `${printQuantity(head, "B")} before compression, ${before}`;
}

import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";

/** A map in which each generated position is looked up separately. */
export interface PlainMap {
  sources: readonly (string | null)[];
  mappings: string;
}

/**
 * The slow and obvious way to share bytes out: each character belongs to the last segment of its line that is not after it.
 * Decoding is that of another library; so is nothing here shared with what it checks.
 */
export function attributeByCharacter(code: string, map: PlainMap): Map<string | null, number> {
  const lines = decodedMappings(
    new TraceMap({ version: 3, names: [], sources: [...map.sources], mappings: map.mappings }),
  );
  const shares = new Map<string | null, number>();
  let line = 0;
  let column = 0;
  for (const character of code) {
    let named: string | null = null;
    let latest = -1;
    for (const segment of lines[line] ?? [])
      if (segment[0] <= column && segment[0] >= latest) {
        latest = segment[0];
        named = segment.length === 1 ? null : (map.sources[segment[1]] ?? null);
      }
    shares.set(named, (shares.get(named) ?? 0) + Buffer.byteLength(character));
    column += character.length;
    if (character === "\n") {
      line++;
      column = 0;
    }
  }
  return shares;
}

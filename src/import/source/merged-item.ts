import { Item } from "./item.ts";

/**
 * Two values laid over each other as Lighthouse CI does it for `extends`: objects key by key, arrays index by index, and anything else
 * is replaced. Each part keeps its own place, in whichever file it is.
 */
class MergedItem extends Item {
  readonly #parts: readonly (readonly [key: string, item: Item])[];

  constructor(own: Item, parts: readonly (readonly [string, Item])[], value: unknown) {
    super(own.source, own.path, value);
    this.#parts = parts;
  }

  override get(key: string): Item | undefined {
    return this.isArray ? undefined : this.#parts.find(([name]) => name === key)?.[1];
  }

  override entries(): Item[] {
    return this.isArray ? [] : this.#parts.map(([, item]) => item);
  }

  override items(): Item[] {
    return this.isArray ? this.#parts.map(([, item]) => item) : [];
  }
}

/** @param onReplaced gets what the upper value replaces in the lower one. */
export function mergeItems(lower: Item, upper: Item, onReplaced: (item: Item) => void): Item {
  const areArrays = lower.isArray && upper.isArray;
  if (!areArrays && !(lower.isObject && upper.isObject)) {
    onReplaced(lower);
    return upper;
  }
  const [below, above] = [lower, upper].map((item) => {
    const parts = areArrays
      ? item.items().map((part, index) => [String(index), part] as const)
      : item.entries().map((part) => [part.key, part] as const);
    return new Map(parts);
  });
  const keys = new Set([...(below?.keys() ?? []), ...(above?.keys() ?? [])]);
  const parts = [...keys].flatMap((key) => {
    const [low, high] = [below?.get(key), above?.get(key)];
    const part = low && high ? mergeItems(low, high, onReplaced) : (high ?? low);
    return part ? [[key, part] as const] : [];
  });
  const values = parts.map(([key, part]) => [key, part.value] as const);
  const value: unknown = areArrays ? values.map(([, one]) => one) : Object.fromEntries(values);
  return new MergedItem(upper, parts, value);
}

import type { Path } from "../imported.ts";

/** A file of another tool, read as data. */
export interface Source {
  /** As messages name it: relative to the project, with `/`. */
  name: string;
  /** JSON: nothing but objects, arrays, texts, numbers, booleans and null. */
  value: unknown;
  /** It was evaluated, and may hold anything that its environment has. */
  isCode?: true;
  /** The line of a value, from 1; null where it is not known. */
  lineOf(path: Path): number | null;
}

/** How much of a value a message repeats. */
const longest = 100;

/** Keys whose values are not repeated in messages, which end up in logs. */
export const secretName = /token|secret|passw|auth|cookie|credential|session|bypass|api-?_?key/i;

/** One value of a source, with its place. Importers read through it, so that everything they take can be traced to a line. */
export class Item {
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;

  constructor(source: Source, path: Path = [], value: unknown = source.value) {
    this.source = source;
    this.path = path;
    this.value = value;
  }

  get key(): string {
    return String(this.path.at(-1) ?? "");
  }

  get isObject(): boolean {
    return isRecord(this.value);
  }

  get isArray(): boolean {
    return Array.isArray(this.value);
  }

  /** Undefined if it is anything else. */
  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** Undefined if it is anything else. */
  get number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  /** Undefined if it is anything else. */
  get boolean(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : undefined;
  }

  /** The value of a key of an object. */
  get(key: string): Item | undefined {
    return isRecord(this.value) && Object.hasOwn(this.value, key)
      ? new Item(this.source, [...this.path, key], this.value[key])
      : undefined;
  }

  /** The same for a path of keys: `item.at("ci", "collect", "url")`. */
  at(...keys: readonly string[]): Item | undefined {
    return keys.reduce<Item | undefined>((item, key) => item?.get(key), this);
  }

  /** The values of an object, in the order of the file. */
  entries(): Item[] {
    return isRecord(this.value) ? Object.keys(this.value).flatMap((key) => this.get(key) ?? []) : [];
  }

  /** The items of an array. */
  items(): Item[] {
    return Array.isArray(this.value)
      ? this.value.map((value: unknown, index) => new Item(this.source, [...this.path, index], value))
      : [];
  }

  /** The items of an array, or the one value that stands for an array of one. */
  oneOrMore(): Item[] {
    return this.isArray ? this.items() : [this];
  }

  /** Values without parts, and empty objects and arrays: all that a configuration says. */
  leaves(): Item[] {
    const parts = this.isArray ? this.items() : this.entries();
    return parts.length === 0 ? [this] : parts.flatMap((part) => part.leaves());
  }

  get line(): number | null {
    return this.source.lineOf(this.path);
  }

  /** `.size-limit.json:4, [0].running: false`. */
  where(): string {
    const { line } = this;
    const file = line === null ? this.source.name : `${this.source.name}:${line}`;
    const place = printPath(this.path);
    return `${file}, ${place === "" ? "" : `${place}: `}${this.excerpt()}`;
  }

  /** The value on one line, shortened. */
  excerpt(): string {
    const hide = (key: string, value: unknown): unknown => (secretName.test(key) ? "…" : value);
    const isSecret = this.path.some((key) => typeof key === "string" && secretName.test(key));
    const text = isSecret ? "…" : (JSON.stringify(this.value, hide) ?? "undefined");
    const visible = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ").toWellFormed();
    return visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
  }
}

/** The smallest part of a source that holds all of some values; undefined if they are of several sources. */
export function commonItem(items: readonly Item[]): Item | undefined {
  const [first, ...others] = items;
  if (!first || others.some(({ source }) => source !== first.source)) return undefined;
  const differs = first.path.findIndex((key, index) => others.some(({ path }) => path[index] !== key));
  const path = first.path.slice(0, differs < 0 ? first.path.length : differs);
  const value = path.reduce<unknown>((within, key) => Reflect.get(Object(within), key), first.source.value);
  return new Item(first.source, path, value);
}

/** `ci.assert.assertions["categories:performance"][1]`. */
export function printPath(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join("")
    .replace(/^\./, "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON with comments, laid out as formatters do it. */

/** A comment above the line of a value. The path has keys of objects and indexes of arrays. */
export interface Remark {
  path: readonly (string | number)[];
  text: string;
}

/** A value in parts that a budget is made of. */
type Json = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;

/** As Prettier and oxfmt break lines by default, or earlier. */
const width = 80;

/** An object on lines of its own, with a comment above each line that has one. Ends with a newline. */
export function printJson(value: Readonly<Record<string, unknown>>, remarks: readonly Remark[]): string {
  return `${printObject(value, remarks, 0)}\n`;
}

/** The properties of an object, without its braces, each from its comment to before its comma. */
export function printProperties(
  value: Readonly<Record<string, unknown>>,
  remarks: readonly Remark[],
  depth: number,
): string[] {
  const pad = "  ".repeat(depth);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => {
      const within = under(remarks, key);
      const label = `${pad}${JSON.stringify(key)}: `;
      return `${commentsOf(within, pad)}${label}${print(inner as Json, within, depth, label.length)}`;
    });
}

function print(value: Json, remarks: readonly Remark[], depth: number, column: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  const isCommented = remarks.some(({ path }) => path.length > 0);
  // One more for the comma.
  if (!isCommented && column + line.length + 1 <= width && !hasSeveralObjects(value)) return line;
  return Array.isArray(value)
    ? printArray(value, remarks, depth)
    : printObject(value as Readonly<Record<string, unknown>>, remarks, depth);
}

function printObject(
  value: Readonly<Record<string, unknown>>,
  remarks: readonly Remark[],
  depth: number,
): string {
  const properties = printProperties(value, remarks, depth + 1);
  return properties.length === 0 ? "{}" : `{\n${properties.join(",\n")}\n${"  ".repeat(depth)}}`;
}

function printArray(value: readonly unknown[], remarks: readonly Remark[], depth: number): string {
  if (value.length === 0) return "[]";
  const pad = "  ".repeat(depth + 1);
  const items = value.map((inner, index) => {
    const within = under(remarks, index);
    return `${commentsOf(within, pad)}${pad}${print(inner as Json, within, depth + 1, pad.length)}`;
  });
  return `[\n${items.join(",\n")}\n${"  ".repeat(depth)}]`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`).join(", ")} }`;
}

/** Formatters put each on a line of its own, however short they are. */
function hasSeveralObjects(value: Json): boolean {
  return (
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((one) => typeof one === "object" && one !== null && Object.keys(one).length > 1)
  );
}

/** What is said of a value and of what is in it, seen from it. */
function under(remarks: readonly Remark[], key: string | number): Remark[] {
  return remarks
    .filter(({ path }) => path[0] === key)
    .map(({ path, text }) => ({ path: path.slice(1), text }));
}

function commentsOf(remarks: readonly Remark[], pad: string): string {
  return remarks
    .filter(({ path }) => path.length === 0)
    .flatMap(({ text }) => text.split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => `${pad}// ${line}\n`)
    .join("");
}

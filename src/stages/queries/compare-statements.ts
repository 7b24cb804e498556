import { isAbsolute, relative, sep } from "node:path";
import { median } from "../../statistics/quantile.ts";
import type { CodePlace, ComparedStatement, RequestStatement, Revision } from "../../types.ts";

/** The statements of each load, by revision. */
export type StatementsOfLoads = Readonly<Record<Revision, readonly (readonly RequestStatement[])[]>>;

const mostStatements = 15;

/** What requests of a page send to databases, in base and head, what grew most first. */
export function compareStatements(
  loads: StatementsOfLoads,
  directories: readonly (string | null)[],
): ComparedStatement[] {
  const keyOf = ({ route, statement }: RequestStatement) => JSON.stringify([route, statement]);
  const all = new Map<string, RequestStatement>();
  for (const one of [...loads.base, ...loads.head].flat()) all.set(keyOf(one), one);
  const middle = (revision: Revision, key: string, read: (one: RequestStatement) => number) => {
    const values = loads[revision].map((load) => {
      const found = load.find((one) => keyOf(one) === key);
      return found ? read(found) : 0;
    });
    return values.length === 0 ? 0 : median(values);
  };
  const both = (key: string, read: (one: RequestStatement) => number) => ({
    base: middle("base", key, read),
    head: middle("head", key, read),
  });
  return [...all]
    .map(([key, { statement, table, route, code }]) => {
      const place = code && placeOf(code, directories);
      return {
        statement,
        table,
        route,
        count: both(key, ({ count }) => count),
        ms: both(key, ({ ms }) => ms),
        ...(place && { code: place }),
      };
    })
    .toSorted((a, b) => b.count.head - b.count.base - (a.count.head - a.count.base) || b.ms.head - a.ms.head)
    .slice(0, mostStatements);
}

/** A file as a reader of the repository calls it; no other folder of this machine is named. */
function placeOf({ file, line }: CodePlace, directories: readonly (string | null)[]): CodePlace {
  const path = file.replace(/^file:\/\//, "");
  const names = directories.flatMap((directory) => {
    if (directory === null || !isAbsolute(path)) return [];
    const name = relative(directory, path);
    return name === "" || name.startsWith("..") || isAbsolute(name) ? [] : [name];
  });
  const name = names[0] ?? (isAbsolute(path) ? (path.split(/[\\/]/).at(-1) ?? path) : path);
  return { file: name.split(sep).join("/"), ...(line !== undefined && { line }) };
}

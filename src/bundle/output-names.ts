import type { OutputFiles } from "./output-files.ts";

/**
 * Which file of the output a name in a bundler's stats is. Names are relative to the folder that the bundler ran in, or to its
 * output; stats do not say where that is. So whole folders are tried at the front, dropped or added, and the way that finds most
 * of the names holds for all of them: looked for one by one, `index.js` would be found in any folder.
 */
export function outputNames(
  names: readonly string[],
  output: Pick<OutputFiles, "files" | "has">,
): (name: string) => string | null {
  const counts = new Map<string, { way: Way; found: number }>();
  for (const way of waysOf(names, output.files)) {
    const found = names.filter((name) => output.has(apply(way, name) ?? "")).length;
    counts.set(`${way.drop}\n${way.add}`, { way, found });
  }
  const best = [...counts.values()].reduce<{ way: Way; found: number } | null>(
    (most, one) => (one.found > (most?.found ?? 0) ? one : most),
    null,
  );
  return (name) => {
    const file = best === null ? null : apply(best.way, name);
    return file !== null && output.has(file) ? file : null;
  };
}

interface Way {
  /** Begins all names and ends with `/`, or is empty. */
  drop: string;
  add: string;
}

function apply({ drop, add }: Way, name: string): string | null {
  const plain = name.split("\\").join("/");
  return plain.startsWith(drop) ? add + plain.slice(drop.length) : null;
}

/** Enough to find the way; more would only take time. */
const mostTried = 40;

function waysOf(names: readonly string[], files: readonly string[]): Way[] {
  const ways: Way[] = [{ drop: "", add: "" }];
  for (const name of names.slice(0, mostTried)) {
    const folders = name.split("\\").join("/").split("/").slice(0, -1);
    for (let count = 1; count <= folders.length; count++)
      ways.push({ drop: `${folders.slice(0, count).join("/")}/`, add: "" });
    const ending = files.find((file) => file.endsWith(`/${name}`));
    if (ending !== undefined) ways.push({ drop: "", add: ending.slice(0, -name.length) });
  }
  return ways;
}

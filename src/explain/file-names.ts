import { assetName } from "../asset-name.ts";
import { distinctNames } from "../distinct-names.ts";
import { wholeFileName } from "../file-name.ts";
import type { Bundle, Report, VisitData } from "../types.ts";

/** What findings call files: one name for a file of base and what it became in head. */
export interface FileNames {
  /** The name of a file in `assets`. */
  ofAsset: (file: string) => string;
  /** @param pageUrl of the page that requests it. */
  ofUrl: (url: string, pageUrl: string) => string;
}

/**
 * The stable name, unless one revision has several files of that name, as `_nuxt/*.js`. Each of these has a part of its hash in
 * its name if it is known what it was in base, or that base did not have it. The others keep the name that they share, and are compared
 * together.
 * @param loads of each revision.
 */
export function fileNames(
  { head, base, diff }: Report["bundle"],
  loads: { head: readonly VisitData[]; base: readonly VisitData[] },
): FileNames {
  const [now, was] = [pathsOf(head, loads.head), pathsOf(base, loads.base)];
  const shared = new Set([...severalOf(now), ...severalOf(was)]);
  const distinct = distinctNames([...now, ...was].map((file) => ({ file, name: assetName(file) })));
  const became = new Map<string, string>();
  for (const { base: before, head: after } of diff?.chunks ?? []) {
    if (before.length > 1 || after.length > 1) continue;
    for (const file of [...before, ...after]) became.set(file, after[0] ?? file);
  }
  const ofAsset = (file: string): string => {
    const stable = assetName(file);
    if (!shared.has(stable)) return stable;
    const isSame = now.has(file) && (was.size === 0 || was.has(file));
    const known = becameOf(file, became) ?? (isSame ? file : null);
    if (known === null) return stable;
    return shared.has(assetName(known)) ? distinct(known) : assetName(known);
  };
  return { ofAsset, ofUrl: (url, pageUrl) => ofAsset(wholeFileName(url, pageUrl)) };
}

function pathsOf(bundle: Bundle | null, loads: readonly VisitData[]): ReadonlySet<string> {
  const requested = loads.flatMap(({ requests, finalUrl }) =>
    requests.map(({ url }) => wholeFileName(url, finalUrl)),
  );
  return new Set([...(bundle?.assets ?? []).map(({ file }) => file), ...requested]);
}

/** Stable names that several of these files have. */
function severalOf(files: ReadonlySet<string>): string[] {
  return [...Map.groupBy(files, assetName)].flatMap(([name, alike]) => (alike.length > 1 ? [name] : []));
}

/** A site may be served below a path: the longest end of a request's path that is a file is the file. */
function becameOf(path: string, became: ReadonlyMap<string, string>): string | null {
  for (let from = 0; from >= 0; from = path.indexOf("/", from) + 1 || -1) {
    const after = became.get(path.slice(from));
    if (after !== undefined) return path.slice(0, from) + after;
  }
  return null;
}

/** Notes that say how it was decided which code is initial. */
import type { BundleGroup, Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { fewNames } from "./few-names.ts";
import type { Followed, Page } from "./follow-documents.ts";
import { unnamed } from "./loading/unexplained.ts";
import type { OutputFiles } from "./output-files.ts";

/** A note where no page shows what is initial: the reason, and what counts instead. */
export function noteUnknown(why: string, byEntries: boolean, pages: readonly Page[]): Note[] {
  // Without documents there is nothing to wonder at: a server renders them.
  const isServed = pages.length === 0;
  if (!byEntries)
    return [{ level: isServed ? "info" : "warn", text: `${why}: all JS and CSS counts as initial` }];
  if (isServed) return [];
  return [{ level: "info", text: `${why}: all entries of the build count as initial` }];
}

/** What documents ask for that is not there, and what counts by its looks. */
export function noteFollowed({ guessed, absent }: Followed): Note[] {
  return [...noteGuessed(guessed), ...noteAbsent(absent)];
}

function noteGuessed(guessed: Followed["guessed"]): Note[] {
  return [...guessed].map(([looks, files]) => ({
    level: "info",
    text: `${fewNames([...files])} ${files.size === 1 ? "counts" : "count"} as initial: named by ${looks}, which is taken to load it as the page loads`,
  }));
}

/** Notes about entries that are loaded independently: an embed, a service worker, code for old browsers. */
export function noteEntries(
  entries: readonly BundleGroup[],
  pages: readonly Page[],
  workers: ReadonlySet<string>,
  nomodule: ReadonlySet<string>,
): Note[] {
  const ofPages = pages.flatMap(({ files, later }) => [...files, ...later]);
  const loaded = new Set([...ofPages, ...workers, ...nomodule]);
  const others = entries.filter(({ files }) =>
    files.some((file) => assetType(file) === "js" && !loaded.has(file)),
  );
  if (others.length === 0) return [];
  const names = others.map(({ name }) => name);
  return [
    {
      level: "info",
      text: `No page loads ${others.length === 1 ? "the entry" : "the entries"} ${fewNames(names)}: not counted as initial, limit "entry:${names[0]}" instead`,
    },
  ];
}

/** A note about files that no page loads: a server may render more pages, which load them up front. Old files in the folder look the same. */
export async function noteUnnamed(
  output: OutputFiles,
  scripts: readonly string[],
  pages: readonly Page[],
  entries: readonly BundleGroup[],
): Promise<Note[]> {
  const known = new Set([
    ...pages.flatMap(({ files, later }) => [...files, ...later]),
    ...entries.flatMap(({ files }) => files),
  ]);
  const rest = await unnamed(output, scripts, known, pages);
  if (rest.length === 0) return [];
  const [them, count] = rest.length === 1 ? ["it", "it counts"] : ["them", "they count"];
  return [
    {
      level: 2 * rest.length > scripts.length ? "warn" : "info",
      text: `No page in the output folder loads ${fewNames(rest)}, and no script of these pages names ${them}: ${count} as lazy. If a server renders pages that load ${them}, initial is too small; if an older build left ${them}, empty the folder before building`,
    },
  ];
}

function noteAbsent(absent: ReadonlySet<string>): Note[] {
  if (absent.size === 0) return [];
  const names = fewNames([...absent]);
  return [{ level: "warn", text: `Pages load files that are not in the output folder: ${names}` }];
}

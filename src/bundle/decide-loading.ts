import type { BundleGroup, Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { fewNames } from "./few-names.ts";
import { unreadDocument } from "./follow-documents.ts";
import type { Followed, Page } from "./follow-documents.ts";
import { addedStylesheet } from "./loading/inline-code.ts";
import { isServiceWorker } from "./loading/service-worker.ts";
import { unexplained } from "./loading/unexplained.ts";
import { noteEntries, noteFollowed, noteUnknown, noteUnnamed } from "./loading-notes.ts";
import type { Loaded, OutputFiles } from "./output-files.ts";
import type { Sizes } from "./sizes.ts";

/** What documents and the build's own entries say together; a reader adds what only it knows. */
export type Decided = Pick<
  Loaded,
  "initial" | "initialBy" | "nomodule" | "inline" | "types" | "notes" | "unknown"
> & {
  groups: readonly BundleGroup[] | undefined;
};

export interface EntryOptions {
  /** What the build calls entries, each with everything that it loads initially. */
  entries?: readonly BundleGroup[];
  /** Whether an entry that a page loads a part of is loaded whole: its files need one another. */
  whole?: boolean;
  /** What the build itself calls code for old browsers; what a page loads for all is none. */
  legacy?: ReadonlySet<string>;
}

/**
 * Which code is initial. The app's pages decide, where they load or name any of the output's JS. Where they do not, they are
 * templates for a server, or load the app in a way that is not understood: then all entries of the build are initial, and without
 * entries all code is. Zero initial bytes would pass any limit.
 */
export async function decideLoading(
  output: OutputFiles,
  followed: Followed,
  { entries = [], whole = false, legacy = new Set() }: EntryOptions = {},
): Promise<Decided> {
  const pages = whole ? withEntries(followed.pages, entries) : followed.pages;
  const ofPages = new Set(pages.flatMap(({ files }) => files));
  const nomodule = new Set([...followed.nomodule, ...[...legacy].filter((file) => !ofPages.has(file))]);
  // If the pages show everything, no other file needs to be read.
  const told =
    entries.length === 0 && pages.some(namesScripts) && !pages.some(({ unclear }) => unclear.length > 0);
  const workers = told ? new Set<string>() : await serviceWorkers(output, ofPages);
  const scripts = output.files.filter(
    (file) => assetType(file) === "js" && !nomodule.has(file) && !workers.has(file),
  );
  const notes = noteFollowed(followed);
  const own = entries.map((entry) => apart(entry, nomodule));
  const why = whyNotPages(pages, scripts, entries, followed);
  if (why === null) {
    const { completed, rest } = await addUnexplained(pages, output, scripts);
    return {
      initial: new Set(completed.flatMap(({ files }) => files)),
      initialBy: rest.some(({ level }) => level === "warn") ? "pages-and-rest" : "pages",
      nomodule,
      types: followed.types,
      groups: [...own, ...completed.map(groupOf)],
      notes: [
        ...notes,
        ...rest,
        ...noteEntries(own, completed, workers, nomodule),
        ...(await noteUnnamed(output, scripts, completed, own)),
      ],
    };
  }
  const styles = output.files.filter((file) => assetType(file) === "css");
  const ofEntries = entries
    .flatMap(({ files }) => files)
    .filter((file) => !workers.has(file) && !nomodule.has(file));
  const known = ofEntries.some((file) => assetType(file) === "js");
  const unknown = noteUnknown(why, known, pages);
  return {
    initial: new Set([...ofPages, ...(known ? ofEntries : [...styles, ...scripts])]),
    initialBy: known ? "entries" : "everything",
    nomodule,
    types: followed.types,
    inline: largestInline(pages),
    groups: own.length > 0 ? own : undefined,
    notes: [...notes, ...unknown],
    unknown,
  };
}

/** An entry for old browsers often has the same name as the modern one, and then `entry:NAME` could name neither. */
function apart(entry: BundleGroup, nomodule: ReadonlySet<string>): BundleGroup {
  const { files, source } = entry;
  const isOld = files.length > 0 && files.every((file) => nomodule.has(file));
  return isOld && source !== undefined ? { ...entry, name: source } : entry;
}

/** Null if the pages show what is loaded initially. */
function whyNotPages(
  pages: readonly Page[],
  scripts: readonly string[],
  entries: readonly BundleGroup[],
  { absent, types }: Followed,
): string | null {
  if (pages.length === 0) return "No document tells what loads first";
  const ofEntries = new Set(entries.flatMap(({ files }) => files).filter((file) => assetType(file) === "js"));
  const names = pages.some(({ files, later }) =>
    [...files, ...later].some((file) =>
      ofEntries.size > 0 ? ofEntries.has(file) : (types.get(file) ?? assetType(file)) === "js",
    ),
  );
  if (scripts.length === 0 || names) return null;
  return absent.size > 0
    ? "No script that the pages load was found in the output folder"
    : `No page loads ${fewNames(scripts)} in a way that is understood`;
}

function namesScripts({ files, later }: Page): boolean {
  return [...files, ...later].some((file) => assetType(file) === "js");
}

/**
 * A page that has one file of an entry has all of them: the others may come from an address that is not understood.
 * Files that several entries share do not show which entry it is.
 */
function withEntries(pages: readonly Page[], entries: readonly BundleGroup[]): readonly Page[] {
  const counts = new Map<string, number>();
  for (const { files } of entries) for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  const owners = entries.flatMap(({ files }) =>
    files
      .filter((file) => assetType(file) === "js" && counts.get(file) === 1)
      .map((file) => [file, files] as const),
  );
  const whole = new Map(owners);
  return pages.map((page) => {
    const all = new Set(page.files);
    for (const file of page.files) for (const other of whole.get(file) ?? []) all.add(other);
    return all.size === page.files.length ? page : { ...page, files: [...all].sort() };
  });
}

/**
 * If a page loads something that its text does not name, that may be any file that nothing else loads. A document that
 * was not read may load any file.
 */
async function addUnexplained(
  pages: readonly Page[],
  output: OutputFiles,
  scripts: readonly string[],
): Promise<{ completed: readonly Page[]; rest: Note[] }> {
  const unread = pages.filter(isUnread);
  const unclear = pages.filter((page) => page.unclear.length > 0 && !isUnread(page));
  if (unclear.length === 0 && unread.length === 0) return { completed: pages, rest: [] };
  const explained = new Set(pages.flatMap(({ files, later }) => [...files, ...later]));
  const styles = output.files.filter((file) => assetType(file) === "css");
  const js = unclear.some(loadsScripts) ? await unexplained(output, scripts, explained) : [];
  const css = unclear.some(addsStyles) ? await unexplained(output, styles, explained) : [];
  const restOf = (page: Page): readonly string[] =>
    isUnread(page)
      ? [...scripts, ...styles]
      : [...(loadsScripts(page) ? js : []), ...(addsStyles(page) ? css : [])];
  return {
    completed: pages.map((page) => {
      const more = restOf(page);
      return more.length > 0 ? { ...page, files: [...new Set([...page.files, ...more])].sort() } : page;
    }),
    rest: [...noteUnclear(unclear, [...js, ...css]), ...noteUnread(unread)],
  };
}

function isUnread({ unclear }: Page): boolean {
  return unclear.includes(unreadDocument);
}

function noteUnclear(pages: readonly Page[], rest: readonly string[]): Note[] {
  if (pages.length === 0) return [];
  const ways = fewNames([...new Set(pages.flatMap(({ unclear }) => unclear))]);
  const what =
    rest.length === 0
      ? "each file is loaded or named elsewhere, so what these pages load may be more than is counted for them"
      : `${fewNames(rest)}, which nothing else loads, ${rest.length === 1 ? "counts" : "count"} as initial`;
  return [
    {
      level: rest.length === 0 ? "info" : "warn",
      text: `${fewNames(pages.map(({ file }) => file))} may load more than its text says (${ways}): ${what}`,
    },
  ];
}

function noteUnread(pages: readonly Page[]): Note[] {
  if (pages.length === 0) return [];
  const text = `Documents of over 32 MB are not read: for ${fewNames(pages.map(({ file }) => file))} all JS and CSS counts as initial, without the scripts in the document itself`;
  return [{ level: "warn", text }];
}

function loadsScripts({ unclear }: Page): boolean {
  return unclear.some((way) => way !== addedStylesheet);
}

function addsStyles({ unclear }: Page): boolean {
  return unclear.includes(addedStylesheet);
}

async function serviceWorkers(
  output: OutputFiles,
  loaded: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const workers = new Set<string>();
  for (const file of output.files) {
    if (assetType(file) !== "js" || loaded.has(file)) continue;
    if (isServiceWorker(file, (await output.text(file)) ?? "")) workers.add(file);
  }
  return workers;
}

/** What a page loads initially, as a group. */
export function groupOf({ file, route, files, inline }: Page): BundleGroup {
  return { kind: "route", name: route, files, source: file, ...(inline && { inline }) };
}

function largestInline(pages: readonly Page[]): Sizes | undefined {
  return pages
    .flatMap(({ inline }) => inline ?? [])
    .reduce<Sizes | undefined>(
      (most, one) => (most === undefined || one.gzip > most.gzip ? one : most),
      undefined,
    );
}

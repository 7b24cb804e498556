import { commonNames } from "../bundle/diff/common-names.ts";
import { routeOf } from "../bundle/route-of.ts";
import type { VisitedPage } from "../bundle/with-visits.ts";
import { fileName } from "../file-name.ts";
import { fileOfUrl, requestedFile } from "../requested-file.ts";
import type {
  AtOnce,
  BundleAsset,
  Page,
  ReadBundle,
  Revision,
  Visit,
  VisitData,
  VisitRequest,
} from "../types.ts";

/** What is looked at of a run. */
export interface VisitsOfRun {
  /** Pages that were to be visited. */
  pages: readonly Pick<Page, "name" | "path">[];
  visits: readonly Visit[];
  bundles: Readonly<Record<Revision, ReadBundle | null>>;
  /** Whether base was visited too. */
  compare: boolean;
  /** Pages that base does not have. */
  newPages: ReadonlySet<string>;
  /** Base is a saved report, in which its own visits are counted already. */
  isBaseStored: boolean;
}

/** Code that visits of a page requested initially, as files of a revision's bundle. */
interface Seen {
  landed: string;
  ran: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  /** By some visits, as `ran` by all. */
  sometimes: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
}

/**
 * What the visits of a run requested initially, page by page, for each bundle that was weighed here; empty if a page
 * lacks visits of a revision that was to be visited.
 *
 * Base and head are read in the same way. Whether a script runs before the load event can be a race that one side wins
 * every time and the other only most times, so a file that has a counterpart in the other build counts in both or in
 * neither. It counts if every visit of both sides had it. That is a symmetric function of the two sides; a file that
 * only one build has is a change.
 */
export function visitedPages(run: VisitsOfRun): Record<Revision, readonly VisitedPage[]> {
  const { pages, visits, bundles, compare, newPages } = run;
  const { base, head } = bundles;
  const all: Record<Revision, VisitedPage[]> = { base: [], head: [] };
  if (!head) return all;
  const names = base && commonNames(base, head);
  const files = { base: new Set(names?.base.values()), head: new Set(names?.head.values()) };
  for (const page of pages) {
    const ofPage = (revision: Revision) =>
      visits.filter((one) => one.page === page.name && one.revision === revision);
    const isBoth = compare && base !== null && !newPages.has(page.name);
    const seen = { head: seenBy(ofPage("head"), head), base: isBoth ? seenBy(ofPage("base"), base) : null };
    if (!seen.head || (isBoth && !seen.base)) return { base: [], head: [] };
    all.head.push(pageOf(page, seen.head, counts("head", seen.base ?? storedSeen(page, seen.head.landed))));
    if (isBoth && seen.base) all.base.push(pageOf(page, seen.base, counts("base", seen.head)));
  }
  return all;

  /** Whether the other side has seen a file too, or could not. */
  function counts(revision: Revision, other: Pick<Seen, "ran" | "asked"> | null) {
    const there = revision === "head" ? "base" : "head";
    const named = {
      ran: new Set([...(other?.ran ?? [])].map((file) => names?.[there].get(file))),
      asked: new Set([...(other?.asked ?? [])].map((file) => names?.[there].get(file))),
    };
    return (how: AtOnce, file: string): boolean => {
      const name = names?.[revision].get(file);
      if (other === null || name === undefined || !files[there].has(name)) return true;
      return named[how === "ran" ? "ran" : "asked"].has(name);
    };
  }

  /** What a saved report says that the page loads. */
  function storedSeen({ path }: Pick<Page, "path">, landed: string): Pick<Seen, "ran" | "asked"> | null {
    if (!run.isBaseStored || !base?.groups) return null;
    const route = routeOf(landed, base.groups) ?? routeOf(path, base.groups);
    return route && { ran: new Set(route.files), asked: new Set(route.files) };
  }
}

function pageOf(
  { path }: Pick<Page, "path">,
  seen: Seen,
  counts: (how: AtOnce, file: string) => boolean,
): VisitedPage {
  const ran = [...seen.ran].filter((file) => counts("ran", file));
  const lost = [...seen.ran].filter((file) => !counts("ran", file));
  return {
    path,
    landed: seen.landed,
    ran,
    asked: [...seen.asked].filter((file) => counts("asked", file)),
    sometimes: [...seen.sometimes, ...lost],
    elsewhere: [...seen.elsewhere],
  };
}

/** On whichever device most is asked for, all together; null where there is no visit. */
function seenBy(visits: readonly Visit[], bundle: Pick<ReadBundle, "assets">): Seen | null {
  const loads = visits.flatMap(({ data, device }) => (data ? [{ device, data }] : []));
  const [first] = loads;
  if (!first) return null;
  const fileOf = requestedFile(bundle.assets);
  const types = new Map(bundle.assets.map(({ file, type }) => [file, type]));
  const seen = {
    ran: new Set<string>(),
    asked: new Set<string>(),
    sometimes: new Set<string>(),
    elsewhere: new Set<string>(),
  };
  for (const ofDevice of Map.groupBy(loads, ({ device }) => device).values()) {
    const each = ofDevice.map(({ data }) => askedIn(data, fileOf, types));
    const every = (pick: (one: Asked) => ReadonlySet<string>): ReadonlySet<string> =>
      each.map(pick).reduce((all, one) => new Set([...all].filter((name) => one.has(name))));
    const ran = every((one) => one.ran);
    for (const file of ran) seen.ran.add(file);
    for (const file of every((one) => one.asked)) seen.asked.add(file);
    for (const name of every((one) => one.elsewhere)) seen.elsewhere.add(name);
    for (const one of each) for (const file of one.ran) if (!ran.has(file)) seen.sometimes.add(file);
  }
  return { ...seen, landed: first.data.finalUrl };
}

type Asked = Record<"ran" | "asked" | "elsewhere", Set<string>>;

function askedIn(
  { requests, finalUrl }: VisitData,
  fileOf: ReturnType<typeof requestedFile>,
  types: ReadonlyMap<string, BundleAsset["type"]>,
): Asked {
  const asked: Asked = { ran: new Set(), asked: new Set(), elsewhere: new Set() };
  const files = new Set(types.keys());
  for (const request of requests) {
    const { atOnce, type, thirdParty, url } = request;
    if (atOnce === undefined && !hasFailed(request)) continue;
    const own = fileOf(request);
    // For files from a CDN without hashes in their names, only the end of the path shows that they belong to the
    // bundle.
    const file = own ?? fileOfUrl(url, files);
    if (file === null || types.get(file) !== (type === "script" ? "js" : "css")) {
      if (atOnce !== undefined && type === "script" && !thirdParty)
        asked.elsewhere.add(fileName(url, finalUrl));
      continue;
    }
    asked.asked.add(file);
    if (atOnce === "ran" && own !== null) asked.ran.add(file);
  }
  return asked;
}

/** Code that did not come, as from a CDN that has another build: visitors load it. */
function hasFailed({ type, status, priority }: VisitRequest): boolean {
  const isCode = type === "script" || type === "stylesheet";
  // Prefetches have the lowest priority.
  return isCode && priority !== "VeryLow" && (status < 200 || status >= 400);
}

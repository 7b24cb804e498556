import type { BundleGroup, Note } from "../types.ts";
import { fewNames } from "./few-names.ts";
import type { Loaded } from "./output-files.ts";
import { pathOf, routeOf } from "./route-of.ts";

/** What visits of a page requested initially, in files of the output. */
export interface VisitedPage {
  /** Its path in the budget. */
  path: string;
  /** Where the browser ended up. */
  landed: string;
  /** Code that every visit ran before the load event. */
  ran: readonly string[];
  /** The same, and what every visit asked for before the load event to run it later. */
  asked: readonly string[];
  /** Code that only some visits ran before the load event. */
  sometimes: readonly string[];
  /** Names of scripts of the site's own that every visit ran, and that are not files of the output. */
  elsewhere: readonly string[];
}

type Decided = Pick<Loaded, "initial" | "initialBy" | "inline" | "groups" | "notes" | "unknown" | "nomodule">;

/**
 * What is initial once pages were visited. If neither documents nor a framework show it by page, visits decide. If they
 * do, code that every visit ran before its load event counts too: the page then loads it in a way that was not
 * understood.
 * @param visited every page of the run; empty if a page could not be visited. The same object is returned if visits
 * show nothing new.
 */
export function withVisits<T extends Decided>(loaded: T, visited: readonly VisitedPage[]): T {
  if (visited.length === 0) return loaded;
  return loaded.initialBy === "pages" || loaded.initialBy === "pages-and-rest"
    ? addRan(loaded, visited)
    : tellByVisits(loaded, visited);
}

function tellByVisits<T extends Decided>(loaded: T, visited: readonly VisitedPage[]): T {
  const elsewhere = [...new Set(visited.flatMap((page) => page.elsewhere))];
  // A folder of which no page loads a thing is not what the site answers from.
  if (elsewhere.length > 0 && visited.every(({ asked }) => asked.length === 0)) {
    const text = `Visits load nothing of this folder, but ${fewNames(elsewhere)}: is it what the server answers from? Else name the folder in the budget: "bundle": { "directory": "…" }`;
    return { ...loaded, notes: [...loaded.notes, { level: "warn", text }] };
  }
  // Pages that differ in their query, or in the user who sees them, are one route.
  const groups = [...Map.groupBy(visited, ({ path }) => pathOf(path)).values()].flatMap((pages) =>
    pages.slice(0, 1).map((page) => routeGroup(page, [...new Set(pages.flatMap(({ asked }) => asked))])),
  );
  const drop = new Set(loaded.unknown);
  const pages = fewNames(visited.map(({ path }) => path));
  return {
    ...loaded,
    initial: new Set(groups.flatMap(({ files }) => files)),
    initialBy: "visits",
    inline: undefined,
    groups: [...(loaded.groups ?? []).filter(({ kind }) => kind !== "route"), ...groups],
    notes: [
      ...loaded.notes.filter((note) => !drop.has(note)),
      {
        level: "info",
        text: `Initial is what every visit of ${pages} asked for before its load event; what only other pages load counts as lazy`,
      },
      ...noteElsewhere(elsewhere),
      ...noteSometimes(visited, new Set(groups.flatMap(({ files }) => files))),
    ],
  };
}

function addRan<T extends Decided>(loaded: T, visited: readonly VisitedPage[]): T {
  const groups = [...(loaded.groups ?? [])];
  const notes: Note[] = [];
  for (const page of visited) {
    const ran = page.ran.filter((file) => !loaded.nomodule?.has(file));
    const route = routeOf(page.landed, groups) ?? routeOf(page.path, groups);
    const like = route ?? likest(ran, groups);
    const more = ran.filter((file) => like === null || !like.files.includes(file));
    if (more.length === 0) continue;
    const files = [...new Set([...(like?.files ?? []), ...more])].sort();
    if (route) groups[groups.indexOf(route)] = { ...route, files };
    // A document that answers for many pages is not made larger by one of them.
    else groups.push({ ...routeGroup(page, files), ...(like?.inline && { inline: like.inline }) });
    const [it, counts] = more.length === 1 ? ["it", "counts"] : ["them", "count"];
    notes.push({
      level: "info",
      text: `${fewNames(more)} ${counts} as initial: every visit of ${page.path} ran ${it} before its load event, though the build does not say that the page loads ${it} up front`,
    });
  }
  const initial = new Set([...loaded.initial, ...groups.filter(isRoute).flatMap(({ files }) => files)]);
  notes.push(...noteSometimes(visited, initial));
  return notes.length === 0 ? loaded : { ...loaded, initial, groups, notes: [...loaded.notes, ...notes] };
}

/** The page of the output that answers for it, by what it loads: a single-page app has one for all paths. */
function likest(ran: readonly string[], groups: readonly BundleGroup[]): BundleGroup | null {
  let best: BundleGroup | null = null;
  const shared = ({ files }: BundleGroup): number => ran.filter((file) => files.includes(file)).length;
  for (const group of groups.filter(isRoute))
    if (shared(group) > 0 && (best === null || shared(group) > shared(best))) best = group;
  return best;
}

function isRoute({ kind }: BundleGroup): boolean {
  return kind === "route";
}

function routeGroup({ path }: VisitedPage, files: readonly string[]): BundleGroup {
  return { kind: "route", name: pathOf(path), files: [...files].sort() };
}

function noteSometimes(visited: readonly VisitedPage[], initial: ReadonlySet<string>): Note[] {
  return visited.flatMap(({ path, sometimes }) => {
    const files = sometimes.filter((file) => !initial.has(file));
    if (files.length === 0) return [];
    const text = `Only some visits of ${path} ran ${fewNames(files)} before the load event: not counted as initial`;
    return [{ level: "info" as const, text }];
  });
}

function noteElsewhere(names: readonly string[]): Note[] {
  if (names.length === 0) return [];
  const text = `Visits ran ${fewNames(names)}, which ${names.length === 1 ? "is" : "are"} not in the folder that was weighed: not counted`;
  return [{ level: "warn", text }];
}

import { relative } from "node:path";
import type { ReadOptions } from "../bundle/index.ts";
import { fewNames } from "../bundle/few-names.ts";
import { findServedFolders } from "../bundle/served-folder.ts";
import type { ServedFile } from "../bundle/served-folder.ts";
import { withVisits } from "../bundle/with-visits.ts";
import type { VisitedPage } from "../bundle/with-visits.ts";
import type { ReadBundle, Revision, Visit } from "../types.ts";
import { newElsewhere } from "./new-elsewhere.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { visitedPages } from "./visited-pages.ts";
import { weigh } from "./weigh.ts";

/** A folder of built files, and how to read their modules. */
export interface Weighed {
  bundleDirectory: string | null;
  reading?: Pick<ReadOptions, "root" | "record" | "serverRendered">;
  /** Set where the app's own server answers and its files for browsers are not known. */
  whyNotWeighed?: string | null;
}

type Revisions = Readonly<Record<Revision, Weighed | null>>;

/**
 * Weighs again what visits show more about than the files did: the folder that the app's own server answers from, if it
 * was not known, and which code pages load initially. The latter is left out in one part of a run: it visits only some
 * of the pages, and the part whose bundle is used for the whole run may not have visited the largest page.
 */
export async function weighByVisits(
  revisions: Revisions,
  state: RunState,
  options: CheckOptions,
): Promise<void> {
  const folders = {
    base: await folderOf("base", revisions, state, options),
    head: await folderOf("head", revisions, state, options),
  };
  if (state.bundles.head && revisions.base?.whyNotWeighed && !state.bundles.base)
    note(state, options, "warn", `The bundle of base was not weighed: ${revisions.base.whyNotWeighed}`);
  if (options.shard) return;
  const { budget, visits, bundles, compare, newPages } = state;
  const isBaseStored = state.storedBase !== null;
  const visited = visitedPages({ pages: budget.pages, visits, bundles, compare, newPages, isBaseStored });
  // If base was not visited because it serves the same files, head's visits count for both.
  if (state.identical) visited.base = visited.head;
  const unweighed = newElsewhere(visited);
  if (unweighed.length > 0) {
    const [is, it] = unweighed.length === 1 ? ["is", "it"] : ["are", "them"];
    const text = `Pages of head run ${fewNames(unweighed)}, which ${is} not in base's pages and not in the folder that was weighed, so no bundle limit counts ${it}. Limit "transfer:script" to cover such scripts`;
    note(state, options, "warn", text, { prominent: true });
  }
  for (const revision of ["base", "head"] as const) {
    const [folder, before] = [folders[revision], bundles[revision]];
    if (folder === null || !before || !tellMore(before, visited[revision])) continue;
    const reading = { ...revisions[revision]?.reading, ...folder.reading };
    await weigh(revision, folder.directory, state, options, {
      ...reading,
      before,
      visited: visited[revision],
    });
  }
}

interface Folder {
  directory: string;
  reading?: Pick<ReadOptions, "serverRendered">;
}

/** The folder that was weighed, or that is now. */
async function folderOf(
  revision: Revision,
  revisions: Revisions,
  state: RunState,
  options: CheckOptions,
): Promise<Folder | null> {
  const { bundleDirectory = null, reading, whyNotWeighed } = revisions[revision] ?? {};
  if (bundleDirectory !== null) return { directory: bundleDirectory };
  const root = reading?.root;
  // Without it, a bundle that grew would pass without a word.
  const leave = (why: string) => {
    if (revision === "head") {
      state.whyNoBundle = why;
      note(state, options, "info", `The bundle was not weighed: ${why}`);
    }
    return null;
  };
  if (!whyNotWeighed) return null;
  if (root === undefined) return leave(whyNotWeighed);
  const found = await findServedFolders(root, servedFiles(state.visits, revision));
  const [directory] = found;
  if (directory === undefined) return leave(whyNotWeighed);
  if (found.length > 1) {
    const names = found.map((path) => relative(root, path) || ".").join(", ");
    return leave(
      `several folders hold what its pages load: ${names}; name the one for browsers in the budget: "bundle": { "directory": "…" }`,
    );
  }
  await weigh(revision, directory, state, options, { ...reading, serverRendered: true });
  return { directory, reading: { serverRendered: true } };
}

/** The app's own scripts and styles that visits of a revision got. */
function servedFiles(visits: readonly Visit[], revision: Revision): readonly ServedFile[] {
  const served = new Map<string, ServedFile>();
  for (const { data, revision: of } of visits) {
    if (of !== revision || !data) continue;
    for (const { url, type, thirdParty, status, resourceSize: bytes } of data.requests) {
      if (thirdParty || status !== 200 || (type !== "script" && type !== "stylesheet")) continue;
      const path = pathnameOf(url);
      served.set(path, { path, bytes });
    }
  }
  return [...served.values()];
}

function pathnameOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function tellMore(bundle: ReadBundle, visited: readonly VisitedPage[]): boolean {
  const { initialBy = "everything", groups, inline, notes } = bundle;
  const filesOf = (loading: string) =>
    new Set(bundle.assets.filter((asset) => asset.loading === loading).map(({ file }) => file));
  const loaded = {
    initial: filesOf("initial"),
    initialBy,
    groups,
    inline,
    notes,
    nomodule: filesOf("nomodule"),
  };
  return withVisits(loaded, visited) !== loaded;
}

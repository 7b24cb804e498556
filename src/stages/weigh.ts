import { findBundleLimit } from "../bundle-limits/index.ts";
import { readBundle } from "../bundle/index.ts";
import type { ReadOptions } from "../bundle/index.ts";
import { withVisits } from "../bundle/with-visits.ts";
import type { VisitedPage } from "../bundle/with-visits.ts";
import type { ReadBundle, Revision } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import { visitedPages } from "./visited-pages.ts";

/** A folder of built files, and what tells more of them. */
export interface Weighed {
  bundleDirectory: string | null;
  reading?: Pick<ReadOptions, "root" | "record" | "serverRendered">;
}

type Reading = Pick<
  ReadOptions,
  "root" | "record" | "engine" | "otherInstall" | "serverRendered" | "visited" | "before"
>;

/** Reads the folder of built files of a revision into the state, with the notes that concern head. */
export async function weigh(
  revision: Revision,
  directory: string,
  state: RunState,
  options: CheckOptions,
  reading: Reading = {},
): Promise<void> {
  const how = reading.visited ? "Weighing the bundle by what visits asked for" : "Weighing the bundle";
  options.onProgress({ type: "stage", stage: "bundle", text: `${how} (${revision})` });
  const brotli = state.budget.bundle.some((limit) => limit.compression === "brotli");
  const contents = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.comparesBuilds);
  const bundle = await readBundle(directory, { ...reading, brotli, contents, signal: options.signal });
  const before = state.bundles[revision];
  state.bundles[revision] = bundle;
  if (revision !== "head") return;
  const [said, now] = [textsOf(before), textsOf(bundle)];
  const secrets = options.secrets;
  const old = new Set(
    [...said].filter((text) => !now.has(text)).map((text) => secrets?.redact(text) ?? text),
  );
  state.notes = state.notes.filter(({ text }) => !old.has(text));
  for (const { level, text } of bundle.notes) if (!said.has(text)) note(state, options, level, text);
}

/**
 * Weighs again what visits tell more of than the files did: which code pages load at once. Not in one part of a run: it sees some
 * pages only, and the part whose bundle stands for the whole may not be the one with the largest page.
 */
export async function weighByVisits(
  revisions: Readonly<Record<Revision, Weighed | null>>,
  state: RunState,
  options: CheckOptions,
): Promise<void> {
  const { budget, visits, bundles, compare, newPages } = state;
  if (options.shard) return;
  const isBaseStored = state.storedBase !== null;
  const visited = visitedPages({ pages: budget.pages, visits, bundles, compare, newPages, isBaseStored });
  // Where nothing of base was visited since it serves the same files, head's visits tell of both.
  if (state.identical) visited.base = visited.head;
  for (const revision of ["base", "head"] as const) {
    const { bundleDirectory, reading } = revisions[revision] ?? { bundleDirectory: null };
    const before = bundles[revision];
    if (bundleDirectory === null || !before || !tellMore(before, visited[revision])) continue;
    await weigh(revision, bundleDirectory, state, options, {
      ...reading,
      before,
      visited: visited[revision],
    });
  }
}

function tellMore(bundle: ReadBundle, visited: readonly VisitedPage[]): boolean {
  const { initialBy = "everything", groups, inline, notes } = bundle;
  const initial = new Set(
    bundle.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file),
  );
  const nomodule = new Set(
    bundle.assets.filter(({ loading }) => loading === "nomodule").map(({ file }) => file),
  );
  const loaded = { initial, initialBy, groups, inline, notes, nomodule };
  return withVisits(loaded, visited) !== loaded;
}

function textsOf(bundle: ReadBundle | null): ReadonlySet<string> {
  return new Set(bundle?.notes.map(({ text }) => text));
}

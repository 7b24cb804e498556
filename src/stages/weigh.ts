import { findBundleLimit } from "../bundle-limits/index.ts";
import { readBundle } from "../bundle/index.ts";
import type { ReadOptions } from "../bundle/index.ts";
import type { Revision } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";

/** Reads the folder of built files of a revision into the state, with the notes that concern head. */
export async function weigh(
  revision: Revision,
  directory: string,
  state: RunState,
  options: CheckOptions,
  reading: Pick<ReadOptions, "root" | "record" | "engine" | "otherInstall" | "serverRendered"> = {},
): Promise<void> {
  options.onProgress({ type: "stage", stage: "bundle", text: `Weighing the bundle (${revision})` });
  const brotli = state.budget.bundle.some((limit) => limit.compression === "brotli");
  const contents = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.comparesBuilds);
  const bundle = await readBundle(directory, { ...reading, brotli, contents, signal: options.signal });
  state.bundles[revision] = bundle;
  if (revision === "head") for (const { level, text } of bundle.notes) note(state, options, level, text);
}

import { findBundleLimit } from "../bundle-limits/index.ts";
import { readBundle } from "../bundle/index.ts";
import type { ReadOptions } from "../bundle/index.ts";
import type { ReadBundle, Revision } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";

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

function textsOf(bundle: ReadBundle | null): ReadonlySet<string> {
  return new Set(bundle?.notes.map(({ text }) => text));
}

import type { CheckOptions } from "../../src/stages/run-state.ts";

/** Options of a run that reports no progress and is never aborted. */
export const quietOptions: CheckOptions = {
  cwd: "/",
  maxTimeMs: 1,
  build: true,
  instrument: false,
  seed: 1,
  atOnce: 1,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

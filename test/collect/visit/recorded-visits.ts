import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Artifacts } from "lighthouse";
import { initializeConfig } from "lighthouse/core/config/config.js";
import TraceGatherer from "lighthouse/core/gather/gatherers/trace.js";
import { leanConfig } from "../../../src/collect/visit/lighthouse-config.ts";
import type { LoadThrottling } from "../../../src/collect/visit/lighthouse-config.ts";
import { mobile } from "../devices.ts";

/**
 * Six real visits of a React page on a busy machine, three of base (A) and three of head (B, one more inline script),
 * and what an independent program computed of them: Lantern's timings at 4× CPU on the recorded (wall) and on the
 * thread-CPU clock, and the sums of main-thread tasks, milliseconds.
 */
export interface RecordedVisit {
  file: string;
  mainThread: { wall: number; cpu: number };
  wall: { FCP: number; LCP: number; TTI: number; TBT: number };
  cpu: { FCP: number; LCP: number; TTI: number; TBT: number };
}

const folder = join(import.meta.dirname, "../../fixtures/traces");

export const recordedVisits = JSON.parse(
  readFileSync(join(folder, "expected.json"), "utf8"),
) as RecordedVisit[];

/** The artifacts as Lighthouse would have them; those that were not recorded are empty. */
export function readArtifacts(file: string): Artifacts {
  const recorded = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()) as Artifacts;
  return {
    ...recorded,
    LighthouseRunWarnings: [],
    Scripts: [],
    SourceMaps: [],
    TraceElements: [],
    HostDPR: 1,
    BenchmarkIndex: 1000,
    PageLoadError: null,
  };
}

/** Our configuration, as Lighthouse resolves it. */
export async function resolveMobileConfig(throttling?: LoadThrottling) {
  const bounds = { maxWaitForLoadMs: 45_000, maxWaitForFcpMs: 30_000 };
  const { resolvedConfig } = await initializeConfig(
    "navigation",
    leanConfig(mobile, bounds, new TraceGatherer(), throttling),
  );
  return resolvedConfig;
}

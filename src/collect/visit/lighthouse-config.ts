import type { Config, Gatherer } from "lighthouse";
import type { Device, Throttling } from "../../types.ts";

/** The timings of VisitData, each from one audit. */
const metricAudits = [
  "metrics/first-contentful-paint",
  "metrics/largest-contentful-paint",
  "metrics/speed-index",
  "metrics/total-blocking-time",
  "metrics/max-potential-fid",
  "metrics/cumulative-layout-shift",
  "metrics/interactive",
  "metrics",
  "user-timings",
] as const;

/** What says why. `inp-breakdown-insight` is left out: it needs a timespan, a navigation never fills it. */
const explainingAudits = [
  "insights/cache-insight",
  "insights/cls-culprits-insight",
  "insights/document-latency-insight",
  "insights/dom-size-insight",
  "insights/duplicated-javascript-insight",
  "insights/font-display-insight",
  "insights/forced-reflow-insight",
  "insights/image-delivery-insight",
  "insights/lcp-breakdown-insight",
  "insights/lcp-discovery-insight",
  "insights/legacy-javascript-insight",
  "insights/modern-http-insight",
  "insights/network-dependency-tree-insight",
  "insights/render-blocking-insight",
  "insights/third-parties-insight",
  "insights/viewport-insight",
  "layout-shifts",
  "long-tasks",
  "bootup-time",
  "mainthread-work-breakdown",
  "non-composited-animations",
  "byte-efficiency/unminified-javascript",
  "byte-efficiency/total-byte-weight",
] as const;

/** All audits of a visit, by their path in Lighthouse: a bundle must hold these. */
export const auditPaths: readonly string[] = [...metricAudits, ...explainingAudits];

/** Ids of the audits that explain a number, most telling first: where space is short, the last ones go. */
export const explainingAuditIds: readonly string[] = explainingAudits.map((path) =>
  path.slice(path.lastIndexOf("/") + 1),
);

/**
 * The artifacts, in addition to the trace, that the audits above need. Lighthouse leaves out an audit that lacks one,
 * and a test would fail.
 */
const gathererByArtifact = {
  DevtoolsLog: "devtools-log",
  Scripts: "scripts",
  SourceMaps: "source-maps",
  TraceElements: "trace-elements",
} as const;

/** Their modules, by path in Lighthouse: a bundle must hold these too. */
export const gathererPaths: readonly string[] = Object.values(gathererByArtifact);

/**
 * How DevTools must be set for a device so that its throttling, which delays requests and not packets, comes near the
 * device's network. Lantern does not read these three.
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/docs/throttling.md
 */
const devtoolsRttFactor = 3.75;
const devtoolsThroughputFactor = 0.9;

/** A device's network as DevTools must be set for it. */
export function appliedNetwork({ network: { rttMs, throughputKbps } }: Device): {
  latencyMs: number;
  downloadKbps: number;
  uploadKbps: number;
} {
  const kbps = throughputKbps * devtoolsThroughputFactor;
  return { latencyMs: rttMs * devtoolsRttFactor, downloadKbps: kbps, uploadKbps: kbps };
}

/**
 * How long a page must be quiet, its network and its CPU, and how long after FCP and load, before a visit ends: Lighthouse's own
 * where throttling is applied (core/config/constants.js, nonSimulatedSettingsOverrides), since what is late is later still.
 */
const appliedQuietMs = 5250;
/** What a slowed-down load looks at has ended at the largest paint: Lighthouse's own where throttling is simulated. */
const slowedQuietMs = 1000;

/** `slowed`: as `devtools`, of a load that is not measured. */
export type LoadThrottling = Throttling | "slowed";

/** Bounds of the wait for a page, in milliseconds. */
export interface LoadBounds {
  /** After which a page that is still busy is measured as it is, with a warning. */
  maxWaitForLoadMs: number;
  /** After which a page that has painted nothing has failed. */
  maxWaitForFcpMs: number;
  /** Set where the run's time for visits bounds the visit, which says nothing about the page. */
  isCut?: boolean;
}

function quietFor(throttling: LoadThrottling) {
  const ms = throttling === "slowed" ? slowedQuietMs : appliedQuietMs;
  return { pauseAfterFcpMs: ms, pauseAfterLoadMs: ms, networkQuietThresholdMs: ms, cpuQuietThresholdMs: ms };
}

/**
 * Lighthouse for performance alone: no categories, no screenshots, no `extends`, and only the gatherers that our
 * audits read. The quiet thresholds stay Lighthouse's own: shorter ones miss content that arrives late.
 * @param traceGatherer Lighthouse's own, or one that does more.
 */
export function leanConfig(
  device: Device,
  bounds: LoadBounds,
  traceGatherer: Gatherer,
  throttling: LoadThrottling = "simulate",
): Config {
  const { rttMs, throughputKbps } = device.network;
  const { latencyMs, downloadKbps, uploadKbps } = appliedNetwork(device);
  return {
    settings: {
      locale: "en-US",
      output: [],
      formFactor: device.viewport.mobile ? "mobile" : "desktop",
      throttlingMethod: throttling === "simulate" ? "simulate" : "devtools",
      throttling: {
        rttMs,
        throughputKbps,
        cpuSlowdownMultiplier: device.cpuSlowdown,
        requestLatencyMs: latencyMs,
        downloadThroughputKbps: downloadKbps,
        uploadThroughputKbps: uploadKbps,
      },
      // The page is emulated through puppeteer, because Lighthouse resets its own emulation when it is done.
      screenEmulation: { disabled: true },
      emulatedUserAgent: false,
      disableFullPageScreenshot: true,
      // Every visit has a browser context of its own: there is nothing to reset.
      disableStorageReset: true,
      maxWaitForLoad: bounds.maxWaitForLoadMs,
      maxWaitForFcp: bounds.maxWaitForFcpMs,
      ...(throttling !== "simulate" && quietFor(throttling)),
    },
    artifacts: [
      { id: "Trace", gatherer: { instance: traceGatherer } },
      ...Object.entries(gathererByArtifact).map(([id, gatherer]) => ({ id, gatherer })),
    ] as NonNullable<Config["artifacts"]>,
    audits: [...auditPaths],
  };
}

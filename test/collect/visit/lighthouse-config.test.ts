import { defaultConfig } from "lighthouse";
import { expect, test } from "vitest";
import { adaptLighthouse } from "../../../src/collect/visit/adapt-lighthouse.ts";
import { explainingAuditIds } from "../../../src/collect/visit/lighthouse-config.ts";
import { resolveMobileConfig } from "./recorded-visits.ts";

test("no audit is left out for want of an artifact, and no artifact is gathered for nothing", async () => {
  const { audits, artifacts } = await resolveMobileConfig();
  const ids = new Set(audits?.map(({ implementation }) => implementation.meta.id));
  for (const id of explainingAuditIds) expect(ids).toContain(id);
  expect(ids.size).toBe(explainingAuditIds.length + 9);
  expect(artifacts?.map(({ id }) => id).sort()).toEqual([
    "DevtoolsLog",
    "Scripts",
    "SourceMaps",
    "Trace",
    "TraceElements",
  ]);
});

test("every insight that Lighthouse has for a navigation is asked for", () => {
  const insights = defaultConfig.audits
    ?.map((path) => String(path))
    .filter((path) => path.startsWith("insights/"))
    .map((path) => path.slice("insights/".length));
  expect(insights?.filter((id) => !explainingAuditIds.includes(id))).toEqual(["inp-breakdown-insight"]);
});

test("the device's throttling is Lighthouse's for mobile, and the quiet thresholds are its own", async () => {
  const { settings } = await resolveMobileConfig();
  const defaults = defaultConfig.settings;
  expect(settings.throttling.rttMs).toBe(defaults?.throttling?.rttMs);
  expect(settings.throttling.throughputKbps).toBe(defaults?.throttling?.throughputKbps);
  expect(settings.throttling.cpuSlowdownMultiplier).toBe(defaults?.throttling?.cpuSlowdownMultiplier);
  expect(settings.throttling.requestLatencyMs).toBe(defaults?.throttling?.requestLatencyMs);
  for (const key of [
    "pauseAfterFcpMs",
    "pauseAfterLoadMs",
    "networkQuietThresholdMs",
    "cpuQuietThresholdMs",
  ] as const) {
    expect(settings[key]).toBe(defaults?.[key]);
  }
  expect(settings.throttlingMethod).toBe("simulate");
});

test.each([
  ["devtools", 5250],
  ["slowed", 1000],
] as const)("under applied throttling, %s, a page must be quiet for %d ms", async (throttling, ms) => {
  adaptLighthouse();
  const { settings } = await resolveMobileConfig(throttling);
  expect(settings).toMatchObject({
    throttlingMethod: "devtools",
    pauseAfterFcpMs: ms,
    pauseAfterLoadMs: ms,
    networkQuietThresholdMs: ms,
    cpuQuietThresholdMs: ms,
  });
});

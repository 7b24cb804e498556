import { expect, test } from "vitest";
import { desktop, devices, mobile, networks } from "../../../src/config/keys/devices.ts";
import type { Device } from "../../../src/types.ts";

test("are exactly those of the installed Lighthouse", async () => {
  const lighthouse = await import("lighthouse/core/config/constants.js");
  const expected = (
    name: "mobile" | "desktop",
    throttling: { rttMs: number; throughputKbps: number; cpuSlowdownMultiplier: number },
  ): Device => {
    const {
      width,
      height,
      deviceScaleFactor,
      mobile: isMobile,
    } = lighthouse.screenEmulationMetrics[name] as Record<
      "width" | "height" | "deviceScaleFactor",
      number
    > & { mobile: boolean };
    return {
      name,
      viewport: { width, height, deviceScaleFactor, mobile: isMobile },
      userAgent: lighthouse.userAgents[name],
      cpuSlowdown: throttling.cpuSlowdownMultiplier,
      network: { rttMs: throttling.rttMs, throughputKbps: throttling.throughputKbps },
    };
  };
  expect(mobile).toEqual(expected("mobile", lighthouse.throttling.mobileSlow4G));
  expect(desktop).toEqual(expected("desktop", lighthouse.throttling.desktopDense4G));
  expect(devices).toEqual([mobile, desktop]);
});

test("networks have Lighthouse's names and numbers", async () => {
  const { throttling } = await import("lighthouse/core/config/constants.js");
  const expected = Object.entries(throttling).flatMap(([name, network]) =>
    // The adjustment factors are in the same object.
    typeof network === "number"
      ? []
      : [[name, { rttMs: network.rttMs, throughputKbps: network.throughputKbps }]],
  );
  expect(networks).toEqual(Object.fromEntries(expected));
});

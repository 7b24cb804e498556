import type { Device } from "../../src/types.ts";

/** Lighthouse's own two, https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/config/constants.js */
export const mobile: Device = {
  name: "mobile",
  viewport: { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true },
  cpuSlowdown: 4,
  network: { rttMs: 150, throughputKbps: 1638.4 },
};

export const desktop: Device = {
  name: "desktop",
  viewport: { width: 1350, height: 940, deviceScaleFactor: 1, mobile: false },
  cpuSlowdown: 1,
  network: { rttMs: 40, throughputKbps: 10_240 },
};

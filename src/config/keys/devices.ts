import type { Device } from "../../types.ts";

/*
 * Lighthouse 13.5's constants, copied so that a budget can be read without loading Lighthouse (a test compares them).
 * Screens and user agents:
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/config/constants.js
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/config/desktop-config.js
 * Throttling: Lantern's Constants in @paulirish/trace_engine,
 * models/trace/lantern/simulation/Constants.js
 */

/** Networks by Lighthouse's names for them. */
export const networks: Readonly<Record<string, Device["network"]>> = {
  mobileSlow4G: { rttMs: 150, throughputKbps: 1.6 * 1024 },
  mobileRegular3G: { rttMs: 300, throughputKbps: 700 },
  desktopDense4G: { rttMs: 40, throughputKbps: 10 * 1024 },
};

/** A mid-range phone on slow 4G: Lighthouse's default. */
export const mobile: Device = {
  name: "mobile",
  viewport: { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true },
  userAgent:
    "Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36",
  cpuSlowdown: 4,
  network: { rttMs: 150, throughputKbps: 1.6 * 1024 },
};

/** A desktop computer on dense 4G: Lighthouse's desktop configuration. */
export const desktop: Device = {
  name: "desktop",
  viewport: { width: 1350, height: 940, deviceScaleFactor: 1, mobile: false },
  userAgent:
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36",
  cpuSlowdown: 1,
  network: { rttMs: 40, throughputKbps: 10 * 1024 },
};

/** Every device that a budget or `--device` may name without describing it. */
export const devices: readonly Device[] = [mobile, desktop];

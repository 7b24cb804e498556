import { userAgents } from "lighthouse/core/config/constants.js";
import type { Page } from "puppeteer";
import type { Device } from "../../types.ts";

/**
 * Gives a page the viewport, touch, user agent, language and preferences of a device, except for the pixel ratio:
 * Lighthouse reads the host's own ratio first, to correct image sizes with it. Reloads the page, which is still blank.
 * @param browserVersion full version such as `156.0.7444.59`; the user agent names its milestone.
 */
export async function emulateDevice(page: Page, device: Device, browserVersion: string): Promise<void> {
  const { width, height, mobile } = device.viewport;
  await page.setViewport({ width, height, deviceScaleFactor: 0, isMobile: mobile, hasTouch: mobile });
  const milestone = browserVersion.split(".", 1)[0] ?? "";
  const own = device.userAgent ?? userAgents[mobile ? "mobile" : "desktop"];
  // Lighthouse's two name an old browser; what a budget writes is sent as it is written.
  const userAgent = Object.values<string>(userAgents).includes(own)
    ? own.replace(/(Chrome\/)[\d.]+/, `$1${milestone}.0.0.0`)
    : own;
  const version = /Chrome\/(\d+)/.exec(userAgent)?.[1];
  await page.setUserAgent({
    userAgent,
    // Only Chrome and its like have client hints.
    ...(version !== undefined && { userAgentMetadata: clientHints(mobile, version) }),
  });
  if (device.locale !== undefined) await page.emulateLocale(device.locale);
  const features = mediaFeatures(device);
  if (features.length > 0) await page.emulateMediaFeatures(features);
}

function mediaFeatures({ colorScheme, reducedMotion }: Device): { name: string; value: string }[] {
  return [
    ...(colorScheme === undefined ? [] : [{ name: "prefers-color-scheme", value: colorScheme }]),
    ...(reducedMotion === undefined
      ? []
      : [{ name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" }]),
  ];
}

/** Gives a page the pixel ratio of a device too. */
export async function setPixelRatio(page: Page, device: Device): Promise<void> {
  const { width, height, mobile, deviceScaleFactor } = device.viewport;
  await page.setViewport({ width, height, deviceScaleFactor, isMobile: mobile, hasTouch: mobile });
}

/** What Lighthouse sends in its client hints: core/lib/emulation.js, parseUseragentIntoMetadata. */
function clientHints(mobile: boolean, milestone: string) {
  const version = milestone;
  return {
    brands: [
      { brand: "Chromium", version },
      { brand: "Google Chrome", version },
    ],
    fullVersion: `${milestone}.0.0.0`,
    ...(mobile
      ? { platform: "Android", platformVersion: "11.0", architecture: "", model: "moto g power (2022)" }
      : { platform: "macOS", platformVersion: "10.15.7", architecture: "x86", model: "" }),
    mobile,
  };
}

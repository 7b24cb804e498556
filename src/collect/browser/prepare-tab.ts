import type { Page } from "puppeteer";
import type { Device } from "../../types.ts";
import { blockUrls } from "../conditions/block-urls.ts";
import type { BrowserHandle } from "./browser.ts";
import { answerDialogs } from "./dialogs.ts";
import { emulateDevice, setPixelRatio } from "./emulate-device.ts";

/** One page of a revision, as the budget says that it is loaded. */
export interface Load {
  browser: BrowserHandle;
  /** Absolute, http or https. */
  url: string;
  device: Device;
  blockedUrls: readonly string[];
  /** A repeat view: a first load fills the cache. */
  warm: boolean;
  /** Makes a tab that of a user, before it loads anything. */
  enter?: ((tab: Page) => Promise<void>) | undefined;
  /** To be called once the page has loaded, before anything is done on it. What it throws ends the load. */
  onLoaded?: ((tab: Page) => Promise<void>) | undefined;
}

/** Makes a new tab the device's and the user's, before it loads anything. */
export async function prepareTab(
  tab: Page,
  { browser, device, blockedUrls, enter }: Pick<Load, "browser" | "device" | "blockedUrls" | "enter">,
): Promise<void> {
  answerDialogs(tab, "accept");
  await emulateDevice(tab, device, browser.version);
  await setPixelRatio(tab, device);
  await blockUrls(tab, blockedUrls);
  await enter?.(tab);
}

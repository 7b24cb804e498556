import type { BrowserContextOptions } from "puppeteer";

/** For every context that a page of the user's is opened in: what it offers for download would be left behind on this machine. */
export const noDownloads: BrowserContextOptions = { downloadBehavior: { policy: "deny" } };

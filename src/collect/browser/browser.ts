export { findBrowser, type FoundBrowser } from "./find-browser.ts";
export { launchBrowser, type BrowserHandle } from "./launch-browser.ts";

import { findBrowser } from "../../collect/browser/browser.ts";

/**
 * Of the browser that is going to visit.
 * @throws CheckError BROWSER_NOT_FOUND.
 */
export async function browserVersion(chromePath: string | undefined): Promise<string> {
  return (await findBrowser({ chromePath })).version;
}

import { findBrowser } from "./collect/browser/browser.ts";
import { discoverControls } from "./collect/discover/discover-controls.ts";
import type { Discovery } from "./collect/discover/discovery.ts";
import { Sessions } from "./collect/login/sessions.ts";
import type { Secrets } from "./secrets.ts";
import { pageUrl, pathOnSite } from "./serve/site.ts";
import { prepareRevision } from "./stages/prepare-revision.ts";
import { redactError } from "./stages/redact.ts";
import type { Budget, Device, Page, Progress } from "./types.ts";

export type { DiscoveredStep, Discovery } from "./collect/discover/discovery.ts";

export interface DiscoverRun {
  page: Page;
  device: Device;
  /** Controls to try at most. */
  limit: number;
  maxTimeMs: number;
  build: boolean;
  chromePath?: string;
  /** Values of variables that the page's setup names; what they are is taken out of the result. */
  secrets: Secrets;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
}

/**
 * Builds and serves the working tree as `check` does, and tries the controls of one page.
 * @throws CheckError for whatever keeps the page from being tried: there is nothing to report then.
 */
export async function discover(budget: Budget, run: DiscoverRun): Promise<Discovery> {
  const { secrets } = run;
  try {
    return secrets.redactAll(await tryControls(budget, run));
  } catch (error) {
    run.signal.throwIfAborted();
    // A login that failed shows what the page said, which may be what it was given.
    throw redactError(error, secrets);
  }
}

async function tryControls(budget: Budget, run: DiscoverRun): Promise<Discovery> {
  const { page, device, limit, maxTimeMs, build, signal, onProgress, chromePath, secrets } = run;
  const browser = await findBrowser({ chromePath });
  const { directory } = budget;
  await using head = await prepareRevision({
    revision: "head",
    budget,
    directory,
    build,
    signal,
    onProgress,
  });
  const urlOf = (path: string) => pageUrl(head.site, pathOnSite(head.site, path));
  const { setup } = page;
  const session = setup && new Sessions(secrets).of({ setup, device, urlOf });
  // Awaited here, or the server would be gone before the page is.
  return await discoverControls({
    browserPath: browser.path,
    path: page.path,
    url: urlOf(page.path),
    device,
    ...(budget.conditions && { conditions: budget.conditions }),
    ...(session && {
      logIn: async (handle) => {
        const state = await session.state(handle, signal);
        return (tab) => session.enter(tab, state, true);
      },
    }),
    limit,
    maxTimeMs,
    signal,
    onProgress: (text) => onProgress({ type: "stage", stage: "visit", text: secrets.redact(text) }),
  });
}

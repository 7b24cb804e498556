import type { Page } from "puppeteer";
import { followTargets } from "../conditions/follow-targets.ts";

/**
 * Adds headers to every request to one origin, from the page, its frames and its workers. Chromium's own extra headers
 * would go to every origin, third parties included. A redirect is a request of its own, so headers do not follow it to
 * another origin. WebSockets and requests that the browser makes without the page (a service worker's update) do not
 * get the headers.
 */
export async function sendHeaders(
  page: Page,
  origin: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const added = Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value }));
  if (added.length === 0) return;
  await followTargets(page, async (session) => {
    session.on("Fetch.requestPaused", ({ requestId, request }) => {
      const isOwn = URL.canParse(request.url) && new URL(request.url).origin === origin;
      const kept = Object.entries(request.headers)
        .map(([name, value]) => ({ name, value }))
        .filter(({ name }) => !added.some((header) => header.name === name.toLowerCase()));
      void session
        .send("Fetch.continueRequest", { requestId, ...(isOwn && { headers: [...kept, ...added] }) })
        .catch(() => undefined);
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: `${origin}/*` }] });
  });
}

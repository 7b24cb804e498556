import type { Page, Protocol } from "puppeteer";
import type { Setup } from "../../types.ts";
import { inPage } from "../in-page.ts";
import { onBlankDocument } from "./blank-document.ts";

/** What makes a browser that of a user who is logged in, as data that another browser can be given. */
export interface SessionState {
  cookies: readonly Protocol.Network.CookieParam[];
  /** Storage of the served origin. */
  localStorage: Readonly<Record<string, string>>;
  /** Storage of the served origin; it belongs to a tab. */
  sessionStorage: Readonly<Record<string, string>>;
}

/** The state that a setup gives without a login. */
export function stateOf(setup: Setup, origin: string): SessionState {
  const cookies = setup.cookies.map(({ name, value, path, domain }) => ({
    name,
    value,
    ...(path !== undefined && { path }),
    // Without a domain, a cookie is for the host of the URL alone, as `__Host-` demands.
    ...(domain === undefined ? { url: `${origin}${path ?? "/"}` } : { domain }),
    secure: origin.startsWith("https:") || /^__(?:Host|Secure)-/i.test(name),
  }));
  return { cookies, localStorage: setup.localStorage, sessionStorage: {} };
}

/** Gives a page's context a state. Its storage is filled on an empty document: nothing of the site is loaded for it. */
export async function applyState(page: Page, state: SessionState, origin: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    if (state.cookies.length > 0) await session.send("Network.setCookies", { cookies: [...state.cookies] });
  } finally {
    await session.detach().catch(() => undefined);
  }
  const { localStorage: local, sessionStorage: ofTab } = state;
  if (Object.keys(local).length === 0 && Object.keys(ofTab).length === 0) return;
  const entries = { localStorage: local, sessionStorage: ofTab };
  await onBlankDocument(page, origin, () => page.evaluate(inPage.fillStorage, entries));
}

/** Larger storage is not just a login, and every visit would have to restore it. */
const mostStorageCharacters = 5_000_000;

/** Reads the state that a page's context has come to. Cookies of other hosts are kept too: a login may live on another. */
export async function readState(page: Page, origin: string): Promise<SessionState> {
  const session = await page.createCDPSession();
  const { cookies } = await session.send("Network.getAllCookies");
  await session.detach().catch(() => undefined);
  const storage = await onBlankDocument(page, origin, () =>
    page.evaluate(inPage.readStorage, mostStorageCharacters),
  );
  return { cookies: cookies.map(toParam), ...storage };
}

/** A cookie as it was read, in the form in which it can be set again. */
function toParam(cookie: Protocol.Network.Cookie): Protocol.Network.CookieParam {
  const { name, value, domain, path, expires, httpOnly, secure, sameSite, priority, session } = cookie;
  const { sourceScheme, sourcePort, partitionKey } = cookie;
  // One without a dot is for the host alone.
  const isOfHost = !domain.startsWith(".");
  return {
    name,
    value,
    path,
    httpOnly,
    secure,
    priority,
    sourceScheme,
    sourcePort,
    ...(isOfHost ? { url: `${secure ? "https" : "http"}://${domain}${path}` } : { domain }),
    ...(sameSite !== undefined && { sameSite }),
    ...(!session && { expires }),
    ...(partitionKey !== undefined && { partitionKey }),
  };
}

/** Values of a state that are as good as a password: what looks drawn by lot. */
export function tokensOf({ cookies, localStorage, sessionStorage }: SessionState): string[] {
  const values = [
    ...cookies.map(({ value }) => value),
    ...Object.values(localStorage),
    ...Object.values(sessionStorage),
  ];
  return values.filter((value) => /^[\w.~+/=%:-]{16,4096}$/.test(value) && /\d/.test(value));
}

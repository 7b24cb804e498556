import { isSameOrigin } from "../same-origin.ts";
import type { AnswerLog } from "./answer-log.ts";
import type { RestartableServer } from "./restartable-server.ts";

/** A site that answers over HTTP, for as long as it is not disposed. */
export interface Site extends AsyncDisposable {
  /** Origin without a slash at the end: `http://127.0.0.1:41873`. */
  readonly url: string;
  /** The folder of the origin that the app lives in: `/`, or `/shop/` where it was built for one. */
  readonly basePath: string;
  /** What the address of a deployed site says of its visitor: https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 */
  readonly credentials?: { username: string; password: string };
  /** What was answered so far, where the server is ours. */
  readonly answers?: AnswerLog;
  /** Its server, where a command started it that can be ended and started again. */
  readonly server?: RestartableServer | undefined;
  /** What has happened to the server since it became ready, one sentence, or null where nothing is known to be wrong. */
  problem(): string | null;
}

/**
 * The URL of a page on the site. A budget's path means the app's: `/cart` in an app built for `/shop/` is `/shop/cart`, and a
 * path that names the folder already is left alone. An absolute URL stays as it is.
 */
export function pageUrl(site: Pick<Site, "url" | "basePath">, path: string): string {
  if (/^https?:\/\//i.test(path)) return path;
  const rooted = path.startsWith("/") ? path : `/${path}`;
  const folder = site.basePath.replace(/\/$/, "");
  const inside =
    rooted.startsWith(folder) && (folder === "" || /^(?:[/?#]|$)/.test(rooted.slice(folder.length)));
  // Put together as text: new URL("//evil", origin) would leave the origin.
  return new URL(`${site.url}${inside ? rooted : folder + rooted}`).href;
}

/**
 * A page's path in the app, where the budget names it by its whole URL on the site: other sites of the same app, such as
 * base's, have another origin. Anything else stays as it is.
 */
export function pathOnSite(site: Pick<Site, "url" | "basePath">, path: string): string {
  const url = /^https?:\/\//i.test(path) ? URL.parse(path) : null;
  if (!url || !isSameOrigin(path, site.url)) return path;
  const folder = site.basePath.replace(/\/$/, "");
  const inside = url.pathname.startsWith(`${folder}/`) ? url.pathname.slice(folder.length) : url.pathname;
  return inside + url.search + url.hash;
}

/** `shop`, `/shop`, `/shop/` → `/shop/`; an absolute URL gives its path; empty, `.` or `./` (relative assets) → `/`. */
export function normaliseBasePath(text: string): string {
  const path = /^https?:\/\//i.test(text) ? new URL(text).pathname : text;
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}

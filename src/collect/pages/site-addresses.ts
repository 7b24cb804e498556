import { isSameOrigin } from "../../same-origin.ts";

/** Where a site answers. */
export interface ServedSite {
  /** Origin without a slash at the end. */
  url: string;
  /** The folder of the origin that the app lives in: `/`, or `/shop/`. */
  basePath: string;
}

/** Where an address leads: to a page of the app, to another part of its origin, or elsewhere. */
export type Place = { kind: "page"; path: string } | { kind: "outside" | "elsewhere" };

const longestPath = 500;
/** Added by campaigns; the page is the same without them. */
const tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga)$/i;

/** Finds the paths of the app that addresses lead to, also where they name the address that the site will be deployed at. */
export class SiteAddresses {
  readonly #site: ServedSite;
  readonly #folder: string;
  readonly #hosts = new Set<string>();

  constructor(site: ServedSite) {
    this.#site = site;
    this.#folder = site.basePath.replace(/\/$/, "");
  }

  /** Takes the origin of an address for the site's own one, such as that of its canonical address. */
  adopt(address: string): void {
    const host = hostOf(address);
    if (host !== null) this.#hosts.add(host);
  }

  /** Null for what is not an address of the web. */
  placeOf(address: string): Place | null {
    const url = URL.parse(address, `${this.#site.url}/`);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    const isOwn = isSameOrigin(url.href, this.#site.url) || this.#hosts.has(hostOf(url.href) ?? "");
    if (!isOwn) return { kind: "elsewhere" };
    const { pathname, searchParams, hash } = url;
    const isInside = pathname === this.#folder || pathname.startsWith(`${this.#folder}/`);
    if (!isInside) return { kind: "outside" };
    for (const name of Array.from(searchParams.keys()).filter((key) => tracking.test(key)))
      searchParams.delete(name);
    const route = /^#!?\/[^?]+/.test(hash) ? hash : "";
    const path = (pathname.slice(this.#folder.length) || "/") + url.search + route;
    // A path that begins with two slashes would be read as another host.
    return path.startsWith("//") || path.length > longestPath ? { kind: "outside" } : { kind: "page", path };
  }
}

/** A site answers with and without `www.`, and over http and https. */
function hostOf(address: string): string | null {
  return URL.parse(address)?.host.replace(/^www\./, "") ?? null;
}

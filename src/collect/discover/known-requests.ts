import { unsafeName, unsafeWord } from "./unsafe-words.ts";

/** What the browser says of a request before it is sent. */
export interface RequestPaused {
  request: {
    method: string;
    url: string;
    postData?: string;
    headers: Readonly<Record<string, string>>;
  };
  resourceType: string;
  frameId: string;
}

/** Names of files that no server computes for a caller, and of the data that frameworks write next to a page. */
const isFile =
  /\.(?:m?js|css|json|txt|wasm|map|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|html?|xml|md|data|rsc)$/i;
/** Which pages there are: React Router asks for it when links come into view. */
const isManifest = /\/__manifest$/;

/**
 * The requests that a page makes without being used. HTTP calls every GET safe, but an app may delete by one. So a control that is
 * to be used unasked may only read: from origins that the page uses anyway, what it has read before, files, and pages in advance.
 */
export class KnownRequests {
  /** Whether requests are written down and let through. */
  isOpen = true;
  readonly #origins = new Set<string>();
  readonly #addresses = new Set<string>();
  readonly #urls = new Set<string>();

  allows({ url, headers }: RequestPaused["request"], resourceType: string): boolean {
    // No server sees these.
    if (/^(?:data|blob):/i.test(url)) return true;
    const parsed = URL.parse(url);
    if (!parsed) return false;
    const address = parsed.origin + parsed.pathname;
    if (this.isOpen) {
      this.#origins.add(parsed.origin);
      this.#addresses.add(address);
      this.#urls.add(parsed.href);
      return true;
    }
    if (this.#urls.has(parsed.href)) return true;
    // Films and sounds make every later visit heavier; a frame may hold anything.
    if (!this.#origins.has(parsed.origin) || resourceType === "Media" || resourceType === "Document")
      return false;
    if (resourceType !== "XHR" && resourceType !== "Fetch" && resourceType !== "EventSource") return true;
    if (saysUnsafe(parsed)) return false;
    return (
      this.#addresses.has(address) ||
      isFile.test(parsed.pathname) ||
      isManifest.test(parsed.pathname) ||
      isInAdvance(headers)
    );
  }
}

/** A page that is not shown yet. https://fetch.spec.whatwg.org/#sec-purpose-header; Next.js has a header of its own. */
function isInAdvance(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) =>
      (/^(?:sec-)?purpose$/i.test(name) && /prefetch/i.test(value)) || /^next-router-prefetch$/i.test(name),
  );
}

/** `/api/item?action=remove`: a word anywhere in the address. */
function saysUnsafe({ pathname, search }: URL): boolean {
  const text = `${pathname} ${search}`.replaceAll("+", " ");
  const plain = safelyDecoded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return unsafeWord(plain) !== null || unsafeName(plain) !== null;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

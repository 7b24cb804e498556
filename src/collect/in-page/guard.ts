/** What a page tried to do and was not allowed to. */
export type AttemptKind =
  | "request"
  | "navigation"
  | "window"
  | "form"
  | "dialog"
  | "socket"
  | "print"
  | "payment"
  | "download"
  | "file"
  | "fullscreen";

type Tell = (kind: AttemptKind, what: string) => void;
type Host = Record<string, unknown>;

const longestWhat = 500;

/**
 * Installed in every document before its own scripts run. It is the first of two levels: it stops what needs an answer (a dialog) or
 * what the second level, on the network, cannot see (messages of a socket), and reports each attempt early.
 * @param say the global function that receives each attempt.
 * @param key the property of `window` that later forbids navigations; while it loads, a page may redirect.
 */
export function installGuard(say: string, key: string): void {
  const host = globalThis as unknown as Host;
  if (host[key]) return;
  const tell: Tell = (kind, what) => {
    const told = host[say];
    if (typeof told === "function")
      void (told as (text: string) => unknown)(
        JSON.stringify({ kind, what: String(what).slice(0, longestWhat) }),
      );
  };
  stopWindows(tell);
  stopMessages(host, tell);
  stopForms(tell);
  const arm = stopNavigations(tell);
  Object.defineProperty(host, key, { __proto__: null, value: { arm } } as PropertyDescriptor);
}

/** Forbids navigations from now on, where the guard is installed. */
export function armGuard(key: string): true {
  (globalThis as unknown as Record<string, { arm(): void } | undefined>)[key]?.arm();
  return true;
}

function stopWindows(tell: Tell): void {
  replace(globalThis, "open", (url?: unknown) => {
    tell("window", String(url ?? ""));
    return null;
  });
  for (const [name, answer] of [
    ["alert", undefined],
    ["confirm", false],
    ["prompt", null],
  ] as const)
    replace(globalThis, name, (message?: unknown) => {
      tell("dialog", `${name}: ${String(message ?? "")}`);
      return answer;
    });
  replace(globalThis, "print", () => tell("print", ""));
  replace(Element.prototype, "requestFullscreen", () => {
    tell("fullscreen", "");
    return Promise.reject(new TypeError("Not allowed"));
  });
}

function stopMessages(host: Host, tell: Tell): void {
  replace(globalThis, "WebTransport", undefined);
  replace(globalThis.WebSocket?.prototype, "send", function (this: WebSocket) {
    tell("socket", this.url);
  });
  replace((host["PaymentRequest"] as { prototype: object } | undefined)?.prototype, "show", () => {
    tell("payment", "");
    return Promise.reject(new DOMException("Not allowed", "AbortError"));
  });
}

function stopForms(tell: Tell): void {
  const addressOf = (form: HTMLFormElement) => form.getAttribute("action") ?? location.href;
  for (const name of ["submit", "requestSubmit"])
    replace(HTMLFormElement.prototype, name, function (this: HTMLFormElement) {
      tell("form", addressOf(this));
    });
  addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell("form", event.target instanceof HTMLFormElement ? addressOf(event.target) : "");
    },
    { capture: true },
  );
}

/** @returns a function that stops them from then on. */
function stopNavigations(tell: Tell): () => void {
  let isArmed = false;
  if (window === window.top)
    globalThis.navigation?.addEventListener("navigate", (event) => {
      if (!isArmed || event.destination.sameDocument || !event.cancelable) return;
      event.preventDefault();
      tell("navigation", event.destination.url);
    });
  return () => {
    isArmed = true;
  };
}

function replace(owner: object | undefined, name: string, value: unknown): void {
  if (!owner || !(name in owner)) return;
  try {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  } catch {
    // A page that froze it keeps the browser's own, which the level on the network watches.
  }
}

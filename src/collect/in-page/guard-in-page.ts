/** What a page tried to do that was not let through. */
export type AttemptKind =
  | "request"
  | "navigation"
  | "window"
  | "form"
  | "dialog"
  | "socket"
  | "print"
  | "payment";

/**
 * Runs in every document before its own scripts, on its own: nothing from outside is in reach. It is the first of two levels, there to
 * stop what would need an answer (a dialog) or hides from the network's (a socket's messages), and to say early what was tried.
 * @param say the global function that takes what was tried.
 * @param key the property of `window` by which navigations are forbidden from then on: a page may redirect while it loads.
 */
export function guardInPage(say: string, key: string): void {
  const host = globalThis as unknown as Record<string, unknown>;
  if (host[key]) return;
  const tell = (kind: AttemptKind, what: string) => {
    const told = host[say];
    if (typeof told === "function")
      void (told as (text: string) => unknown)(JSON.stringify({ kind, what: String(what).slice(0, 500) }));
  };
  const replace = (owner: object | undefined, name: string, value: unknown) => {
    if (!owner || !(name in owner)) return;
    try {
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    } catch {
      // A page that froze it has frozen the browser's own, which the network's level watches.
    }
  };
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
  replace(globalThis, "WebTransport", undefined);
  replace(globalThis.WebSocket?.prototype, "send", function (this: WebSocket) {
    tell("socket", this.url);
  });
  replace((host["PaymentRequest"] as { prototype: object } | undefined)?.prototype, "show", () => {
    tell("payment", "");
    return Promise.reject(new DOMException("Not allowed", "AbortError"));
  });

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

  let isArmed = false;
  if (window === window.top)
    globalThis.navigation?.addEventListener("navigate", (event) => {
      if (!isArmed || event.destination.sameDocument || !event.cancelable) return;
      event.preventDefault();
      tell("navigation", event.destination.url);
    });
  Object.defineProperty(host, key, { value: { arm: () => (isArmed = true) } });
}

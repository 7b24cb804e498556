import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** Events that come without a visitor's doing as soon as the page is there. */
const immediate = /^on(-document|-window)?:(qinit|load|domcontentloaded|readystatechange)$/;

/** Qwik's handlers: `on:click="q-B3x.js#s_abc[0 1]"`, several of them on lines of their own. Their folder is the container's `q:base`. */
export const qwik: LoadingWay = {
  element: (element) => {
    const handlers = element.attrs.filter(
      ({ name, value }) => /^on(-\w+)?:/.test(name) && /\.js#/.test(value),
    );
    if (handlers.length === 0) return null;
    const base = containerBase(element);
    return handlers.flatMap(({ name, value }) =>
      value.split(/\s*\n\s*/).flatMap((handler) => {
        const file = handler.split("#")[0]?.trim();
        const when = immediate.test(name) ? ("first" as const) : ("later" as const);
        return file ? [{ url: `${base}${file}`, as: "module" as const, when }] : [];
      }),
    );
  },
  runs: (code) => code.includes("q:container") || code.includes("qwikevents"),
};

function containerBase(element: Parameters<LoadingWay["element"]>[0]): string {
  for (
    let node: typeof element.parentNode = element;
    node !== null && "attrs" in node;
    node = node.parentNode
  ) {
    const base = attribute(node, "q:base");
    if (base !== null) return base.endsWith("/") ? base : `${base}/`;
  }
  return "";
}

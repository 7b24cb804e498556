import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** What @vitejs/plugin-legacy calls its elements. */
const entryId = "vite-legacy-entry";

/**
 * @vitejs/plugin-legacy: the entry for old browsers is an inline script that hands its own `data-src` to SystemJS. With
 * `renderModernChunks: false` all browsers take it, and it has no `nomodule`.
 */
export const viteLegacy: LoadingWay = {
  element: (element) => {
    if (element.tagName !== "script" || attribute(element, "id") !== entryId) return null;
    const url = attribute(element, "data-src")?.trim();
    const when = attribute(element, "nomodule") === null ? ("first" as const) : ("nomodule" as const);
    return url ? [{ url, as: "script" as const, when }] : [];
  },
  runs: (code) => code.includes(entryId) || code.includes("__vite_is_modern_browser"),
};

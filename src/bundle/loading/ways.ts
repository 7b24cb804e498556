import type { HtmlElement } from "../../html-nodes.ts";
import { astroIslands } from "./astro-islands.ts";
import { deferredScripts } from "./deferred-scripts.ts";
import { qwik } from "./qwik.ts";
import { requireJs } from "./require-js.ts";
import { systemJs } from "./system-js.ts";
import { viteLegacy } from "./vite-legacy.ts";
import type { LoadingWay, MarkedReference } from "./way.ts";

/** The first that knows an element says what it loads; `deferredScripts` guesses, and stays last. */
const ways: readonly LoadingWay[] = [astroIslands, qwik, viteLegacy, requireJs, systemJs, deferredScripts];

/** What an element loads besides being a script or a link. */
export function markedReferences(element: HtmlElement): readonly MarkedReference[] {
  for (const way of ways) {
    const found = way.element(element);
    if (found !== null) return found;
  }
  return [];
}

/** Whether an inline script belongs to a way whose elements already say what is loaded. */
export function isKnownRuntime(code: string): boolean {
  return ways.some((way) => way.runs?.(code));
}

import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** `load` and `only` ask for their code as the page loads; `idle`, `visible` and `media` when it is wanted. */
const immediate = new Set(["load", "only"]);

const codeAttributes = ["component-url", "renderer-url", "before-hydration-url"];

/** Astro's islands, https://docs.astro.build/en/reference/directives-reference/#client-directives */
export const astroIslands: LoadingWay = {
  element: (element) => {
    if (element.tagName !== "astro-island") return null;
    const when = immediate.has(attribute(element, "client") ?? "") ? "first" : "later";
    return codeAttributes.flatMap((name) => {
      const url = attribute(element, name)?.trim();
      return url ? [{ url, as: "module" as const, when } as const] : [];
    });
  },
  runs: (code) => code.includes("astro-island"),
};

import type { HtmlElement } from "../../html-nodes.ts";

/**
 * How a file is read for what it loads in turn. `module`: by `import`; `script`: classic, or a module of SystemJS; `named`: either;
 * `amd`: a module of RequireJS.
 */
export type ReadAs = "module" | "script" | "named" | "amd";

/** What an element of a document makes a browser load, other than as the script or link that it is. */
export interface MarkedReference {
  url: string;
  as: ReadAs;
  /** `first`: as the page loads; `later`: when it is idle, or something is seen or touched; `nomodule`: in old browsers only. */
  when: "first" | "later" | "nomodule";
  /** What loads it, for the note that it counts: set where that is guessed from the element's looks. */
  guessed?: string;
}

/** One way of loading code, besides script and link elements. Add one: a file here, and a line in `ways.ts`. */
export interface LoadingWay {
  /** What an element loads; null if the element does not load in this way. */
  element(element: HtmlElement): readonly MarkedReference[] | null;
  /** Whether an inline script is this way's own, so that what it loads is known from the elements. */
  runs?(code: string): boolean;
}

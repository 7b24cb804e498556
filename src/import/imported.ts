/** What a configuration of another tool becomes here. */

/** A place in JSON: keys of objects and indexes of arrays. */
export type Path = readonly (string | number)[];

/** A comment for one line of the written budget. */
export interface Remark {
  /** The line's place in `budget`. */
  path: (string | number)[];
  /** Where it comes from, and how the other tool counts differently. One line. */
  text: string;
}

/** Part of a configuration that has no place in a budget. */
export interface LeftOut {
  /** `lighthouserc.json:12, ci.upload.target: "lhci"`. */
  where: string;
  reason: string;
}

export interface Imported {
  /** As its authors spell it: `size-limit`, `Lighthouse CI`. */
  tool: string;
  /** Relative to the project, with `/`. */
  file: string;
  /** Other files that were read with it, relative to the project; absent for none. */
  alsoRead?: string[];
  /** A part of a budget: pages, limits, bundle, serve, devices, … The project's own loader accepts it. */
  budget: Record<string, unknown>;
  remarks: Remark[];
  /** What could not be imported and would be missed: a limit, a condition of the visits, a step. */
  left: LeftOut[];
  /** What a budget does not need: where the other tool uploads to, how it prints. */
  unneeded: LeftOut[];
}

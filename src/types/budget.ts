/** The budget file, validated and normalised. */
import type { Command } from "./command.ts";
import type { Conditions, Device, Limit, Page, Setup, VariableUse } from "./page.ts";
import type { Level, Position } from "./quantity.ts";

export interface BuildSettings {
  /** Run in a shell. `false`: nothing is built. */
  command: string | false;
  directory?: string;
  env?: Readonly<Record<string, string>>;
  /** How long the build, and the install before it, may take each. Absent: a quarter of an hour. */
  timeoutMs?: number;
}

/** How our static server answers where the budget says so. */
export interface StaticSettings {
  /** The page for paths without a file, a path in the folder; false for none. Absent: by the app's own rules, or its files. */
  fallback?: string | false;
  /** Response headers by path, in which `*` stands for anything: `{ "/assets/*": { "Cache-Control": "…" } }`. */
  headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A directory is served by our static server; a command is the user's server; a bare url is a deployed site. */
export type ServeSettings =
  | ({ kind: "directory"; directory: string } & StaticSettings)
  /** `timeoutMs`: how long it may take to answer. Absent: a minute. */
  | { kind: "command"; command: string; url?: string; timeoutMs?: number }
  | { kind: "url"; url: string };

export type Clock = "cpu" | "wall";

/** An approved exception to a limit. It ends on `expires` (ISO date, the whole day counts). */
export interface Allowance {
  limit: string;
  page?: string;
  reason: string;
  expires: string;
  position?: Position;
}

/** Where the runs of the default branch are kept, a line a run. */
export type HistorySettings =
  /** A branch of the repository that holds nothing else. */
  | { kind: "branch"; branch: string }
  /** Absolute. */
  | { kind: "directory"; directory: string };

/** Pages that are found automatically. */
export interface AutoPages {
  /** How many are visited at most. */
  most: number;
}

/** A budget file (or preset), validated, extended and normalised. Paths are absolute. */
export interface Budget {
  /** The file it was read from; absent if only the default preset is used. */
  file?: string;
  /** The folder that relative paths, build and serve are resolved in. */
  directory: string;
  build?: BuildSettings;
  serve?: ServeSettings;
  /** The folder to weigh, where it is not the one that is served or found. */
  bundleDirectory?: string;
  devices: readonly Device[];
  pages: readonly Page[];
  /** Nobody said which pages to visit: the one is the root, or where the budget says that the server answers. */
  arePagesAssumed?: true;
  /** The pages are found on the served site: the one in `pages` comes first, and each has its limits and its setup. */
  autoPages?: AutoPages;
  /** For a page that the budget does not name; each of its pages holds it already, its own laid over. */
  setup?: Setup;
  /** The same for interactions, if the budget turns them off or asks for chosen ones. */
  ofNewPages?: Pick<Page, "interactions" | "automatic">;
  /** Environment variables that it names. */
  variables?: readonly VariableUse[];
  /** Limits of every page; each page holds them already, its own laid over. */
  limits: readonly Limit[];
  bundle: readonly Limit[];
  /** Programs whose output is measured, with their limits. Absent: none. */
  commands?: readonly Command[];
  clock: Clock;
  /** Absent: throttling is simulated, nothing is blocked, and every host is where its name says. */
  conditions?: Conditions;
  onInconclusive: Level;
  alreadyOver: Level;
  allow: readonly Allowance[];
  /** Absent: none is kept. */
  history?: HistorySettings;
  /** Things said once to the user, such as a retired metric that was ignored. */
  notes: readonly Note[];
  /** The whole budget, where the command line chose some of its pages, devices or limits. */
  narrowedFrom?: Budget;
  /** Set by `--only-failed`: nothing else is measured and judged. */
  onlyFailed?: OnlyFailed;
}

/** Limits that failed in an earlier run, of those that the budget still has. */
export interface OnlyFailed {
  /** Ids of their verdicts. */
  ids: ReadonlySet<string>;
  /** Pages on devices that they need, as `JSON.stringify([page, device])`. */
  places: ReadonlySet<string>;
  /** Noisy comparisons of the earlier run, among which it shared the bound on false failures. */
  comparisons: number;
  /** Whether one of them needs base. */
  needsBase: boolean;
  /** What the report of this run says of itself. */
  described: PartialCheck;
}

/** What was checked again of an earlier run. */
export interface PartialCheck {
  /** The earlier run's report, as it was named. */
  of: string;
  /** When that run started. */
  startedAt: string;
  /** Limits that failed there: one metric on one page and device is one. */
  failed: number;
  /** Its other limits, which were not measured this time. */
  notMeasured: number;
  /** Limits that failed there and that this run could not check, in words. */
  unchecked: readonly string[];
}

/** Something a reader should know that is not a verdict. */
export interface Note {
  level: "info" | "warn";
  text: string;
  /**
   * It is shown next to the verdict, and a run that would pass passes with a warning: the figures may not be what they
   * seem.
   */
  prominent?: true;
  /** Set if it is about what this run was compared with: it means nothing if the base is another one. */
  about?: "base";
}

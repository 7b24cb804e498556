import { scheduledLooks } from "../statistics/boundaries.ts";
import type {
  AutomaticInteractions,
  Budget,
  ChangedLine,
  CommandRun,
  Film,
  GivenUp,
  InteractionProfile,
  LoadProfile,
  PageQueries,
  PageWork,
  Loosening,
  Note,
  Progress,
  ReadBundle,
  Report,
  Revision,
  Revisions,
  Visit,
} from "../types.ts";
import type { Bypass } from "../preview/bypass.ts";
import type { Secrets } from "../secrets.ts";
import type { ShardChoice } from "./shard.ts";

/** What a run was asked to do, beyond the budget. */
export interface CheckOptions {
  /** The user's current folder. */
  cwd: string;
  /**
   * What head is compared with: a ref, a built folder, a URL, a saved report. `null`: nothing. Absent: found
   * automatically.
   */
  base?: string | null;
  /** Why there is none, where that is not the user's wish. */
  whyNoBase?: string;
  /** A fixed number of visits instead of the sequential rule. */
  runs?: number;
  maxTimeMs: number;
  build: boolean;
  /** Whether builds may be asked which modules they are made of. Default: yes. */
  instrument?: boolean;
  chromePath?: string;
  seed: number;
  /** Folder for visits, already writable; absent keeps no visit files. */
  visitsDirectory?: string;
  /** Visits at the same time at most, each in a browser of its own. */
  atOnce: number;
  /** Measure this part of the cells only; all comparisons of the budget still share the bound on false failures. */
  shard?: ShardChoice;
  /** For a deployment that is protected. */
  bypass?: Bypass;
  /** Kept out of whatever leaves. */
  secrets?: Secrets;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
  /** Told what ended the run early, whose message is in the report and whose evidence and advice are not. */
  onFailure?: (error: unknown) => void;
}

/** What a run has found so far. Stages fill it; the report is made of whatever is there when the run ends. */
export interface RunState {
  budget: Budget;
  startedAt: Date;
  revisions: Revisions;
  bundles: Record<Revision, ReadBundle | null>;
  /** Our own static server answers: findings do not report its headers and speed, because no visitor gets them. */
  ownServer: boolean;
  /** Why there is no bundle of head. */
  whyNoBundle: string | null;
  visits: Visit[];
  /** What was chosen for pages without interactions, before the first visit. */
  automatic: AutomaticInteractions[];
  /** Pages that could not be visited often enough. */
  givenUp: readonly GivenUp[];
  /** Both revisions serve the same bytes: unchanged without a visit. */
  identical: boolean;
  /** Whether nothing that a page loads on a device has changed, as far as its visits show. */
  isUnchanged: (page: string, device: string) => boolean;
  /** A saved report that stands in for base. */
  storedBase: Report | null;
  /**
   * Base is measured elsewhere than head (a deployed site), or at another time (after all visits of head): its timings hold another
   * network or another state of the machine, and can only warn.
   */
  baseElsewhere: boolean;
  /** Base's own budget leaves its pages to be found, so that it does not say which they are. */
  isBaseAuto: boolean;
  /** Names of pages that base, or its own budget, does not have: new in head, with nothing to be compared with. */
  newPages: Set<string>;
  /** Names of commands that are run for base too. */
  comparedCommands: Set<string>;
  /** Runs of the budget's commands, failed ones too. */
  commandRuns: CommandRun[];
  /** Commands that could not be run often enough, each with why its last run failed. */
  commandsGivenUp: Map<string, string>;
  /** Base's own version of the budget; null where it has none to compare with. */
  baseBudget: Budget | null;
  /** What head's budget takes less strictly than base's; null where base has none to compare with. */
  loosened: readonly Loosening[] | null;
  /** Whether base was visited too. */
  compare: boolean;
  looks: readonly number[];
  notes: Note[];
  /** Profiles of interactions that were too slow. */
  profiles: InteractionProfile[];
  /** Profiles of loads on which the main thread was too busy. */
  loadProfiles: LoadProfile[];
  /** For pages that execute more than in base. */
  work: PageWork[];
  /** For pages whose queries were counted: statements that their requests repeat or wait for. */
  queries: PageQueries[];
  /** Lines of the sources that base does not have; empty if base is not a commit. */
  changes: readonly ChangedLine[];
  /** Films of loads that were too slow. */
  films: Film[];
  /** No page is visited: only what extra loads count is wanted. */
  onlyCounts: boolean;
  /** The time for visits was over before every limit was decided. */
  timeIsUp: boolean;
  /** Why the run ended early. */
  incomplete: string | null;
  error: unknown;
}

/** Adds a note to the report and reports it as progress. */
export function note(
  state: RunState,
  options: CheckOptions,
  level: Note["level"],
  text: string,
  more: Pick<Note, "prominent" | "about"> = {},
): void {
  const entry: Note = { level, text: options.secrets?.redact(text) ?? text, ...more };
  state.notes.push(entry);
  options.onProgress({ type: "note", note: entry });
}

/** The state before anything was measured. */
export function startRun(budget: Budget, options: CheckOptions): RunState {
  return {
    budget,
    startedAt: new Date(),
    revisions: { head: { ref: "working directory", sha: null, dirty: false }, base: null, noBase: null },
    bundles: { base: null, head: null },
    ownServer: false,
    whyNoBundle: null,
    visits: [],
    automatic: [],
    givenUp: [],
    identical: false,
    isUnchanged: () => false,
    storedBase: null,
    baseElsewhere: false,
    isBaseAuto: false,
    newPages: new Set(),
    comparedCommands: new Set(),
    commandRuns: [],
    commandsGivenUp: new Map(),
    baseBudget: null,
    loosened: null,
    compare: false,
    looks: options.runs ? [options.runs] : scheduledLooks,
    notes: [],
    profiles: [],
    loadProfiles: [],
    work: [],
    queries: [],
    changes: [],
    films: [],
    onlyCounts: false,
    timeIsUp: false,
    incomplete: null,
    error: null,
  };
}

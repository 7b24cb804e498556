import { printQuantity } from "../quantity.ts";
import { boundsChange } from "../limit-kind.ts";
import { findMetric } from "../metrics/index.ts";
import type {
  Bundle,
  BundleDiff,
  ByteChange,
  ChangedLine,
  Effect,
  Finding,
  InteractionProfile,
  LoadProfile,
  PageQueries,
  PageWork,
  Verdict,
  VisitData,
} from "../types.ts";

/** One page on one device, with what both revisions showed there. */
export interface PageSubject {
  page: string;
  device: string;
  head: VisitData;
  base: VisitData | null;
  /** Set where nothing but what it executes and queries was counted: `head` is empty, then. */
  onlyCounted?: true;
  verdicts: readonly Verdict[];
  /** Profiles of its interactions, if these were too slow. */
  profiles: readonly InteractionProfile[];
  /** Profiles of its loads, if the main thread was too busy. */
  loadProfiles?: readonly LoadProfile[];
  /** What it executes more than in base, where that was counted and named. */
  work?: PageWork;
  /** The same of its steps. */
  stepWork?: readonly PageWork[];
  /** What its requests send to databases, where that was counted. */
  queries?: PageQueries;
  /** The site is answered by our own static server, of whose headers, protocol and speed nothing is to be said. */
  ownServer: boolean;
  /** Loads under applied throttling, where any were made: there, what a paint does not wait for seldom comes before it by chance. */
  slowed?: { head: readonly VisitData[]; base: readonly VisitData[] };
  /** Speed of the device's simulated network. */
  throughputKbps: number;
  /** What a reader calls a file by its URL, the same in base and head. */
  nameOf: (url: string) => string;
}

/** The bundles, and all verdicts of the run. */
export interface BundleSubject {
  head: Bundle;
  base: Bundle | null;
  /** What changed, by meaning; null without base. */
  diff: BundleDiff | null;
  verdicts: readonly Verdict[];
  pages: readonly PageSubject[];
}

/** All verdicts of the run, the change's lines, and head's bundle where it was weighed. */
export interface ChangeSubject {
  head: Bundle | null;
  /** Null without base. */
  diff: BundleDiff | null;
  changes: readonly ChangedLine[];
  verdicts: readonly Verdict[];
  pages: readonly PageSubject[];
}

/** What a line of the change holds, if it is the one behind a finding. */
export interface Clue {
  /** Whole words of the line; absent: any line of the file. */
  text?: string;
  /** A package that the line imports, by its quoted name: as a word alone it may be any other. */
  package?: string;
  /** The file that it stands in; absent: any file. */
  file?: string;
  /** Only where browsers do not load the file: a server's, its settings. */
  server?: true;
  /** Only where browsers load the file. */
  shipped?: true;
  /** Only among the lines that head no longer has; otherwise only among those that head has and base does not. */
  removed?: true;
}

/** What a finding is about. */
export interface Thing {
  kind: "package" | "module" | "file" | "host";
  /** As readers call it; a file without its hash. */
  name: string;
}

/** A finding with what ranks and joins it. */
export interface Found extends Finding {
  /** Kind of its definition, or a finer one; the first part of the id. */
  kind: string;
  /** What tells it from others of its kind on one page or in one bundle; empty where there is only one. */
  key: string;
  /** Estimated effect on the metric that it explains, where it has that metric's unit; absent where nothing can be said. */
  effect?: Pick<Effect, "value" | "unit">;
  /** Advice about how the site is served: said once, whichever files show it on each page. */
  ofSite?: true;
  /** Other metrics of its page that it may have changed too. */
  metrics?: readonly string[];
  /** What it is about: findings about one thing are one cause. Absent where no other finding can be about it. */
  thing?: Thing;
  /** Other things that it is about as well. */
  covers?: readonly Thing[];
  /** Findings that say more than this one: where one of them is a cause, this one is not shown. */
  lessSpecificThan?: readonly Better[];
  /** It is about what a file holds: where it is known what came into that file, that is the cause. */
  ofContent?: true;
  /** What may be behind it, likeliest first: where another finding is about that, both are one cause. */
  behind?: readonly Thing[];
  /** What the line of the change that did it holds, the most telling first. */
  clues?: readonly Clue[];
}

/** Findings on the same page, or in the same bundle, that explain a thing better than another one does. */
export interface Better {
  kinds: readonly string[];
  /** `any`: one of them is enough; `sameThing`: one that is about the same thing; `asMuch`: if they save no less together. */
  where: "any" | "sameThing" | "asMuch";
}

/** How much a metric needs explaining: it regressed, it is over a limit, or neither. */
export type Trouble = "regressed" | "over" | null;

/**
 * The worst that any verdict says of one of the metrics on this page. An undecided comparison alone is none, but it counts as
 * regressed where head fails an absolute limit that base keeps.
 */
export function troubleOf({ verdicts }: Pick<PageSubject, "verdicts">, metrics: readonly string[]): Trouble {
  const mine = verdicts.filter(({ metric }) => metrics.includes(familyOf(metric)));
  if (mine.some((verdict) => verdict.delta?.verdict === "regressed" || brokeLimit(verdict)))
    return "regressed";
  return mine.some(({ status }) => status === "fail" || status === "warn") ? "over" : null;
}

/** `requests` of `requests:image`; a metric of its own, such as `requests:blocking`, is none. */
function familyOf(metric: string): string {
  return findMetric(metric)?.id ?? metric.split(":", 1)[0] ?? metric;
}

/** Head fails an absolute limit that base keeps, and is worse by at least the tolerance: the cause does not hold for base. */
function brokeLimit({ status, limit, base, delta }: Verdict): boolean {
  if (status !== "fail" || !base || delta?.verdict !== "inconclusive") return false;
  return !boundsChange(limit.kind) && delta.value >= delta.tolerance && base.median <= limit.value;
}

/** Of several metrics that one cause slows down, the one to name: a failing one before one that only changed. */
export function worstMetric({ verdicts }: Pick<PageSubject, "verdicts">, metrics: readonly string[]): string {
  const rank = (verdict: Verdict) =>
    (verdict.status === "fail" ? 4 : 0) +
    (verdict.status === "warn" ? 2 : 0) +
    (verdict.delta?.verdict === "regressed" ? 1 : 0);
  const mine = verdicts
    .filter(({ metric }) => metrics.includes(metric))
    .toSorted((a, b) => rank(b) - rank(a) || metrics.indexOf(a.metric) - metrics.indexOf(b.metric));
  const [worst] = mine;
  return worst && rank(worst) > 0 ? worst.metric : (metrics[0] ?? "");
}

/** How long bytes take on the device's network, milliseconds: what a heavier file costs at least. */
export function transferMs(bytes: number, { throughputKbps }: PageSubject): number {
  return (bytes * 8) / throughputKbps;
}

/** What bytes do to a metric: themselves, where it counts them; else the time that they take on the device's network. */
export function bytesEffect(
  bytes: number,
  metric: string,
  subject: PageSubject,
): NonNullable<Found["effect"]> {
  // Bytes say nothing about the number of requests.
  if (metric.startsWith("requests")) return { value: null, unit: "count" };
  return metric.startsWith("transfer")
    ? { value: bytes, unit: "B" }
    : { value: transferMs(bytes, subject), unit: "ms" };
}

/** What a package or module ships: `194.6 kB before compression, none of it in base`. */
export function sizeOf({ base, head }: ByteChange): string {
  const before = base === 0 ? "none of it in base" : `${printQuantity(base, "B")} in base`;
  return `${printQuantity(head, "B")} before compression, ${before}`;
}

/** Classes and ids of the element that a selector ends with: what a source calls it by. */
export function selectorClues(selector: string | undefined): Clue[] {
  const last = selector?.split(/\s*>\s*|\s+/).at(-1) ?? "";
  return [...last.matchAll(/[.#]([\w-]+)/g)].map(([, name = ""]) => ({ text: name }));
}

/** How a source names a file: its last part, and, where a build added to it, what it begins with. */
export function fileClues(url: string): Clue[] {
  const name = decode(
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "",
  );
  const words = name.replace(/\.\w*$/, "").split("-");
  const shorter = words.slice(1).map((_, cut) => words.slice(0, words.length - cut).join("-"));
  return [name, ...shorter.filter((text) => text.length >= 6)].map((text) => ({ text }));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whole words: `hero` is not in `heroic`, nor `cart` in `cart-banner`. */
export function holds(text: string, words: string): boolean {
  const before = (start: number) => start === 0 || !/[\w-]/.test(text[start - 1] ?? "");
  const after = (start: number) => !/[\w-]/.test(text[start + words.length] ?? "");
  for (let start = text.indexOf(words); words !== "" && start >= 0; start = text.indexOf(words, start + 1))
    if (before(start) && after(start)) return true;
  return false;
}

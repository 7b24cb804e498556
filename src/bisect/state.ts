/** What a bisect knows, as it is kept on disk between two runs of the command. */
import type { Answer } from "./evidence.ts";

/** One decision about a commit. */
export interface Decided {
  sha: string;
  /** The commit that it was compared with to confirm that it is the first over the limit; absent: the good one. */
  against?: string;
  answer: Answer;
  /** Why, as the verdict says it. */
  reason: string;
  /** Loads that it took. */
  visits: number;
}

/**
 * The good commit against an absolute limit. `over`: the limit says nothing else, so there is nothing to look for. `increase`: it is over
 * too, and the increase since then decides. `unknown`: it may be over. The reason is as the verdict says it.
 */
export type GoodCommit =
  | { is: "over" | "unknown"; reason: string }
  | {
      is: "increase";
      reason: string;
      /** Names of the pages where it is over; on others the absolute limit still counts. Empty for built files. */
      pages: readonly string[];
    };

/** A commit that could not be built, served or visited. */
export interface Broken {
  sha: string;
  reason: string;
}

/** What made decisions, and about what: with anything else they do not count. */
export interface MadeWith {
  /** The budget file, from the top of the repository; the app's folder where there is none. */
  app: string;
  /** The version of this tool. */
  tool: string;
  /** Such as `156.0.7444.59`; null where nothing is visited. */
  browser: string | null;
}

export interface BisectState {
  version: 1;
  madeWith: MadeWith;
  /** As `--limit` takes it; after the first decision with the page and device that are over. */
  limit: string;
  /** As the user asked for it. */
  asked: string;
  /** Digest of what the budget says about the limit and the build: decisions by another budget do not count. */
  budget: string;
  good: string;
  bad: string;
  /** What the first comparison said about the good commit; absent if that is within the absolute limit, or there is none. */
  goodCommit?: GoodCommit;
  decisions: Decided[];
  broken: Broken[];
  /** Digests of what commits serve. */
  served: Record<string, string>;
  /** Commits that were built. */
  built: string[];
  isFinished: boolean;
}

/** @returns null for text that is not such a state. */
export function readState(text: string): BisectState | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isState(value) ? value : null;
}

function isState(value: unknown): value is BisectState {
  if (!isRecord(value) || value["version"] !== 1) return false;
  const { decisions, broken, served, built } = value;
  return (
    ["limit", "asked", "budget", "good", "bad"].every((key) => typeof value[key] === "string") &&
    typeof value["isFinished"] === "boolean" &&
    isMadeWith(value["madeWith"]) &&
    (value["goodCommit"] === undefined || isGoodCommit(value["goodCommit"])) &&
    areAll(decisions, isDecided) &&
    areAll(
      broken,
      (one) => isRecord(one) && typeof one["sha"] === "string" && typeof one["reason"] === "string",
    ) &&
    isRecord(served) &&
    Object.values(served).every((one) => typeof one === "string") &&
    areAll(built, (one) => typeof one === "string")
  );
}

function isMadeWith(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["app"] === "string" &&
    typeof value["tool"] === "string" &&
    (value["browser"] === null || typeof value["browser"] === "string")
  );
}

function isGoodCommit(value: unknown): boolean {
  if (!isRecord(value) || typeof value["reason"] !== "string") return false;
  return value["is"] === "increase"
    ? areAll(value["pages"], (page) => typeof page === "string")
    : value["is"] === "over" || value["is"] === "unknown";
}

function isDecided(one: unknown): boolean {
  return (
    isRecord(one) &&
    typeof one["sha"] === "string" &&
    typeof one["reason"] === "string" &&
    typeof one["visits"] === "number" &&
    (one["against"] === undefined || typeof one["against"] === "string") &&
    ["over", "within", "unknown"].includes(String(one["answer"]))
  );
}

function areAll(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

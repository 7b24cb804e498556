import { routeOf } from "../../bundle/route-of.ts";
import { identityOf } from "../../collect/pages/page-paths.ts";
import { ask } from "../../serve/ask.ts";
import { pageUrl } from "../../serve/site.ts";
import type { Site } from "../../serve/site.ts";
import type { Budget, BundleGroup, Page } from "../../types.ts";
import type { Visitor } from "../visitor.ts";

export interface MissingContext {
  visitor: Visitor;
  /** Base's. */
  site: Site;
  /** Identities of the pages that were found there. */
  known: ReadonlySet<string>;
  /** Routes that base's build names. */
  groups: readonly BundleGroup[];
}

const longestAnswerMs = 10_000;
/** A server that answers this path well would answer any. */
const nowhere = "/budget-check/a-page-that-no-site-has";

/**
 * Pages that base does not have: nothing of it leads there, and its server does not tell them from a path that no site has; or
 * it answers them with an error. An app's fallback page would answer for them, and look fast.
 */
export async function pagesMissingIn(
  { visitor, site, known, groups }: MissingContext,
  budget: Budget,
  signal: AbortSignal,
): Promise<Page[]> {
  const { pages, devices } = budget;
  const [first] = pages;
  const [device] = devices;
  if (!first || !device) return [];
  const { insecure } = budget.conditions ?? {};
  const statusOf = async (path: string) => {
    const answer = await ask(pageUrl(site, path), longestAnswerMs, { signal, insecure });
    return "error" in answer ? null : answer.status;
  };
  const isMissing = async (page: Page, isAnyAnswered: () => Promise<boolean>): Promise<boolean> => {
    const isKnown = known.has(identityOf(page.path)) || routeOf(page.path, groups) !== null;
    // Without the user's session, an answer says nothing about what the user gets.
    if (page.setup || site.credentials) return !isKnown;
    const status = await statusOf(page.path);
    if (status === null) return false;
    return status >= 400 || (!isKnown && (await isAnyAnswered()));
  };
  const find = async () => {
    let answered: Promise<number | null> | undefined;
    const isAnyAnswered = async () => ((await (answered ??= statusOf(nowhere))) ?? 0) < 400;
    const missing: Page[] = [];
    for (const page of pages) if (await isMissing(page, isAnyAnswered)) missing.push(page);
    return missing;
  };
  if (!visitor.takesTurns) return find();
  // Base's server has the port for as long as it is asked.
  const target = { page: first, device, revision: "base" as const, slot: 0 };
  return visitor.load(target, signal, find);
}

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

/** A page that base does not have. */
export interface MissingPage {
  name: string;
  /** What base's server answers if it fails there, which does not make the page new; null where the page is. */
  failure: number | null;
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
): Promise<MissingPage[]> {
  const { pages, devices } = budget;
  const [first] = pages;
  const [device] = devices;
  if (!first || !device) return [];
  const { insecure } = budget.conditions ?? {};
  const statusOf = async (path: string) => {
    const answer = await ask(pageUrl(site, path), longestAnswerMs, { signal, insecure });
    return "error" in answer ? null : answer.status;
  };
  const missing = async ({ name, path, setup }: Page, answersAny: () => Promise<boolean>) => {
    const isKnown = known.has(identityOf(path)) || routeOf(path, groups) !== null;
    const ifMissing = (isMissing: boolean, failure: number | null = null) =>
      isMissing ? [{ name, failure }] : [];
    // Without the user's session, an answer says nothing about what the user gets.
    if (setup || site.credentials) return ifMissing(!isKnown);
    const status = await statusOf(path);
    // Its visits show why it does not answer.
    if (status === null) return [];
    if (status >= 400) return ifMissing(true, status >= 500 ? status : null);
    return ifMissing(!isKnown && (await answersAny()));
  };
  const find = async () => {
    let answered: Promise<number | null> | undefined;
    const answersAny = async () => ((await (answered ??= statusOf(nowhere))) ?? Infinity) < 400;
    const found: MissingPage[] = [];
    for (const page of pages) found.push(...(await missing(page, answersAny)));
    return found;
  };
  if (!visitor.takesTurns) return find();
  // Base's server has the port for as long as it is asked.
  const target = { page: first, device, revision: "base" as const, slot: 0 };
  return visitor.load(target, signal, find);
}

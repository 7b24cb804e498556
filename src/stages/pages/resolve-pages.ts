import type { FoundPages } from "../../collect/pages/found-pages.ts";
import { CheckError, isOfTheMachine } from "../../errors.ts";
import type { Site } from "../../serve/site.ts";
import type { Revision } from "../../types.ts";
import { recordLoosened } from "../base-budget.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import type { Visitor } from "../visitor.ts";
import { findSitePages } from "./find-site-pages.ts";
import { foundPagesNote, onlyInBaseNote } from "./found-pages-note.ts";
import { onlyInBase } from "./only-in-base.ts";
import { pagesMissingIn } from "./pages-missing-in.ts";
import { withPages } from "./with-pages.ts";

/** The served revisions, and who visits them. */
export interface ServedSides {
  visitor: Visitor;
  sites: { head: Site; base: Site | null };
}

/**
 * Finds the pages to visit, if the budget leaves that to us, and puts them into the state's budget. Before this, such a budget has its
 * first page only: nothing that counts pages may come earlier.
 *
 * The list is found on head, and both revisions visit it. That favours neither side: pages are chosen by addresses and links, before
 * anything is measured, and each is then compared by tests that treat both sides in the same way. Head's list, rather than one made of both,
 * is the same with and without base and in every shard, and can be pasted into the budget. A page that base does not have
 * is new, like one that base's budget does not have: it is measured, and not compared.
 */
export async function resolvePages(
  { visitor, sites }: ServedSides,
  state: RunState,
  options: CheckOptions,
): Promise<void> {
  const { autoPages, pages } = state.budget;
  const base = state.compare ? sites.base : null;
  // Base's budget has no list if it leaves the pages to us: then base itself has to show which it has.
  if (!autoPages && !state.isBaseAuto) return;
  const most = autoPages?.most ?? pages.length;
  // Both come to their end: nothing may go on in a browser that is closed.
  const [inHead, inBase] = await Promise.allSettled([
    autoPages ? search("head", sites.head) : null,
    base ? search("base", base) : null,
  ]);
  const [found, before] = [resultOf(inHead), resultOfBase(inBase, options.signal)];
  if (found) {
    const { budget, notes } = withPages(state.budget, found);
    state.budget = budget;
    recordLoosened(state);
    for (const { level, text } of [foundPagesNote(found), ...notes]) note(state, options, level, text);
    const gone = onlyInBase(found, before?.pages ?? state.storedBase?.pages ?? []);
    if (gone.length > 0) note(state, options, "info", onlyInBaseNote(gone));
  }
  if (base && before) {
    const context = { visitor, site: base, known: before.known, groups: state.bundles.base?.groups ?? [] };
    for (const { name, failure } of await pagesMissingIn(context, state.budget, options.signal)) {
      state.newPages.add(name);
      if (failure === null)
        note(state, options, "info", `page ${name} is new: base does not have it, so it is not compared`);
      else note(state, options, "warn", `page ${name} is not compared: base answers ${failure}`);
    }
  }

  function search(revision: Revision, site: Site): Promise<FoundPages> {
    const isServedByUs = visitor.isServedByUs(revision);
    const searched = { site, revision, bundle: state.bundles[revision], isServedByUs };
    return findSitePages(searched, { ...options, visitor, budget: state.budget, most });
  }
}

function resultOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

/** A base that does not answer shows that in its visits; until then, every page is compared. */
function resultOfBase<T>(result: PromiseSettledResult<T>, signal: AbortSignal): T | null {
  if (result.status === "fulfilled") return result.value;
  signal.throwIfAborted();
  const { reason } = result;
  if (!(reason instanceof CheckError) || isOfTheMachine(reason)) throw reason;
  return null;
}

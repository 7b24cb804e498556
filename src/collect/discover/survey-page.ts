import { setTimeout as pause } from "node:timers/promises";
import { chooseControls, describeControl } from "./choose-controls.ts";
import type { ChosenControl } from "./choose-controls.ts";
import type { SkippedControl } from "./discovery.ts";
import { accessibleOf, findControls, nodeNumber } from "./find-controls.ts";
import type { FoundControl } from "./find-controls.ts";
import { onlyMatch } from "./match-selector.ts";
import { describeAttempts } from "./network-guard.ts";
import type { Attempt } from "./network-guard.ts";
import { openGuarded } from "./open-page.ts";
import type { GuardedPage, OpenOptions } from "./open-page.ts";
import { selectorCandidates } from "./selector-candidates.ts";
import type { SeenControl } from "../in-page/controls.ts";
import { unsafeWord } from "./unsafe-words.ts";
import type { CDPSession, Page } from "puppeteer";

/** A control that is safe to try, and selectors that match it alone, the most lasting first. */
export interface Candidate {
  control: string;
  label: string;
  seen: SeenControl;
  trial: ChosenControl["trial"];
  selectors: readonly string[];
}

export interface Survey {
  found: number;
  candidates: readonly Candidate[];
  skipped: readonly SkippedControl[];
  /** Safe controls beyond the limit. */
  beyondLimit: number;
  duplicates: number;
  ownAttempts: readonly Attempt[];
  ownAttemptsInWords: readonly string[];
}

/** For this long the page is watched without being touched: what it sends then does not come from a control. */
const watchedMs = 2_000;
/** The best, and spares in case that one does not survive a reload. */
const mostSelectors = 3;

/** Opens the page and looks what there is to try, without touching anything. */
export async function surveyPage(options: OpenOptions, limit: number): Promise<Survey> {
  await using opened = await openGuarded(options);
  await pause(watchedMs);
  // Awaited here, or the page would be closed before.
  return await surveyOpened(opened, options, limit);
}

/** Looks what there is to try on a page that is open. */
export async function surveyOpened(
  opened: Pick<GuardedPage, "page" | "ownAttempts">,
  options: Pick<OpenOptions, "guard" | "signal">,
  limit: number,
): Promise<Survey> {
  const { page } = opened;
  const ownAttempts = [...opened.ownAttempts, ...options.guard.take()];
  const session = await page.createCDPSession();
  const found = await findControls(session, page);
  const { chosen, skipped, duplicates } = chooseControls(found.map(({ seen }) => seen));
  const candidates: Candidate[] = [];
  const unnamed: SkippedControl[] = [];
  let looked = 0;
  for (const choice of chosen) {
    options.signal.throwIfAborted();
    if (candidates.length === limit) break;
    looked++;
    const control = found[choice.index];
    const candidate = control && (await nameControl(session, page, choice, control));
    if (!candidate) continue;
    if ("why" in candidate) unnamed.push(candidate);
    else candidates.push(candidate);
  }
  return {
    found: found.length,
    candidates,
    skipped: [...skipped, ...unnamed],
    beyondLimit: chosen.length - looked,
    duplicates,
    ownAttempts,
    ownAttemptsInWords: describeAttempts(ownAttempts),
  };
}

async function nameControl(
  session: CDPSession,
  page: Page,
  { seen, trial }: ChosenControl,
  { objectId }: FoundControl,
): Promise<Candidate | SkippedControl> {
  const control = describeControl(seen);
  const accessible = await accessibleOf(session, objectId).catch(() => null);
  // Its name may be put together from places that we did not look at.
  const word = trial.kind === "click" && accessible ? unsafeWord(accessible.name) : null;
  if (word !== null) return { control, why: `says "${word}"` };
  const number = await nodeNumber(session, objectId).catch(() => null);
  const selectors: string[] = [];
  for (const selector of selectorCandidates(seen, accessible)) {
    if (number === null || selectors.length === mostSelectors) break;
    using match = await onlyMatch(page, selector);
    if (match && (await match.backendNodeId().catch(() => null)) === number) selectors.push(selector);
  }
  if (selectors.length === 0) return { control, why: "no selector matches it alone" };
  return { control, label: seen.label, seen, trial, selectors };
}

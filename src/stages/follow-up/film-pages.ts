import { chooseFrames } from "../../collect/film/choose-frames.ts";
import { filmPage } from "../../collect/film/film-page.ts";
import type { Footage } from "../../collect/film/film-page.ts";
import { filmMoments } from "../../film-moments.ts";
import type { Verdict } from "../../types.ts";
import type { FollowUp } from "./follow-up.ts";

/** Metrics whose cause a film can show. */
const visible = new Set(["LCP", "FCP", "SI", "CLS", "TTFB", "TBT"]);

/**
 * Films loads that regressed, improved, or exceed a limit, in head and base. Pages that get secrets are not filmed, because a secret
 * cannot be removed from a picture.
 */
export const filmPages: FollowUp<Footage> = {
  explains: true,
  words: {
    stage: "Filming loads",
    doing: (where) => `Filming ${where}`,
    notDone: (where) => `${where} could not be filmed`,
    noTime: (where) => `no time was left to film ${where}`,
  },
  isWanted: ({ page }, verdicts, visitor) => !visitor.isGivenSecrets(page) && verdicts.some(isVisible),
  order: ["head", "base"],
  // A load has its own time limit; this one is for a browser that hangs.
  longestLoadMs: () => 40_000,
  longestMs: 90_000,
  run: (load, _target, _visitor, signal) => filmPage({ ...load, signal }),
  keep(taken, { page, device }, state) {
    const films = taken.filter(({ result }) => result.frames.length > 0);
    // Moments of both, so that the films can be shown one above the other.
    const moments = filmMoments(films.map(({ result }) => result));
    for (const { revision, result } of films)
      state.films.push({ page: page.name, device: device.name, revision, ...chooseFrames(result, moments) });
  },
};

function isVisible({ metric, status, actual, delta }: Verdict): boolean {
  const isOver = (status === "fail" || status === "warn") && actual !== null;
  const changed = delta?.verdict === "regressed" || delta?.verdict === "improved";
  return visible.has(metric) && (isOver || changed);
}

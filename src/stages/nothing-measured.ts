import { tabCrash } from "../collect/visit/page-failure.ts";
import { CheckError } from "../errors.ts";
import { memoryAdvice } from "../machine-limits.ts";
import type { Visit } from "../types.ts";

/** A run none of whose visits could be measured, by what the last one failed with. */
export function nothingMeasured(visits: readonly Pick<Visit, "error">[]): CheckError {
  const last = visits.at(-1)?.error;
  const isCrash = last?.code === "BROWSER_CRASHED" || last?.message.includes(tabCrash);
  return new CheckError(
    "NOTHING_MEASURED",
    `No page could be measured: ${last?.message ?? "no visit was made"}`,
    {
      advice: isCrash
        ? memoryAdvice
        : (last?.advice ?? "Open the page in a browser; check `serve` and `pages` in the budget"),
    },
  );
}

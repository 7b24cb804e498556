import type { Loosening } from "../types.ts";

/**
 * What a change loosens in its own budget, one sentence: `LCP on cart: max raised from 2.5 s to 3 s`. Holds names and
 * spellings of the budget, which are outside text: escape it.
 */
export function describeLoosening({ what, name, pages, before, after }: Loosening): string {
  const where = pages.length === 0 ? "" : ` on ${listed(pages)}`;
  switch (what) {
    case "exception":
      return before === null
        ? `new exception for ${name}${where}, ${after ?? "without end"}`
        : `exception for ${name}${where} extended, it was ${before}, it is ${after ?? "without end"}`;
    case "page":
      return after === null
        ? `page ${name}${before === null || before === name ? "" : ` (${before})`} is no longer visited`
        : `page ${name} was ${before ?? "unknown"}, it is ${after}`;
    case "device":
      return after === null
        ? `device ${name} is no longer measured`
        : `device ${name} is simulated faster: it was ${before ?? "unknown"}; it is ${after}`;
    case "interactions":
      return after === null
        ? `page ${name} has no interactions any more, so INP is not measured on it`
        : `page ${name} has fewer or softer interactions: ${before ?? ""}, now ${after}`;
    case "setting":
      return `${name}: ${before ?? "unset"} is now ${after ?? "unset"}`;
    default:
      if (before !== null && after?.startsWith(`${before}, `))
        return `${name}${where}: ${what} ${before} is now ${after.slice(before.length + 2)}`;
      return after === null
        ? `${name}${where}: ${what} ${before ?? ""} removed`
        : `${name}${where}: ${what} raised from ${before ?? "nothing"} to ${after}`;
  }
}

const mostPages = 5;

function listed(pages: readonly string[]): string {
  const left = pages.length - mostPages;
  return `${pages.slice(0, mostPages).join(", ")}${left > 0 ? ` and ${left} more pages` : ""}`;
}

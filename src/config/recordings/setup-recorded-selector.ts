/**
 * Chooses the selector of an element that is most likely to keep working: by role and name, as a person finds it, otherwise by CSS,
 * otherwise by text; the path through the document (XPath) comes last.
 * @param pierce joins the selectors of nested shadow hosts into one.
 */
export function recordedSelector(
  selectors: readonly (string | readonly string[])[],
  pierce: (parts: string[]) => string,
): string | null {
  const all = selectors
    .map((selector) => (typeof selector === "string" ? [selector] : [...selector]))
    .filter((parts) => parts.length > 0);
  const [best] = all.toSorted((a, b) => rankOf(a) - rankOf(b));
  const [only, ...more] = best ?? [];
  if (only === undefined || !best) return null;
  return more.length === 0 ? only : pierce(best);
}

const order = ["aria/", "", "text/", "pierce/", "xpath/"];

/** The rank of its worst part. */
function rankOf(parts: readonly string[]): number {
  return Math.max(
    ...parts.map((part) => {
      const prefix = order.find((word) => word !== "" && part.startsWith(word)) ?? "";
      // A role without a name, `aria/[role="main"]`, may match many elements.
      return /^aria\/\s*(\[|$)/.test(part) ? order.length : order.indexOf(prefix);
    }),
  );
}

import type { Outcome, Report } from "../types.ts";

/** What each outcome is called where the summary does not begin with such a word itself. */
const words: Record<Outcome, { word: string; said: RegExp }> = {
  pass: { word: "Passed", said: /^Passed\b/ },
  warn: { word: "Passed with warnings", said: /^Passed\b/ },
  fail: { word: "Failed", said: /^Failed\b/ },
  error: { word: "Not measured", said: /^(?:Not|Could not)\b/ },
};

/**
 * The verdict in words, one line: `Failed: 2 of 14 limits exceeded: LCP on cart, Initial JS`. Holds page and limit
 * names, which are outside text: escape it.
 */
export function headlineOf({ outcome, summary }: Pick<Report, "outcome" | "summary">): string {
  const { word, said } = words[outcome];
  if (said.test(summary)) return summary;
  return summary.trim() === "" ? word : `${word}: ${lowerFirst(summary)}`;
}

/** Joins a sentence to the word before it, unless it begins with a name in capitals (`LCP`). */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

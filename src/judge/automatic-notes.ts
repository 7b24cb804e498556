import type { AutomaticInteractions, AutomaticStep, Budget, Note } from "../types.ts";

/** As many as a report can name; all of them are in report.json. */
const mostPages = 5;

/**
 * Which controls were chosen for pages without interactions, as a line for the budget, and what base does not have. Why a page has none
 * is said with its INP.
 */
export function automaticNotes(
  automatic: readonly AutomaticInteractions[],
  { pages, devices }: Pick<Budget, "pages" | "devices">,
): Note[] {
  const chosen = automatic.filter(({ steps }) => steps.length > 0);
  // Most pages have the same on all devices: one line says it.
  const lines = [...Map.groupBy(chosen, ({ page, steps }) => JSON.stringify([page, steps])).values()].map(
    (same): string => {
      const [first] = same;
      const isAsked = pages.find(({ name }) => name === first?.page)?.automatic === "asked";
      const soft = isAsked ? "" : ", so it only warns unless the budget limits it";
      const where = same.length === devices.length ? "" : ` (${same.map(({ device }) => device).join(", ")})`;
      return `INP of ${first?.page}${where} is that of controls chosen automatically${soft}. To keep these: "interactions": ${printSteps(first?.steps ?? [])}`;
    },
  );
  const left = lines.length - mostPages;
  const more = `${left} more pages have controls chosen automatically: see "automatic" in report.json`;
  const missing = new Map<string, AutomaticInteractions>();
  for (const one of automatic) if (one.notInBase) missing.set(JSON.stringify([one.page, one.notInBase]), one);
  return [
    ...lines.slice(0, mostPages),
    ...(left > 0 ? [more] : []),
    ...[...missing.values()].map(
      ({ page, notInBase = [] }) =>
        `INP of ${page} does not use ${notInBase.join(" and ")}: base does not have it, so it cannot be compared`,
    ),
  ].map((text) => ({ level: "info", text }));
}

/** `[{ "click": "#menu" }, { "type": ["#search", "abc"] }]`. */
export function printSteps(steps: readonly AutomaticStep[]): string {
  const printed = steps.map(({ kind, selector, text }) => {
    const value =
      text === undefined
        ? JSON.stringify(selector)
        : `[${[selector, text].map((one) => JSON.stringify(one)).join(", ")}]`;
    return `{ "${kind}": ${value} }`;
  });
  return `[${printed.join(", ")}]`;
}

/** Several rows in one sentence. */
import type { Row } from "../sections.ts";
import { code } from "../escape/markdown.ts";
import { metricName, reasonsOf } from "./tables.ts";

/** One sentence for the same lack of data, with all limits that it leaves without. */
export function withoutData(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return "";
  const byMetric = [...Map.groupBy(rows, ({ metric }) => metric).values()].map((alike) => ({
    name: alike[0] ? `**${metricName(alike[0])}**` : "",
    where: placesOf(alike, []),
  }));
  const what = [...Map.groupBy(byMetric, ({ where }) => where)].map(
    ([where, metrics]) => `${metrics.map(({ name }) => name).join(", ")}${where}`,
  );
  const why = reasonsOf(first.verdicts);
  const has = rows.length === 1 ? "has" : "have";
  return `- ${what.join("; ")}${/^not measured\b/i.test(why) ? ": " : ` ${has} no data: `}${why}`;
}

/** Most pages named of one metric. */
const mostPlaces = 6;

/**
 * ` on cart, checkout (mobile)`; nothing for the bundle and for commands.
 * @param devices of the run: what is so on all of them is not said of each.
 */
export function placesOf(rows: readonly Row[], devices: readonly string[]): string {
  const byPage = [...Map.groupBy(rows, ({ page }) => page)].flatMap(([page, alike]) => {
    if (page === null) return [];
    const on = devices.filter((name) => alike.some(({ device }) => device === name));
    const isEverywhere = on.length === devices.length;
    return [{ page: code(page, 60), on: isEverywhere ? "" : on.map((name) => code(name, 40)).join(", ") }];
  });
  const byDevice = [...Map.groupBy(byPage, ({ on }) => on)].map(([on, pages]) => {
    const left = pages.length - mostPlaces;
    const named = pages.slice(0, mostPlaces).map(({ page }) => page);
    return `${named.join(", ")}${left > 0 ? ` and ${left} more` : ""}${on === "" ? "" : ` (${on})`}`;
  });
  return byDevice.length === 0 ? "" : ` on ${byDevice.join(", ")}`;
}

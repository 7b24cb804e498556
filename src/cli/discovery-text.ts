import type { DiscoveredStep, Discovery } from "../discover.ts";
import { interactionCls } from "../metrics/interaction-cls.ts";
import { routeLcp } from "../metrics/route-lcp.ts";
import { printDuration, printQuantity } from "../quantity.ts";
import { plain } from "../report/escape/terminal.ts";
import type { InteractionMeasurement, Page } from "../types.ts";

/** Lists in comments are for a glance. */
const longestList = 12;
const longestName = 40;

/**
 * What was discovered as JSON with comments: an entry for `pages` of the budget, its steps slowest first, and around it what a reader
 * should know. Whatever the page said is made harmless, and stays on its line.
 */
export function printDiscovery(discovery: Discovery, page: Pick<Page, "name">): string {
  const { path, device, found, tried, steps, durationMs } = discovery;
  const about = `${plain(path)} on ${plain(device)}: ${count(found, "control")} found, ${tried.length + triedInVain(discovery)} tried in ${printDuration(durationMs)}`;
  const head =
    steps.length > 0 ? [about, 'Put this entry into "pages" of the budget:'] : [about, noneFound(discovery)];
  return [
    ...head.map(comment),
    ...(steps.length > 0 ? entryLines(discovery, page) : []),
    ...rest(discovery).map(comment),
    "",
  ].join("\n");
}

function entryLines({ path, steps }: Discovery, { name }: Pick<Page, "name">): string[] {
  const names = namesOf(steps);
  return [
    "{",
    ...(name === path ? [] : [`  "name": ${jsonText(name)},`]),
    `  "path": ${jsonText(path)},`,
    '  "interactions": [',
    ...steps.flatMap((found, index) => {
      const step = { ...(names[index] !== undefined && { name: names[index] }), ...found.step };
      const last = found.changesPage ? ". It changes the page: nothing can follow it" : "";
      return [
        `    // ${printMeasured(found.measured)}${last}`,
        `    ${printStep(step)}${index < steps.length - 1 ? "," : ""}`,
      ];
    }),
    "  ]",
    ...limitLines(steps).map((line) => `  ${comment(line)}`),
    "}",
  ];
}

/**
 * Limits that the steps make possible, in comments: a budget with limits of its own no longer has the default ones. At first they are what
 * counts as good, or half as much again as was measured.
 */
function limitLines(steps: readonly DiscoveredStep[]): string[] {
  const routes = new Map<string, number>();
  for (const { path, LCP } of steps.flatMap((step) => step.routes))
    routes.set(path, Math.max(routes.get(path) ?? 0, LCP ?? 0));
  const shift = Math.max(0, ...steps.map((step) => step.shift));
  const cls = Math.max(interactionCls.bands?.good ?? 0, Math.ceil(shift * 150) / 100);
  const lines = [`"interaction-CLS": ${cls} (now ${printQuantity(shift, "unitless")})`];
  for (const [path, ms] of routes) {
    const most = Math.max(routeLcp.bands?.good ?? 0, Math.ceil((ms * 1.5) / 100) * 100);
    const now = ms > 0 ? `now ${printQuantity(ms, "ms")}` : "no paint was seen";
    lines.push(`${jsonText(`${routeLcp.id}:${path}`)}: "${most} ms" (${now})`);
  }
  return [
    'More "limits" for these steps (next to them, add "extends": "core-web-vitals" to the budget to keep the default ones):',
    ...lines.slice(0, longestList).map((line) => `  ${line}`),
  ];
}

/** On one line, as a person would write it. */
function printStep(step: object): string {
  const parts = Object.entries(step).map(([key, value]) => {
    const text = Array.isArray(value) ? `[${value.map(jsonText).join(", ")}]` : jsonText(value);
    return `${jsonText(key)}: ${text}`;
  });
  return `{ ${parts.join(", ")} }`;
}

/** JSON allows characters that break a line, turn it round or hide in it: these are written as their numbers. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** A name where the label says more than the selector, and belongs to one step. */
function namesOf(steps: readonly DiscoveredStep[]): (string | undefined)[] {
  const labels = steps.map(({ label }) => plain(label, longestName));
  return labels.map((label, index) => {
    const selector = JSON.stringify(steps[index]?.step);
    const isUseful = label !== "" && !selector.includes(JSON.stringify(label).slice(1, -1));
    return isUseful && labels.indexOf(label) === labels.lastIndexOf(label) ? label : undefined;
  });
}

/** `312 ms: 2 waiting, 280 in handlers, 30 painting; src/cart.ts:15`. */
function printMeasured(measured: InteractionMeasurement | null): string {
  if (!measured) return "no interaction was counted";
  const { duration, parts, scripts } = measured;
  if (duration.below16) return "under 16 ms";
  const round = (ms: number) => Math.round(ms);
  const split = parts
    ? `: ${round(parts.inputDelay)} waiting, ${round(parts.processing)} in handlers, ${round(parts.presentation)} until painted`
    : "";
  const [script] = scripts;
  const source = script?.source ? `; ${plain(`${script.source.module}:${script.source.line}`, 120)}` : "";
  return `${round(duration.value)} ms${split}${source}`;
}

function rest(discovery: Discovery): string[] {
  const { steps, tried, leftOut, skipped, ownAttempts, untried, duplicates } = discovery;
  const proposed = new Set(steps.map(({ control, step }) => control + JSON.stringify(step)));
  const others = tried.filter(
    ({ control, step }) =>
      !proposed.has(control + JSON.stringify(step)) && !leftOut.some((left) => left.control === control),
  );
  return [
    ...section(
      "Tried too:",
      others.map(({ step, measured }) => `${printMeasured(measured)}: ${plain(printStep(step), 200)}`),
    ),
    ...section(
      "Left out:",
      leftOut.map(({ control, why }) => `${plain(control, 100)}: ${plain(why, 200)}`),
    ),
    ...section("Not tried:", byReason(skipped)),
    ...(duplicates > 0 ? [`Not tried: ${count(duplicates, "control")} that look like others`] : []),
    ...(untried.why === "limit"
      ? [`Not tried: ${count(untried.count, "more control")}; --limit N tries more`]
      : []),
    ...(untried.why === "time"
      ? [`Not tried: ${count(untried.count, "control")}, the time was over; --max-time gives more`]
      : []),
    ...section(
      "The page did this on its own, and it was blocked, so anything that depends on it was not tried:",
      ownAttempts.map((text) => plain(text, 200)),
    ),
  ];
}

function noneFound({ tried, leftOut, skipped, found }: Discovery): string {
  if (found === 0) return "No safe controls found: the page shows none";
  if (tried.length + leftOut.length === 0)
    return `No safe controls found: ${count(skipped.length, "control")} left alone`;
  return "No safe controls found: none could be used without more happening, or in this order";
}

/** Controls that were tried and are proposed for nothing; a step that fell out of the rehearsal was counted already. */
function triedInVain({ tried, leftOut }: Discovery): number {
  return leftOut.filter(({ control }) => !tried.some((other) => other.control === control)).length;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, longestList).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [title, ...shown, ...(more > 0 ? [`  and ${more} more (--json has all)`] : [])];
}

/** `links: 12`, `submits a form: 2, such as button "Go"`: the reasons, the most frequent first. */
function byReason(skipped: Discovery["skipped"]): string[] {
  return [...Map.groupBy(skipped, ({ why }) => why)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([why, all]) => {
      if (why === "a link") return count(all.length, "link");
      const example = plain(all[0]?.control ?? "", 100);
      return all.length === 1
        ? `${example}: ${plain(why, 100)}`
        : `${count(all.length, "control")}: ${plain(why, 100)}, such as ${example}`;
    });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function comment(line: string): string {
  return `// ${line}`;
}

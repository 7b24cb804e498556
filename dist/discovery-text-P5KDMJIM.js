import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  interactionCls,
  routeLcp
} from "./chunk-SJ5MXADT.js";
import {
  printDuration,
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import "./chunk-WVWDAXK4.js";

// src/cli/discovery-text.ts
var longestList = 12;
var longestName = 40;
function printDiscovery(discovery, page) {
  const { path, device, found, tried, steps, durationMs } = discovery;
  const about = `${plain(path)} on ${plain(device)}: ${count(found, "control")} found, ${tried.length + triedInVain(discovery)} tried in ${printDuration(durationMs)}`;
  const head = steps.length > 0 ? [about, 'Put this entry into "pages" of the budget:'] : [about, noneFound(discovery)];
  return [
    ...head.map(comment),
    ...steps.length > 0 ? entryLines(discovery, page) : [],
    ...rest(discovery).map(comment),
    ""
  ].join("\n");
}
function entryLines({ path, steps }, { name }) {
  const names = namesOf(steps);
  return [
    "{",
    ...name === path ? [] : [`  "name": ${jsonText(name)},`],
    `  "path": ${jsonText(path)},`,
    '  "interactions": [',
    ...steps.flatMap((found, index) => {
      const step = { ...names[index] !== void 0 && { name: names[index] }, ...found.step };
      const last = found.changesPage ? ". It changes the page: nothing can follow it" : "";
      return [
        `    // ${printMeasured(found.measured)}${last}`,
        `    ${printStep(step)}${index < steps.length - 1 ? "," : ""}`
      ];
    }),
    "  ]",
    ...limitLines(steps).map((line) => `  ${comment(line)}`),
    "}"
  ];
}
function limitLines(steps) {
  const routes = /* @__PURE__ */ new Map();
  for (const { path, LCP } of steps.flatMap((step) => step.routes))
    routes.set(path, Math.max(routes.get(path) ?? 0, LCP ?? 0));
  const shift = Math.max(0, ...steps.map((step) => step.shift));
  const cls = Math.max(interactionCls.bands?.good ?? 0, Math.ceil(shift * 150) / 100);
  const lines = [`"interaction-CLS": ${cls} (now ${printQuantity(shift, "unitless")})`];
  for (const [path, ms] of routes) {
    const most = Math.max(routeLcp.bands?.good ?? 0, Math.ceil(ms * 1.5 / 100) * 100);
    const now = ms > 0 ? `now ${printQuantity(ms, "ms")}` : "no paint was seen";
    lines.push(`${jsonText(`${routeLcp.id}:${path}`)}: "${most} ms" (${now})`);
  }
  return [
    'More "limits" for these steps (next to them, add "extends": "core-web-vitals" to the budget to keep the default ones):',
    ...lines.slice(0, longestList).map((line) => `  ${line}`)
  ];
}
function printStep(step) {
  const parts = Object.entries(step).map(([key, value]) => {
    const text = Array.isArray(value) ? `[${value.map(jsonText).join(", ")}]` : jsonText(value);
    return `${jsonText(key)}: ${text}`;
  });
  return `{ ${parts.join(", ")} }`;
}
function jsonText(value) {
  return JSON.stringify(value).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu,
    (character) => Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`
    ).join("")
  );
}
function namesOf(steps) {
  const labels = steps.map(({ label }) => plain(label, longestName));
  return labels.map((label, index) => {
    const selector = JSON.stringify(steps[index]?.step);
    const isUseful = label !== "" && !selector.includes(JSON.stringify(label).slice(1, -1));
    return isUseful && labels.indexOf(label) === labels.lastIndexOf(label) ? label : void 0;
  });
}
function printMeasured(measured) {
  if (!measured) return "no interaction was counted";
  const { duration, parts, scripts } = measured;
  if (duration.below16) return "under 16 ms";
  const round = (ms) => Math.round(ms);
  const split = parts ? `: ${round(parts.inputDelay)} waiting, ${round(parts.processing)} in handlers, ${round(parts.presentation)} until painted` : "";
  const [script] = scripts;
  const source = script?.source ? `; ${plain(`${script.source.module}:${script.source.line}`, 120)}` : "";
  return `${round(duration.value)} ms${split}${source}`;
}
function rest(discovery) {
  const { steps, tried, leftOut, skipped, ownAttempts, untried, duplicates } = discovery;
  const proposed = new Set(steps.map(({ control, step }) => control + JSON.stringify(step)));
  const others = tried.filter(
    ({ control, step }) => !proposed.has(control + JSON.stringify(step)) && !leftOut.some((left) => left.control === control)
  );
  return [
    ...section(
      "Tried too:",
      others.map(({ step, measured }) => `${printMeasured(measured)}: ${plain(printStep(step), 200)}`)
    ),
    ...section(
      "Left out:",
      leftOut.map(({ control, why }) => `${plain(control, 100)}: ${plain(why, 200)}`)
    ),
    ...section("Not tried:", byReason(skipped)),
    ...duplicates > 0 ? [`Not tried: ${count(duplicates, "control")} that look like others`] : [],
    ...untried.why === "limit" ? [`Not tried: ${count(untried.count, "more control")}; --limit N tries more`] : [],
    ...untried.why === "time" ? [`Not tried: ${count(untried.count, "control")}, the time was over; --max-time gives more`] : [],
    ...section(
      "The page did this on its own, and it was blocked, so anything that depends on it was not tried:",
      ownAttempts.map((text) => plain(text, 200))
    )
  ];
}
function noneFound({ tried, leftOut, skipped, found }) {
  if (found === 0) return "No safe controls found: the page shows none";
  if (tried.length + leftOut.length === 0)
    return `No safe controls found: ${count(skipped.length, "control")} left alone`;
  return "No safe controls found: none could be used without more happening, or in this order";
}
function triedInVain({ tried, leftOut }) {
  return leftOut.filter(({ control }) => !tried.some((other) => other.control === control)).length;
}
function section(title, lines) {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, longestList).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [title, ...shown, ...more > 0 ? [`  and ${more} more (--json has all)`] : []];
}
function byReason(skipped) {
  return [...Map.groupBy(skipped, ({ why }) => why)].toSorted(([, a], [, b]) => b.length - a.length).map(([why, all]) => {
    if (why === "a link") return count(all.length, "link");
    const example = plain(all[0]?.control ?? "", 100);
    return all.length === 1 ? `${example}: ${plain(why, 100)}` : `${count(all.length, "control")}: ${plain(why, 100)}, such as ${example}`;
  });
}
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function comment(line) {
  return `// ${line}`;
}
export {
  printDiscovery
};

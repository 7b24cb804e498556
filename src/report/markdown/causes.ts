import { isOfCommand } from "../../command-metric.ts";
import type { Report } from "../../types.ts";
import { printQuantity } from "../../quantity.ts";
import { bundleChanges } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import { evidenceOf, readLineOfChange, savingOf, underTitle } from "../findings.ts";
import { nextStep, storyOf } from "../story.ts";
import type { Cause, Story } from "../story.ts";
import { kindOf, nameOfMetric, sameReasons } from "../sections.ts";
import type { RankedRow, Row } from "../sections.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { sourceLinks } from "./source-lines.ts";
import type { SourceLinks } from "./source-lines.ts";
import type { CommentOptions } from "./options.ts";
import { metricName, placeOf, printGrowth, reasonsOf } from "./tables.ts";

/** Most files named as the cause of a heavier bundle; all are in the fold. */
const mostFiles = 5;

/** Share of the largest growth: a file that grew by less is not a cause. */
const leastShare = 0.01;

/** Most warnings whose reason stands in the open; more of them would bury the rest, and are in the fold. */
const mostReasons = 6;
/** Most of what is undecided or warns whose reason stands in the open where something fails: that is what the reader is here for. */
const mostSoftReasons = 2;

/** Most findings in the open. */
const mostFindings = 5;

/** What is reported about causes, in the open and folded. */
export interface Causes {
  /**
   * For everything that did not pass: findings, files that grew, how certain a failure without a finding is, missing
   * data.
   */
  shown: readonly string[];
  /** Findings beyond those. */
  more: readonly string[];
  /** What holds for base as well, or for metrics that passed: advice, and no cause. */
  advice: readonly string[];
}

/** What caused the failures, as far as the report knows. */
export function causes(report: Report, open: readonly RankedRow[], options: CommentOptions): Causes {
  const story = storyOf(report);
  const links = sourceLinks(report, options);
  const missing = sameReasons(open.filter(({ kind }) => kind === "missing"));
  const unexplained = open.filter((row) => !story.causes.some((cause) => cause.explains(row)));
  const soft = unexplained.filter(({ kind }) => kind === "inconclusive" || kind === "warned");
  const failing = open.some(({ kind }) => kind === "exceeded" || kind === "missing");
  const items = story.causes.map((cause) => findingItem(cause, report, links));
  const files = bundleFiles(report, unexplained);
  const ofBundle = unexplained.filter((row) => row.kind === "exceeded" && isOfBundle(row));
  const shown = [
    ...items.slice(0, mostFindings),
    ...story.partly.map((words) => `- ${prose(words)}`),
    ...(files.length > 0 ? files : reasonItems(ofBundle, report)),
    ...withoutCause(story, report, options),
    ...(failing ? besideFailures(soft, report) : reasonItems(soft, report)),
    ...missing.map((rows) => withoutData(rows)),
  ];
  const advice = story.advice.map((finding) =>
    findingItem({ finding, title: finding.title, effects: "" }, report, links),
  );
  return { shown, more: items.slice(mostFindings), advice };
}

/** Next to failures, few warnings and suspicions; that something could not be decided is in the table. */
function besideFailures(soft: readonly RankedRow[], report: Report): string[] {
  const telling = soft.filter(({ kind, delta }) => kind === "warned" || delta?.suspected === true);
  return telling.length > mostSoftReasons ? [] : reasonItems(telling, report);
}

/** Each exceeded limit without a cause, once, and what to do about them. */
function withoutCause(story: Story, report: Report, { htmlUrl }: CommentOptions): string[] {
  const { unexplained } = story;
  if (unexplained.length === 0) return [];
  const limits = unexplained.map((rows) => {
    const name = rows[0] ? metricName(rows[0]) : "";
    return `**${name}**${placesOf(rows, report.devices)}`;
  });
  const next = nextStep(story, report).replace("HTML report", link("HTML report", htmlUrl));
  return [`- No cause found for ${limits.join("; ")}.<br>${next}`];
}

/** Why each of the rows ended as it did, unless they are so many that they would bury the rest. */
function reasonItems(rows: readonly RankedRow[], { devices }: Report): string[] {
  if (rows.length > mostReasons) return [];
  return rows.flatMap((row) => {
    const why = reasonsOf(row.verdicts.filter((verdict) => kindOf(verdict) === row.kind));
    return why === "" ? [] : [`- **${metricName(row)}**${placeOf(row, devices.length > 1)}: ${why}`];
  });
}

/** What, what it does, and the line that did it, in the open; evidence and what to do about it behind a fold. */
function findingItem(
  { finding, title, effects }: Pick<Cause, "finding" | "title" | "effects">,
  { devices, verdicts }: Report,
  linkOf: SourceLinks,
): string {
  const withDevice = devices.length > 1;
  const { metric, page, device, fix, certainty, standing } = finding;
  const name = metric === null ? "" : prose(nameOfMetric(metric, verdicts), 60);
  const place = page === null ? "" : prose(page, 60);
  const where = withDevice && device !== null ? ` (${prose(device, 40)})` : "";
  const about = effects === "" ? [name, place].filter(Boolean).join(" on ") + where : "";
  const words = prose(title, 300, { linkOf });
  const saving = savingOf(finding).replace(/ (?=\S+$)/, "\u00a0");
  const does = effects === "" ? "" : `<br>→ ${prose(effects)}`;
  // Effects say themselves how likely they are.
  const isDoubted = certainty === "together" && !standing && effects === "";
  const doubt = isDoubted ? "<br>Likely: it changed at the same time." : "";
  const [first, ...others] = evidenceOf(finding, 6).map((text) => `<br>${evidence(text, title, linkOf)}`);
  const advice = fix === "" ? "" : `<br>${prose(fix)}${readMore(finding.link)}`;
  const rest = `${others.join("")}${advice}`.replace(/^<br>/, "");
  const fold =
    rest === "" || standing ? `${others.join("")}${advice}` : folded("Evidence, and what to do", rest);
  const line = `${about.trim() ? `**${about.trim()}**: ` : ""}${effects === "" ? words : `**${words}**`}`;
  return `- ${line}${saving && ` (${saving})`}${does}${doubt}${first ?? ""}${fold}`;
}

/** A line of this change links to its file, unless the title does so already. */
function evidence(text: string, title: string, linkOf: SourceLinks): string {
  const found = readLineOfChange(text);
  if (found === null) return code(text);
  const place = `${found.file}:${found.line}`;
  const where = underTitle(text, title) === text ? `${link(code(place), linkOf(place))}, ` : "";
  const [, how = "", line = ""] = /^(.*? since base)(?:: (.*))?$/s.exec(found.rest) ?? [];
  return `${where}${prose(how)}${line === "" ? "" : `: ${code(line)}`}`;
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>${content}</details>`;
}

/** Where our findings send their readers. A report that a fork has made may name any other place. */
const teachers = new Set([
  "web.dev",
  "developer.chrome.com",
  "developer.mozilla.org",
  "docs.npmjs.com",
  "webpack.js.org",
]);

function readMore(address: string | null): string {
  if (address === null) return "";
  const isOurs = URL.canParse(address) && teachers.has(new URL(address).host);
  return ` ${isOurs ? link("Read more", address) : code(address, 200)}`;
}

/** What grew in a bundle is named by its files; of all else, the reason of the verdict says more. */
function isOfBundle({ page, metric }: Row): boolean {
  return page === null && !isOfCommand(metric);
}

/** Files that grew, or without base the largest, if a bundle limit did not simply pass and no cause explains why. */
function bundleFiles(report: Report, unexplained: readonly RankedRow[]): string[] {
  const limits = unexplained.filter(
    (row) => isOfBundle(row) && row.kind !== "passed" && row.kind !== "missing",
  );
  if (limits.length === 0) return [];
  const compared = report.bundle.base !== null;
  const sizeOf = ({ change, head }: SizeChange) => (compared ? change : head) ?? 0;
  const all = (bundleChanges(report.bundle)?.files ?? []).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const files = compared ? all : all.filter(({ kind }) => limits.some(({ metric }) => counts(metric, kind)));
  const most = sizeOf(files[0] ?? { name: "", kind: "", base: 0, head: 0, change: 0 });
  const large = files.filter((file) => sizeOf(file) > most * leastShare);
  const shown = large.slice(0, mostFiles).map((file) => {
    const size = compared ? printGrowth(file) : printQuantity(file.head ?? 0, "B").replace(" ", "\u00a0");
    return `<br>${code(file.name, 100)} ${size}${compared && file.base === null ? ", new" : ""}, ${file.kind}`;
  });
  const left = large.length - shown.length;
  if (shown.length === 0) return [];
  const title = compared ? "Files that grew" : "Largest files";
  return [`- **${title}**:${shown.join("")}${left > 0 ? `<br>and ${left} more` : ""}`];
}

/** Whether a limit is on files of a kind: `initial:js` on `initial JS`; one on packages or routes may be on any. */
function counts(metric: string, kind: string): boolean {
  const [part = "", type = ""] = metric.split(":");
  if (part !== "initial" && part !== "lazy" && part !== "total") return true;
  const ofPart = part === "total" || kind.startsWith(part);
  return ofPart && (type === "" || kind.toLowerCase().endsWith(type));
}

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
function placesOf(rows: readonly Row[], devices: readonly string[]): string {
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

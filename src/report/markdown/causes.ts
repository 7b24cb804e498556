import { isOfCommand } from "../../command-metric.ts";
import type { Report } from "../../types.ts";
import { bundleChanges } from "../bundle-changes.ts";
import { evidenceOf, savingOf } from "../findings.ts";
import { storyOf } from "../story.ts";
import type { Cause } from "../story.ts";
import { kindOf, likeRows, nameOfMetric } from "../sections.ts";
import type { RankedRow, Row } from "../sections.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { metricName, placeOf, printGrowth, reasonsOf } from "./tables.ts";

/** Most files named as the cause of a heavier bundle; all are in the fold. */
const mostFiles = 5;

/** Share of the largest growth: a file that grew by less is not a cause. */
const leastShare = 0.01;

/** Most failures whose reason stands in the open; more of them would bury the rest, and are in the fold. */
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
export function causes(report: Report, open: readonly RankedRow[]): Causes {
  const story = storyOf(report);
  const missing = likeRows(open.filter(({ kind }) => kind === "missing"));
  const unexplained = open.filter((row) => !story.causes.some((cause) => cause.explains(row)));
  const failed = unexplained.filter((row) => row.kind === "exceeded" && !isOfBundle(row));
  const soft = unexplained.filter(({ kind }) => kind === "inconclusive" || kind === "warned");
  const failing = open.some(({ kind }) => kind === "exceeded" || kind === "missing");
  const items = story.causes.map((cause) => findingItem(cause, report));
  const shown = [
    ...items.slice(0, mostFindings),
    ...story.partly.map((words) => `- ${prose(words)}`),
    ...grownFiles(report, unexplained),
    ...reasonItems(failed, report),
    ...(failing && soft.length > mostSoftReasons ? [] : reasonItems(soft, report)),
    ...missing.map((rows) => withoutData(rows)),
  ];
  const advice = story.advice.map((finding) =>
    findingItem({ finding, title: finding.title, effects: "" }, report),
  );
  return { shown, more: items.slice(mostFindings), advice };
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
): string {
  const withDevice = devices.length > 1;
  const { metric, page, device, fix, certainty, standing } = finding;
  const name = metric === null ? "" : prose(nameOfMetric(metric, verdicts), 60);
  const place = page === null ? "" : prose(page, 60);
  const where = withDevice && device !== null ? ` (${prose(device, 40)})` : "";
  const about = effects === "" ? [name, place].filter(Boolean).join(" on ") + where : "";
  const saving = savingOf(finding).replace(/ (?=\S+$)/, "\u00a0");
  const does = effects === "" ? "" : `<br>→ ${prose(effects)}`;
  const doubt = certainty === "together" && !standing ? "<br>Likely: it changed at the same time." : "";
  const [first, ...others] = evidenceOf(finding, 6).map((text) => `<br>${code(text)}`);
  const advice = fix === "" ? "" : `<br>${prose(fix)}${readMore(finding.link)}`;
  const rest = `${others.join("")}${advice}`.replace(/^<br>/, "");
  const fold =
    rest === "" || standing ? `${others.join("")}${advice}` : folded("Evidence, and what to do", rest);
  const line = `${about.trim() ? `**${about.trim()}**: ` : ""}${effects === "" ? prose(title) : `**${prose(title)}**`}`;
  return `- ${line}${saving && ` (${saving})`}${does}${doubt}${first ?? ""}${fold}`;
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

/** Files that grew, if a bundle limit did not simply pass and no cause explains why. */
function grownFiles(report: Report, unexplained: readonly RankedRow[]): string[] {
  if (!unexplained.some((row) => isOfBundle(row) && row.kind !== "passed")) return [];
  const files = bundleChanges(report.bundle)?.files ?? [];
  const most = Math.max(0, ...files.map(({ change }) => change ?? 0));
  const grown = files.filter(({ change }) => change !== null && change > most * leastShare);
  const shown = grown
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0))
    .slice(0, mostFiles)
    .map(
      (file) =>
        `<br>${code(file.name, 100)} ${printGrowth(file)}${file.base === null ? ", new" : ""}, ${file.kind}`,
    );
  const left = grown.length - shown.length;
  if (shown.length === 0) return [];
  return [`- **Files that grew**:${shown.join("")}${left > 0 ? `<br>and ${left} more` : ""}`];
}

/** One sentence for the same lack of data on several pages. */
export function withoutData(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return "";
  const places = rows.map((row) => placeOf(row, false).replace(" on ", "")).filter(Boolean);
  const where = places.length === 0 ? "" : ` on ${[...new Set(places)].join(", ")}`;
  const why = reasonsOf(first.verdicts);
  return `- **${metricName(first)}**${where}${/^not measured\b/i.test(why) ? ": " : " has no data: "}${why}`;
}

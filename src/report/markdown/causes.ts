import type { Finding, Report } from "../../types.ts";
import { bundleChanges } from "../bundle-changes.ts";
import { evidenceOf, isCause, savingOf } from "../findings.ts";
import { kindOf, likeRows, nameOfMetric } from "../sections.ts";
import type { RankedRow, Row } from "../sections.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { metricName, placeOf, printGrowth, reasonsOf } from "./tables.ts";

/** Most files named as the cause of a heavier bundle; all are in the fold. */
const mostFiles = 5;

/** Of the largest growth: what grew by less is no cause. */
const leastShare = 0.01;

/** Most failures whose reason stands in the open; more of them would bury the rest, and are in the fold. */
const mostReasons = 6;

/** Most findings in the open. */
const mostFindings = 6;

/** What may be said of the causes, in the open and folded. */
export interface Causes {
  /** Of what did not pass: findings, files that grew, how sure a failure is that no finding explains, lacking data. */
  shown: readonly string[];
  /** Findings beyond those. */
  more: readonly string[];
  /** What holds for base as well, or for metrics that passed: advice, and no cause. */
  advice: readonly string[];
}

/** What caused the failures, as far as the report knows. */
export function causes(report: Report, open: readonly RankedRow[]): Causes {
  const found = report.findings.filter((finding) => isCause(finding, report));
  const advice = report.findings.filter((finding) => !found.includes(finding));
  const explained = new Set(found.map(({ metric, page }) => JSON.stringify([metric, page])));
  const missing = likeRows(open.filter(({ kind }) => kind === "missing"));
  const unexplained = open.filter(
    (row) =>
      row.kind === "exceeded" && row.page !== null && !explained.has(JSON.stringify([row.metric, row.page])),
  );
  const soft = open.filter(({ kind }) => kind === "inconclusive" || kind === "warned");
  const item = (finding: Finding) => findingItem(finding, report);
  const shown = [
    ...found.slice(0, mostFindings).map(item),
    ...grownFiles(report, open),
    ...reasonItems(unexplained, report),
    ...reasonItems(soft, report),
    ...missing.map((rows) => withoutData(rows)),
  ];
  return { shown, more: found.slice(mostFindings).map(item), advice: advice.map(item) };
}

/** Why each of the rows ended as it did, unless they are so many that they would bury the rest. */
function reasonItems(rows: readonly RankedRow[], { devices }: Report): string[] {
  if (rows.length > mostReasons) return [];
  return rows.flatMap((row) => {
    const why = reasonsOf(row.verdicts.filter((verdict) => kindOf(verdict) === row.kind));
    return why === "" ? [] : [`- **${metricName(row)}**${placeOf(row, devices.length > 1)}: ${why}`];
  });
}

function findingItem(finding: Finding, { devices, verdicts }: Report): string {
  const withDevice = devices.length > 1;
  const { title, metric, page, device, fix, certainty } = finding;
  const name = metric === null ? "" : prose(nameOfMetric(metric, verdicts), 60);
  const place = page === null ? "" : prose(page, 60);
  const where = withDevice && device !== null ? ` (${prose(device, 40)})` : "";
  const about = [name, place].filter(Boolean).join(" on ") + where;
  const saving = savingOf(finding).replace(/ (?=\S+$)/, "\u00a0");
  const doubt =
    certainty === "together" ? "<br>It changed together with the metric, which proves no cause." : "";
  const proof = evidenceOf(finding, 5).map((text) => `<br>${code(text)}`);
  const advice = fix === "" ? "" : `<br>${prose(fix)}${readMore(finding.link)}`;
  return `- ${about.trim() ? `**${about.trim()}**: ` : ""}${prose(title)}${saving && ` (${saving})`}${doubt}${proof.join("")}${advice}`;
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

/** Named where a bundle limit did not simply pass. */
function grownFiles(report: Report, open: readonly RankedRow[]): string[] {
  if (!open.some(({ page, kind }) => page === null && kind !== "passed")) return [];
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

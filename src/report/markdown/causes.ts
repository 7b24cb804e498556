import { splitCommand } from "../advice.ts";
import type { Report } from "../../types.ts";
import { evidenceOf, readLineOfChange, savingOf, underTitle } from "../findings.ts";
import { nextStep, storyOf } from "../story.ts";
import type { Cause, Story } from "../story.ts";
import { kindOf, nameOfMetric, sameReasons } from "../sections.ts";
import type { RankedRow } from "../sections.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { bundleFiles, isOfBundle } from "./bundle-files.ts";
import { sourceLinks } from "./source-lines.ts";
import type { SourceLinks } from "./source-lines.ts";
import type { CommentOptions } from "./options.ts";
import { placesOf, withoutData } from "./places.ts";
import { metricName, placeOf, reasonsOf } from "./tables.ts";

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
  const { words: how, command } = splitCommand(fix);
  const shown = command === null ? "" : ` ${code(command, 300)}`;
  const advice = fix === "" ? "" : `<br>${prose(how)}${shown}${readMore(finding.link)}`;
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

import { printDuration } from "../../quantity.ts";
import type { Note, Report, RevisionInfo } from "../../types.ts";
import { cancelledWhileReported, factsOf, headlineOf, notesOf, printRevision } from "../in-words.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { withoutEchoes } from "../sections.ts";
import { storyOf } from "../story.ts";
import { brokenStage } from "./broken.ts";
import type { CommentOptions } from "./options.ts";
import { partsOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { isQuiet, isUnmeasured } from "./quiet.ts";
import { sourceLinks } from "./source-lines.ts";

/** The text of a report, before it is cut to the room that its medium has. */
export interface Composed {
  opening: string;
  parts: readonly Part[];
  closing: string;
}

/**
 * The report as GitHub-flavoured Markdown: the verdict in words, what the change loosens in its own budget, one table of
 * what matters with the failures first, what caused them, and the rest folded with counts. It says the same as an e-mail
 * without any fold or colour. Blanks within quantities do not break (U+00A0).
 * @param terse whether a report without any change is two lines.
 */
export function compose(whole: Report, options: CommentOptions, terse: boolean): Composed {
  const report = withoutEchoes(whole);
  const first = headline(report, options);
  if (terse && isQuiet(report) && !options.fork)
    return { opening: `${first}\n${nothingChanged(report, options)}\n`, parts: [], closing: "" };
  const notes = notesOf(report);
  const [ofBase, ofHead] = [true, false].map((isOfBase) =>
    notes.prominent.filter(({ about }) => (about === "base") === isOfBase),
  );
  const opening = [
    first,
    ...warnings(ofBase ?? []),
    forkNotice(options),
    fixFirst(report, options),
    revisions(report, options),
    ...warnings(ofHead ?? []),
    ...broken(report, options),
  ]
    .filter((text) => text !== "")
    .map((text) => `${text}\n\n`)
    .join("");
  return { opening, parts: partsOf(report, notes.others, options), closing: footer(report, options) };
}

const signs = { pass: "✅", warn: "⚠️", fail: "❌", error: "❌" } as const;

/** The first line: the verdict in words. A run that was measured to its end can still fail to be reported. */
function headline(report: Report, options: CommentOptions): string {
  if (report.error && report.incomplete !== null)
    return brokenLine(brokenStage(report.error.code).what, options);
  return firstLine(signs[report.outcome], headlineOf(report), options);
}

/** The first line where nothing could be measured. */
export function brokenLine(what: string, options: CommentOptions): string {
  return firstLine(signs.error, `Not measured: ${what}`, options);
}

function firstLine(sign: string, words: string, { key = "", title = key }: CommentOptions): string {
  return `### ${sign} ${title === "" ? "" : `${prose(title, 80)} · `}${prose(words, 500)}`;
}

/** Above all figures, for a reader who stops after it. */
function fixFirst(report: Report, options: CommentOptions): string {
  const { first } = storyOf(report);
  return first === null ? "" : `**${prose(first, 500, { linkOf: sourceLinks(report, options) })}**`;
}

/** Which revisions were compared, or why there is only one. */
function revisions(
  { outcome, notes, revisions: { head, base, noBase, missingBase } }: Report,
  options: CommentOptions,
): string {
  const isSaid = notes.some(({ prominent, about }) => prominent && about === "base");
  const against = base
    ? ` against base ${commit(base, options)}`
    : missingBase
      ? isSaid
        ? ""
        : ", not compared with base: only absolute limits were judged"
      : noBase === null
        ? ""
        : `. No base to compare with, so only absolute limits were judged: ${prose(noBase)}`;
  const harmless = outcome === "warn" ? ". Warnings do not fail the check." : "";
  return `Head ${commit(head, options)}${against}${harmless}`;
}

/** A revision, as a link to its commit where that is known. */
function commit(revision: RevisionInfo, { repositoryUrl }: CommentOptions): string {
  const { sha } = revision;
  const known = sha !== null && /^[0-9a-f]{7,64}$/i.test(sha);
  const address =
    repositoryUrl !== undefined && known ? `${repositoryUrl.replace(/\/+$/, "")}/commit/${sha}` : undefined;
  return link(code(printRevision(revision)), address);
}

/** Said before all numbers: who could have made them up. */
function forkNotice({ fork }: CommentOptions): string {
  return fork
    ? "**These figures come from the fork's own run.** Whoever wrote the change also controlled the machine's workflow: take them as a claim, not as a proof."
    : "";
}

/** Most notes above the figures: a report that somebody else has made may hold any number of them. */
const mostProminent = 10;

/** What makes all figures below doubtful. */
function warnings(prominent: readonly Note[]): string[] {
  const left = prominent.length - mostProminent;
  return [
    ...prominent.slice(0, mostProminent).map(({ text }) => `⚠️ **${prose(text, 600)}**`),
    ...(left > 0 ? [`and ${left} more; the full report has them.`] : []),
  ];
}

/** What ended the run, and what that means for the verdict. */
function broken({ error, incomplete, verdicts }: Report, options: CommentOptions): string[] {
  if (error === null && incomplete === null) return [];
  const judged = whatIsJudged({ incomplete, verdicts });
  if (error === null) return [judged];
  return [code(error.message, 400), `${judged} ${brokenStage(error.code).advice(options.runUrl)}`];
}

function whatIsJudged({ incomplete, verdicts }: Pick<Report, "incomplete" | "verdicts">): string {
  const all = "Everything was measured and is judged below, but the gate does not pass";
  if (incomplete === null) return `${all} without its report.`;
  if (verdicts.every(({ status }) => status === "missing"))
    return "No limits could be checked, so the gate fails.";
  return incomplete === cancelledWhileReported
    ? `${all}: the run was cancelled before its result was reported everywhere.`
    : "The results below are incomplete: they cover only what was measured before that.";
}

/** The second of the two lines. */
function nothingChanged(report: Report, options: CommentOptions): string {
  const { base } = report.revisions;
  const compared = report.verdicts.flatMap(({ delta }) => delta ?? []);
  const same = compared.every(({ value }) => value === 0);
  const how = isUnmeasured(report)
    ? ", so nothing had to be measured"
    : same
      ? ": every value that was compared is the same"
      : `: of ${compared.length} comparisons none differs by more than its tolerance`;
  const against = base ? ` against base ${commit(base, options)}` : "";
  const where = [link("HTML report", options.htmlUrl), link("log of the run", options.runUrl)].filter(
    (word) => word.startsWith("["),
  );
  return `Nothing changed${against}${how}.${where.length > 0 ? ` ${where.join(" · ")}` : ""}`;
}

/** How it was measured, where the whole report is, and how to repeat it. */
function footer(report: Report, options: CommentOptions): string {
  const facts = factsOf(report).map(({ label, value }) => `${label} ${prose(value, 80)}`);
  const where = [
    options.htmlUrl === undefined ? "" : link("HTML report", options.htmlUrl),
    options.runUrl === undefined ? "" : link("log of the run", options.runUrl),
    ...(options.files ?? []).slice(0, 10).map((file) => code(file, 200)),
  ].filter((word) => word !== "");
  return [
    "",
    `Repeat it locally: ${code(commandOf(report, options), 600)}${again(report, options)}${where.length > 0 ? ` · ${where.join(" · ")}` : ""}`,
    "",
    `<details><summary>How it was measured: ${visitsOf(report)}</summary>`,
    "",
    `<sub>${facts.join(" · ")}</sub>`,
    "",
    "</details>",
    "",
  ].join("\n");
}

/** How to try a fix in less time. */
function again({ outcome }: Report, { recheck }: CommentOptions): string {
  return outcome === "fail" && recheck !== undefined ? ` · only what failed: ${code(recheck, 600)}` : "";
}

function visitsOf({ environment: { runs, durationMs } }: Report): string {
  return `${runs} ${runs === 1 ? "visit" : "visits"} in ${printDuration(durationMs)}`;
}

/** A commit is named only by its hash: a branch can have any name, and nobody should paste that into a shell. */
function commandOf({ revisions: { base } }: Report, { command }: CommentOptions): string {
  if (command !== undefined) return command;
  const sha = base?.sha ?? null;
  return `npx budget-check${sha !== null && /^[0-9a-f]{7,64}$/i.test(sha) ? ` --base ${sha.slice(0, 12)}` : ""}`;
}

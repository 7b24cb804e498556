import { plain } from "../report/escape/terminal.ts";
import { paintFor } from "../report/text/paint.ts";
import type { Paint } from "../report/text/paint.ts";
import { wrap } from "../report/text/width.ts";
import type { BisectResult } from "../run/bisect/result.ts";

interface TextOptions {
  color: boolean;
  width: number;
  /** Where the HTML report of the comparison is. */
  html?: string;
}

type Commit = BisectResult["good"];

/** From this probability on, an answer is called sure. */
const sure = 0.95;
const mostListed = 10;

/** The result for a terminal: the commit first, then why, then how sure that is and what it rests on. */
export function bisectText(result: BisectResult, { color, width, html }: TextOptions): string {
  const paint = paintFor(color);
  const fit = (text: string, indent = "") =>
    wrap(text, Math.min(120, Math.max(60, width)) - indent.length).map((line) => indent + line);
  const parts: string[][] = [
    fit(paint.bold(headlineOf(result))),
    ...firstOf(result, paint),
    changeOf(result, fit),
    causesOf(result, fit, paint),
    certaintyOf(result, fit),
    brokenOf(result, fit),
    [
      ...result.notes.flatMap((text) => fit(plain(text))),
      ...(result.others.length > 0
        ? fit(
            `Other limits failed in the report, each of which takes a bisect of its own: ${result.others.map((name) => plain(name)).join(", ")}`,
          )
        : []),
      ...fit(effortOf(result)),
      ...(html === undefined ? [] : [`Report of this comparison: ${html}`]),
      ...(result.command === null ? [] : [`Go on with: ${result.command}`]),
    ],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headlineOf({
  outcome,
  limit,
  good,
  bad,
  relevant,
  sure: probability,
  first,
  decisions,
}: BisectResult): string {
  const name = plain(limit);
  const last = nameOf(bad);
  switch (outcome) {
    case "found": {
      const how = probability >= sure ? "" : "probably ";
      return `The first commit over the limit on ${name} is ${how}${nameOf(first[0])} (${percent(probability)} sure)`;
    }
    case "range":
      return `The first commit over the limit on ${name} is one of ${first.length} (${percent(probability)} sure)`;
    case "over-before":
      return `${nameOf(good)} is over the limit on ${name} already, so no later commit is the first`;
    case "within":
      if (relevant === 0)
        return `No commit after ${nameOf(good)} changes anything that the app depends on, so there is no commit to look for`;
      return `${last} is not over the limit on ${name}, so there is no commit to look for`;
    case "undecided":
      return `Cannot tell whether ${last} is over the limit on ${name}`;
    case "none":
      return `${last} was over the limit on ${name} at first, but not when it was measured again`;
    case "interrupted":
      return `Interrupted after ${decisions.length} ${decisions.length === 1 ? "decision" : "decisions"}: what is known is kept`;
  }
}

function firstOf({ outcome, first, diffStat, revertedBy, disorder }: BisectResult, paint: Paint): string[][] {
  if (outcome === "interrupted" || first.length === 0) return [];
  const listed = first.slice(0, mostListed).map((commit) => `  ${lineOf(commit)}`);
  const more = first.length > mostListed ? [`  … and ${first.length - mostListed} more`] : [];
  const [one] = first;
  if (first.length > 1 || !one)
    return [[...listed, ...more, ...diffStat.map((line) => `    ${plain(line)}`)]];
  return [
    [
      `  ${paint.bold(plain(one.subject))}`,
      `  ${one.sha}`,
      `  ${plain(one.author)}, ${one.date.slice(0, 10)}`,
      ...diffStat.map((line) => `    ${plain(line)}`),
    ],
    [
      ...(revertedBy
        ? [
            `It was reverted later, by ${nameOf(revertedBy)}: another commit after that is over the limit too. To find it: --good ${revertedBy.sha.slice(0, 12)}`,
          ]
        : []),
      ...(disorder
        ? [
            `Later commits are within the limit again (${disorder.laterWithin.map(nameOf).join(", ")}): something else is over it at the end. To find that: --good ${disorder.laterWithin.at(-1)?.sha.slice(0, 12)}`,
          ]
        : []),
    ],
  ];
}

function changeOf({ change, first }: BisectResult, fit: (text: string) => string[]): string[] {
  if (change === null) return [];
  const what = first.length === 1 ? "Compared with the commit before it" : "All of them together";
  return fit(`${what}: ${plain(change.reason)}`);
}

function causesOf(
  { change }: BisectResult,
  fit: (text: string, indent?: string) => string[],
  paint: Paint,
): string[] {
  if (change === null) return [];
  if (change.causes.length === 0)
    return ["No cause was found: look at the report, and at the diff of the commit"];
  return [
    paint.bold("Causes"),
    ...change.causes.flatMap(({ title, effects, evidence }) => [
      ...fit(plain(title), "  "),
      ...(effects === "" ? [] : fit(plain(effects), "    ")),
      ...evidence.flatMap((text) => fit(plain(text), "    ")),
    ]),
  ];
}

/** What else it may be, unless that is out of the question. */
function certaintyOf(
  { outcome, suspects, sure: probability }: BisectResult,
  fit: (text: string) => string[],
): string[] {
  if ((outcome !== "found" && outcome !== "range") || suspects.length === 0 || probability >= sure) return [];
  return [
    ...fit("It is not certain, since decisions contradict each other or could not be made. It may also be:"),
    ...suspects.map(
      ({ probability: mine, ...commit }) => `  ${percent(mine).padStart(5)}  ${lineOf(commit)}`,
    ),
  ];
}

function brokenOf({ broken }: BisectResult, fit: (text: string, indent?: string) => string[]): string[] {
  if (broken.length === 0) return [];
  return [
    `Skipped (${broken.length}), since they could not be built or visited`,
    ...broken
      .slice(0, mostListed)
      .flatMap(({ sha, reason }) => fit(`${sha.slice(0, 8)}: ${plain(reason)}`, "  ")),
  ];
}

function effortOf({ commits, good, bad, builds, visits, decisions }: BisectResult): string {
  const between = `${commits} ${commits === 1 ? "commit" : "commits"} from ${nameOf(good)} to ${nameOf(bad)}`;
  const of = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return `${between}: ${of(builds, "build")}, ${of(decisions.length, "decision")}, ${of(visits, "visit")}. Commits are those of the first parent: a merge counts as one.`;
}

function lineOf(commit: Commit): string {
  return `${nameOf(commit)} (${plain(commit.author)}, ${commit.date.slice(0, 10)})`;
}

function nameOf(commit: Commit | undefined): string {
  return commit ? `${commit.sha.slice(0, 8)} ${plain(commit.subject, 60)}` : "unknown";
}

function percent(probability: number): string {
  const rounded = Math.floor(probability * 1000) / 10;
  return `${probability >= 0.9995 ? 100 : rounded >= 10 ? Math.floor(rounded) : rounded} %`;
}

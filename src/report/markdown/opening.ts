import type { Report, RevisionInfo } from "../../types.ts";
import { headlineOf, printRevision } from "../about-run.ts";
import { code, link, prose } from "../escape/markdown.ts";
import { brokenStage } from "./broken.ts";
import type { CommentOptions } from "./options.ts";

const signs = { pass: "✅", warn: "⚠️", fail: "❌", error: "❌" } as const;

/** The first line: the verdict in words. */
export function headline(report: Report, options: CommentOptions): string {
  if (report.error) return brokenLine(brokenStage(report.error.code).what, options);
  return firstLine(signs[report.outcome], headlineOf(report), options);
}

/** The first line where nothing could be measured. */
export function brokenLine(what: string, options: CommentOptions): string {
  return firstLine(signs.error, `Not measured: ${what}`, options);
}

function firstLine(sign: string, words: string, { key = "", title = key }: CommentOptions): string {
  return `### ${sign} ${title === "" ? "" : `${prose(title, 80)} · `}${prose(words, 500)}`;
}

/** Which revisions were compared, or why there is only one. */
export function revisions({ revisions: { head, base, noBase } }: Report, options: CommentOptions): string {
  const against = base
    ? ` against base ${commit(base, options)}`
    : noBase === null
      ? ""
      : `. No base to compare with, so only absolute limits were judged: ${prose(noBase)}`;
  return `Head ${commit(head, options)}${against}`;
}

/** A revision, as a link to its commit where that is known. */
export function commit(revision: RevisionInfo, { repositoryUrl }: CommentOptions): string {
  const { sha } = revision;
  const known = sha !== null && /^[0-9a-f]{7,64}$/i.test(sha);
  const address =
    repositoryUrl !== undefined && known ? `${repositoryUrl.replace(/\/+$/, "")}/commit/${sha}` : undefined;
  return link(code(printRevision(revision)), address);
}

/** Said before all numbers: who could have made them up. */
export function forkNotice({ fork }: CommentOptions): string {
  return fork
    ? "**These figures come from the fork's own run.** Whoever wrote the change also controlled the machine's workflow: take them as a claim, not as a proof."
    : "";
}

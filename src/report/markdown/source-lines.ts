import type { Report, RevisionInfo } from "../../types.ts";
import { readLineOfChange } from "../findings.ts";
import { pathFromTop } from "../repository-path.ts";
import type { CommentOptions } from "./options.ts";

/** The address of a place such as `src/main.ts:1` in the repository; undefined if it is not one of this change. */
export type SourceLinks = (place: string) => string | undefined;

/**
 * Links to files of this change, at the commit that has the line: base's for a line that is gone, otherwise head's. Only
 * these files are known to be in the repository; modules of packages and built files are not.
 */
export function sourceLinks(
  { findings, revisions }: Pick<Report, "findings" | "revisions">,
  { repositoryUrl }: Pick<CommentOptions, "repositoryUrl">,
): SourceLinks {
  if (repositoryUrl === undefined) return () => undefined;
  const files = new Set<string>();
  const removed = new Set<string>();
  for (const line of findings.flatMap(({ evidence }) => evidence)) {
    const found = readLineOfChange(line);
    if (found?.how === "removed") removed.add(`${found.file}:${found.line}`);
    else if (found) files.add(found.file);
  }
  const { head, base, folder = "" } = revisions;
  return (place) => {
    const [, file = "", line = ""] = /^(.+):(\d{1,7})$/.exec(place) ?? [];
    const revision = removed.has(place) ? base : files.has(file) ? head : null;
    const path = pathFromTop(file, folder);
    if (!isCommit(revision) || path === null) return undefined;
    const encoded = path.split("/").map((part) => encodeURIComponent(part.toWellFormed()));
    return `${repositoryUrl.replace(/\/+$/, "")}/blob/${revision.sha}/${encoded.join("/")}#L${line}`;
  };
}

function isCommit(revision: RevisionInfo | null): revision is RevisionInfo & { sha: string } {
  return revision?.sha != null && /^[0-9a-f]{40,64}$/i.test(revision.sha);
}

import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isMap, parseAllDocuments } from "yaml";
import { record } from "../../project/detect-manifest.ts";
import { readIfThere } from "../../project/read-if-there.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { CiFacts } from "./facts.ts";
import { gitlabJob } from "./gitlab-job.ts";
import { setUp } from "./plan-github.ts";

const fileName = ".gitlab-ci.yml";

/** A new .gitlab-ci.yml, or a job at the end of the one that is there. */
export async function planGitlab(top: string, facts: CiFacts): Promise<PlannedFile> {
  const path = join(top, fileName);
  const before = (await readIfThere(path))?.toString("utf8") ?? null;
  const pipeline = before === null ? {} : read(before);
  const keep = (summary: string, byHand?: readonly string[]): PlannedFile => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    ...(byHand && { byHand }),
  });
  if (pipeline === null)
    return keep("it cannot be read as YAML", [
      "Fix the file, or add this job:",
      ...gitlabJob(facts, { name: "performance", stage: null }).split("\n"),
    ]);
  if (before !== null && /^[^#\n]*\bbudget-check(?:@|\s|$)/m.test(before))
    return keep("runs budget-check already");
  const base = facts.key === null ? "performance" : `performance-${facts.key}`;
  const name =
    [base, `${base}-budget`].find((one) => !Object.hasOwn(pipeline, one)) ?? `${base}-budget-check`;
  const job = gitlabJob(facts, { name, stage: stageFor(pipeline["stages"]) });
  const triggers = `in merge requests and on ${facts.defaultBranch}`;
  const limitsPipelines = record(pipeline["workflow"])["rules"] !== undefined;
  const byHand = [
    ...(limitsPipelines && !before?.includes("merge_request_event")
      ? [
          'Its workflow:rules start no pipeline for merge requests: add - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
        ]
      : []),
    ...(pipeline["stages"] === undefined || Array.isArray(pipeline["stages"])
      ? []
      : [`Its stages are not a list: if "test" is not one of them, give the job ${name} a stage`]),
  ];
  const text = before === null ? job : withJob(before, pipeline, { name, job });
  if (text === null)
    return keep("a job at its end would not be a part of it", [
      "Add this job:",
      ...job.split("\n"),
      ...byHand,
    ]);
  return {
    path,
    action: before === null ? "create" : "extend",
    text,
    before,
    summary: `job ${name} ${triggers}, ${setUp(facts)}`,
    ...(byHand.length > 0 && { byHand }),
  };
}

/**
 * The text with the job at its end, in the file's own line breaks. Every character of it stays.
 * @returns null unless it then says the same, and the job as well.
 */
function withJob(
  before: string,
  pipeline: Pipeline,
  { name, job }: { name: string; job: string },
): string | null {
  const newline = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before.trim() === "" || /\n\r?\n$/.test(before) ? "" : newline;
  const end = before === "" || before.endsWith("\n") ? "" : newline;
  const text = before + end + gap + job.replaceAll("\n", newline);
  const meant = { ...pipeline, [name]: read(job)?.[name] };
  return isDeepStrictEqual(read(text), meant) ? text : null;
}

type Pipeline = Readonly<Record<string, unknown>>;

/**
 * What the file says about jobs: all of it, or what follows a header with `spec`, which is a document of its own. Tags of GitLab's
 * own (`!reference`) are read as what they stand on.
 * @returns null where it is not YAML, or not a mapping.
 */
function read(text: string): Pipeline | null {
  const all = parseAllDocuments(text, { logLevel: "silent" });
  const documents = Array.isArray(all) ? all : [];
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  const [first, second] = documents;
  const hasHeader = isMap(first?.contents) && first.contents.has("spec") && second !== undefined;
  if (documents.length > (hasHeader ? 2 : 1)) return null;
  const document = hasHeader ? second : first;
  try {
    const value: unknown = document?.toJS() ?? {};
    return typeof value === "object" && !Array.isArray(value) ? record(value) : null;
  } catch {
    // Aliases without an anchor, or so many that they are an attack.
    return null;
  }
}

/** A job is in the stage `test` unless it says otherwise, and every stage has to be among those that the file lists. */
function stageFor(stages: unknown): string | null {
  const names = Array.isArray(stages) ? stages.filter((one) => typeof one === "string") : [];
  if (names.length === 0 || names.includes("test")) return null;
  return names.findLast((one) => !/deploy|release|publish|prod|clean/i.test(one)) ?? names[0] ?? null;
}

import { join } from "node:path";
import { parseDocument } from "yaml";
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
  if (pipeline === null)
    return {
      path,
      action: "keep",
      text: null,
      before,
      summary: "it cannot be read as YAML",
      byHand: [
        "Fix the file, or add this job:",
        ...gitlabJob(facts, { name: "performance", stage: null }).split("\n"),
      ],
    };
  if (before !== null && /^[^#\n]*\bbudget-check(?:@|\s|$)/m.test(before))
    return { path, action: "keep", text: null, before, summary: "runs budget-check already" };
  const base = facts.key === null ? "performance" : `performance-${facts.key}`;
  const name =
    [base, `${base}-budget`].find((one) => !Object.hasOwn(pipeline, one)) ?? `${base}-budget-check`;
  const job = gitlabJob(facts, { name, stage: stageFor(pipeline["stages"]) });
  const triggers = `in merge requests and on ${facts.defaultBranch}`;
  const limitsPipelines = record(pipeline["workflow"])["rules"] !== undefined;
  const byHand =
    limitsPipelines && !before?.includes("merge_request_event")
      ? [
          'Its workflow:rules start no pipeline for merge requests: add - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
        ]
      : null;
  return {
    path,
    action: before === null ? "create" : "extend",
    text: before === null ? job : `${before.trimEnd()}\n\n${job}`,
    before,
    summary: `job ${name} ${triggers}, ${setUp(facts)}`,
    ...(byHand && { byHand }),
  };
}

/** Null where it is not YAML, or not a mapping. Tags of GitLab's own (`!reference`) are read as what they stand on. */
function read(text: string): Readonly<Record<string, unknown>> | null {
  const document = parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS() ?? {};
  return typeof value === "object" && !Array.isArray(value) ? record(value) : null;
}

/** A job is in the stage `test` unless it says otherwise, and every stage has to be among those that the file lists. */
function stageFor(stages: unknown): string | null {
  const names = Array.isArray(stages) ? stages.filter((one) => typeof one === "string") : [];
  if (names.length === 0 || names.includes("test")) return null;
  return names.findLast((one) => !/deploy|release|publish|prod|clean/i.test(one)) ?? names[0] ?? null;
}

/** Which workflows a repository has, and which of them run budget-check. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { record } from "../../project/detect-manifest.ts";
import { readIfThere } from "../../project/read-if-there.ts";

const folder = ".github/workflows";

/** A workflow that runs budget-check. */
export interface OwnWorkflow {
  /** From the repository's top. */
  path: string;
  /** `working-directory` of each of its steps, as it is written; empty for the repository's top. */
  directories: readonly string[];
  /** It may write no comment: neither the workflow nor a job with the step has `pull-requests: write`. */
  cannotComment: boolean;
}

export interface ExistingWorkflows {
  /** Paths of all of them, from the repository's top. */
  paths: readonly string[];
  own: readonly OwnWorkflow[];
}

/** Reads the workflows of a repository. One that is not YAML runs nothing. */
export async function existingWorkflows(top: string): Promise<ExistingWorkflows> {
  const names = await readdir(join(top, folder)).catch((): string[] => []);
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
  const own: OwnWorkflow[] = [];
  for (const path of paths) {
    const text = (await readIfThere(join(top, path)))?.toString("utf8") ?? "";
    const found = text.includes("budget-check") ? readOwn(text) : null;
    if (found) own.push({ path, ...found });
  }
  return { paths, own };
}

/** What a workflow does with budget-check; null if it does nothing with it. */
export function readOwn(text: string): Omit<OwnWorkflow, "path"> | null {
  let workflow: Readonly<Record<string, unknown>>;
  try {
    workflow = record(parse(text));
  } catch {
    return null;
  }
  const directories: string[] = [];
  let cannotComment = false;
  for (const job of Object.values(record(workflow["jobs"])).map(record)) {
    const steps = (Array.isArray(job["steps"]) ? job["steps"] : []).map(record);
    const found = steps.flatMap((step) => directoryOf(step, workflow, job));
    directories.push(...found);
    const comments = steps.some((step) => isAction(step) && record(step["with"])["comment"] !== "never");
    if (comments && !mayComment(job["permissions"] ?? workflow["permissions"])) cannotComment = true;
  }
  return directories.length === 0 ? null : { directories, cannotComment };
}

function isAction({ uses }: Readonly<Record<string, unknown>>): boolean {
  return typeof uses === "string" && /^budget-check\/budget-check(?:@|$)/.test(uses);
}

/** None for a step that does not run budget-check. */
function directoryOf(
  step: Readonly<Record<string, unknown>>,
  ...around: Readonly<Record<string, unknown>>[]
): string[] {
  const inputs = record(step["with"]);
  if (isAction(step)) return inputs["mode"] === "report" ? [] : [textOr(inputs["working-directory"], "")];
  const { run } = step;
  if (typeof run !== "string" || !/(?:^|[\s/])budget-check(?:@[\w.^~-]+)?(?:\s|$)/m.test(run)) return [];
  const defaults = around.map((one) => record(record(one["defaults"])["run"])["working-directory"]);
  return [
    textOr(
      [step["working-directory"], ...defaults.toReversed()].find((one) => one !== undefined),
      "",
    ),
  ];
}

/** Without any `permissions` the repository's setting decides, which is not known here. */
function mayComment(permissions: unknown): boolean {
  if (permissions === undefined || permissions === "write-all") return true;
  return record(permissions)["pull-requests"] === "write";
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/** Whether a `working-directory` is this folder; null if only a run shows it (`apps/${{ matrix.app }}`). */
export function isFolder(written: string, wanted: string): boolean | null {
  if (written.includes("${{")) return null;
  return written.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "") === wanted;
}

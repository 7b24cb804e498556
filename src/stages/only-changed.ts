import { dirname } from "node:path";
import { messageOf } from "../errors.ts";
import { describeBase, describeHead } from "../git/describe-revision.ts";
import { relevantChange } from "./relevant-change.ts";
import { pageJudge } from "../judge/judge-pages.ts";
import type { Budget, Report } from "../types.ts";
import { assembleReport } from "./assemble-report.ts";
import { chooseBase } from "./choose-base.ts";
import { startRun } from "./run-state.ts";
import type { CheckOptions } from "./run-state.ts";

/**
 * `--only-changed`: the report of a run that can be skipped, because nothing that the app depends on changed since
 * base.
 * @returns null if something changed, or if that could not be determined; the reason is reported as progress.
 */
export async function unchangedReport(budget: Budget, options: CheckOptions): Promise<Report | null> {
  const { signal, onProgress } = options;
  const say = (why: string) => {
    onProgress({ type: "note", note: { level: "info", text: `--only-changed: measured, since ${why}` } });
    return null;
  };
  try {
    const choice = await chooseBase(budget, options);
    if (choice.kind === "none") return say(`there is no base: ${choice.why}`);
    if (choice.kind !== "commit") return say("base is not a commit of this repository");
    if (budget.serve?.kind === "url") return say("head is a deployed site");
    const place = { cwd: budget.directory, env: process.env, signal };
    const change = await relevantChange(place, pathsOf(budget), choice.found.sha);
    if (change !== null) return say(change);
    const state = startRun(
      { ...budget, pages: [], devices: [], bundle: [], commands: [], allow: [] },
      options,
    );
    state.revisions = {
      head: await describeHead({ cwd: budget.directory, signal }),
      base: describeBase(choice.found),
      noBase: null,
    };
    state.whyNoBundle = "nothing was measured";
    const report = assembleReport(state, pageJudge(state), options);
    return { ...report, summary: "nothing that this app is made of changed" };
  } catch (error) {
    if (signal.aborted) return null;
    return say(`it cannot be determined: ${messageOf(error)}`);
  }
}

/** All places of the disk that the budget names. */
export function pathsOf({ directory, file, build, serve, pages }: Budget): string[] {
  const modules = pages.flatMap(({ interactions = [], setup }) => [
    ...interactions.flatMap((step) => ("module" in step ? [step.module] : [])),
    ...(setup?.login?.kind === "module" ? [setup.login.file] : []),
  ]);
  return [
    directory,
    ...(file === undefined ? [] : [file]),
    ...(build?.directory === undefined ? [] : [build.directory]),
    ...(serve?.kind === "directory" ? [serve.directory] : []),
    ...modules.map((module) => dirname(module)),
  ];
}

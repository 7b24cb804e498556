import { runGate } from "../run/gate.ts";
import { CheckError } from "../errors.ts";
import { conclude } from "./conclude.ts";
import type { Job } from "./job.ts";

/**
 * `mode: check`: the whole gate, in the log's groups.
 * @throws CheckError USAGE on `pull_request_target`, whose jobs hold secrets: no code of a pull request may run there.
 */
export async function runCheckMode(job: Job): Promise<number> {
  const { inputs, env, directory, log } = job;
  if (env["GITHUB_EVENT_NAME"] === "pull_request_target")
    throw new CheckError(
      "USAGE",
      "pull_request_target gives a pull request's code the repository's secrets",
      {
        advice:
          "Measure on pull_request; for forks, comment from a second workflow on workflow_run with mode: report",
      },
    );
  const watch = async () => log.progress;
  const result = await runGate(inputs.request, { cwd: directory, env, watch }).finally(log.close);
  return conclude(job, result);
}

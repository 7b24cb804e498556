import { resolve } from "node:path";
import type { Inputs } from "./inputs.ts";
import { openLog } from "./log.ts";
import type { Log } from "./log.ts";

/** One run of the action: its inputs and its environment. */
export interface Job {
  inputs: Inputs;
  /** Without what the runner gave to the action alone. */
  env: NodeJS.ProcessEnv;
  log: Log;
  /** Aborts where the workflow is cancelled. */
  cancelled: AbortSignal;
  /** The checkout. Absolute. */
  workspace: string;
  /** The app's folder in it. Absolute. */
  directory: string;
}

/** Puts one run of the action together from its inputs and the runner's process. */
export function startJob(
  inputs: Inputs,
  runner: Pick<NodeJS.Process, "env" | "stdout" | "cwd">,
  cancelled: AbortSignal,
): Job {
  const { env, stdout } = runner;
  const workspace = resolve(env["GITHUB_WORKSPACE"] || runner.cwd());
  return {
    inputs,
    env,
    log: openLog(stdout),
    cancelled,
    workspace,
    directory: resolve(workspace, inputs.workingDirectory),
  };
}

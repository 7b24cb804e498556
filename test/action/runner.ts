import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";

/** What a workflow says, and what happened. */
export interface Step {
  /** The folder that holds action.yml and dist/. */
  action: string;
  /** The checkout. */
  workspace: string;
  /** A folder for the runner's own files. */
  temporary: string;
  event: { name: string; payload: object };
  /** `with:` of the step. */
  inputs?: Readonly<Record<string, string>>;
  /** `GITHUB_*` and others that differ from those of an ordinary run. */
  env?: Readonly<Record<string, string>>;
  /** Settles when the workflow is cancelled: SIGINT, 7.5 s later SIGTERM, and 2.5 s later SIGKILL. */
  cancel?: Promise<unknown>;
  onStart?: (child: ChildProcess) => void;
}

export interface StepResult {
  code: number | null;
  log: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
}

interface Metadata {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; main: string };
}

/** After which a run is ended, as by a job's timeout: a test that gave up leaves nothing behind. */
const mostMs = 400_000;

/** Set by the runner for each step, or by the tests' own runner. */
const ours = /^(?:GITHUB|INPUT|ACTIONS|RUNNER|VITEST)_|^CI$/;

/** Runs the action as GitHub's runner does: its main file with Node, with all data in variables and files. */
export async function runStep({
  action,
  workspace,
  temporary,
  event,
  inputs = {},
  env,
  cancel,
  onStart,
}: Step): Promise<StepResult> {
  const { inputs: declared, runs } = parse(await readFile(join(action, "action.yml"), "utf8")) as Metadata;
  const folder = join(temporary, randomUUID());
  await mkdir(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  await writeFile(file("event.json"), JSON.stringify(event.payload));
  for (const name of ["output", "summary", "env", "path", "state"]) await writeFile(file(name), "");
  const given = Object.entries(declared).map(([name, { default: fallback = "" }]) => {
    const value = inputs[name] ?? fallback.replace("${{ github.token }}", "ghs_test");
    return [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value];
  });
  // What is this machine's and no workflow's: its browser, its registry, its home.
  const machine = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const child = spawn(process.execPath, [join(action, runs.main)], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: mostMs,
    env: {
      ...machine,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file("event.json"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_ENV: file("env"),
      GITHUB_PATH: file("path"),
      GITHUB_STATE: file("state"),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SERVER_URL: "https://github.com",
      RUNNER_TEMP: temporary,
      ACTIONS_RUNTIME_TOKEN: "runtime-secret",
      ACTIONS_RESULTS_URL: "https://results.example/",
      ...Object.fromEntries(given),
      ...env,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  onStart?.(child);
  const cancelled = new AbortController();
  const cancelling = cancelAsGithubDoes(child, cancel, cancelled.signal);
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  cancelled.abort();
  await cancelling;
  return {
    code,
    log,
    outputs: readOutputs(await readFile(file("output"), "utf8")),
    summary: await readFile(file("summary"), "utf8"),
  };
}

/** @param ended aborts when the process has ended. */
async function cancelAsGithubDoes(
  child: ChildProcess,
  cancel: Promise<unknown> | undefined,
  ended: AbortSignal,
): Promise<void> {
  if (cancel === undefined) return;
  try {
    await cancel;
    child.kill("SIGINT");
    await sleep(7_500, undefined, { signal: ended });
    child.kill("SIGTERM");
    await sleep(2_500, undefined, { signal: ended });
    child.kill("SIGKILL");
  } catch (error) {
    if (!ended.aborted) throw error;
  }
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

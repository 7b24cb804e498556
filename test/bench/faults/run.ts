import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runStep } from "../../action/runner.ts";
import { repositoryId, startFakeGithub } from "../../github/fake-github.ts";
import type { Arena } from "./arena.ts";

/** The folder of a built action and command: `action.yml`, `dist/`. */
export type Built = string;

/** How a run ended, and all that it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** What only a workflow has; the log is in `stdout`. */
  action?: { outputs: Readonly<Record<string, string>>; summary: string; comment: string; status: unknown };
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

export interface RunOptions {
  built: Built;
  /** Shell commands before the command takes the shell's place, such as `ulimit -n 64`. */
  before?: string;
  /** Laid over the arena's; undefined takes a variable out. */
  env?: NodeJS.ProcessEnv;
  /** Options besides the usual ones. */
  more?: readonly string[];
}

/** After which a run counts as one that hangs. */
const mostMs = 150_000;
const options = ["--runs", "1", "--max-time", "60s"];

/** Starts the built command in an arena, against `main`. */
export function runCommand(arena: Arena, { built, before = ":", env, more = [] }: RunOptions): Running {
  const words = [join(built, "dist/cli.js"), "--base", "main", "--json", "extra.json", ...options, ...more];
  const child = spawn("/bin/sh", ["-c", `${before}; exec "$@"`, "sh", process.execPath, ...words], {
    cwd: arena.app,
    env: { ...arena.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] = (output[name] + text).slice(-2_000_000);
    });
  const ended = new Promise<Ended>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => done({ code, signal, ...output }));
  });
  return { child, ended: endHanging(child, ended) };
}

const sha = "1".repeat(40);

/** Starts the built action in an arena, as a step of a pull request whose comment says that an older commit passed. */
export async function runAction(arena: Arena, { built, env = {} }: RunOptions): Promise<Running> {
  const github = await startFakeGithub();
  arena.defer(() => github[Symbol.asyncDispose]());
  const marker = `<!-- budget-check key= run=0 attempt=1 sha=${sha} -->`;
  const body = `${marker}\n### ✅ Passed an older commit`;
  const old = github.state.addComment({ pull: 1, author: "github-actions[bot]", body });
  const repo = { id: repositoryId };
  const pull_request = { number: 1, head: { sha, repo }, base: { sha, ref: "main", repo } };
  const started = Promise.withResolvers<ChildProcess>();
  const step = runStep({
    action: built,
    workspace: arena.app,
    temporary: join(arena.root, "runner"),
    event: { name: "pull_request", payload: { pull_request } },
    inputs: { base: "main", runs: "1", "max-time": "60s", "commit-status": "performance" },
    env: {
      ...(arena.env as Record<string, string>),
      ...(env as Record<string, string>),
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_RUN_ID: "1",
      GITHUB_SHA: sha,
    },
    onStart: started.resolve,
  });
  const child = await started.promise;
  const ended = step.then(({ code, log, outputs, summary }): Ended => {
    const told = { outputs, summary, comment: String(old.body), status: github.state.statuses.at(-1)?.state };
    return { code, signal: child.signalCode, stdout: log, stderr: "", action: told };
  });
  return { child, ended: endHanging(child, ended) };
}

/** Cancels a run as GitHub does: SIGINT, 7.5 s later SIGTERM, and 2.5 s later SIGKILL. */
export async function cancelAsGithubDoes({ child, ended }: Running): Promise<void> {
  const over = ended.then(() => true);
  for (const [signal, ms] of [
    ["SIGINT", 7_500],
    ["SIGTERM", 2_500],
    ["SIGKILL", 0],
  ] as const) {
    child.kill(signal);
    if (await Promise.race([over, sleep(ms, false)])) return;
  }
}

async function endHanging(child: ChildProcess, ended: Promise<Ended>): Promise<Ended> {
  const timer = setTimeout(() => child.kill("SIGKILL"), mostMs);
  const how = await ended;
  clearTimeout(timer);
  return how;
}

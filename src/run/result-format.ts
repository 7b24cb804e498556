import type { Target } from "./targets.ts";
import { CheckError } from "../errors.ts";

/** For whom a result is printed. */
export type ResultFormat = "text" | "agent";

/**
 * Variables that coding agents set for the commands that they run. Those that an editor also sets in a person's terminal
 * (`CURSOR_TRACE_ID`, `TERM_PROGRAM`), and those that people set to configure an agent (`COPILOT_MODEL`, `GOOSE_PROVIDER`), are not
 * among them; std-env and @vercel/detect-agent count some of these.
 * - AI_AGENT: the proposed common name, https://github.com/vercel/vercel/tree/main/packages/detect-agent
 * - CLAUDECODE: https://code.claude.com/docs/en/env-vars
 * - GEMINI_CLI: https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/shell.md
 * - CODEX_*: https://github.com/openai/codex/blob/main/AGENTS.md
 */
export const agentVariables = [
  "AI_AGENT",
  "CLAUDECODE",
  "CURSOR_AGENT",
  "GEMINI_CLI",
  "CODEX_SANDBOX",
  "CODEX_THREAD_ID",
  "CODEX_CI",
  "COPILOT_AGENT",
  "OPENCODE",
  "AUGMENT_AGENT",
  "ANTIGRAVITY_AGENT",
] as const;

/** Whether a coding agent runs this command, by what it sets in its environment. */
export function isAgent(env: Readonly<Record<string, string | undefined>>): boolean {
  return agentVariables.some((name) => !/^(?:0|false|)$/i.test(env[name]?.trim() ?? ""));
}

/**
 * For whom the result is printed: as asked, else for a coding agent if one runs the command and reads its output. On a
 * terminal a person may read along, so the table is printed.
 * @throws CheckError USAGE if another report is sent to stdout as well.
 */
export function resultFormat(
  asked: ResultFormat | undefined,
  targets: readonly Target[],
  { env, stdout }: { env: Readonly<Record<string, string | undefined>>; stdout: { isTTY?: boolean } },
): ResultFormat {
  const toStdout = targets.find(({ file }) => file === null);
  if (asked !== undefined && toStdout)
    throw new CheckError("USAGE", `--format ${asked} has no place to go: --${toStdout.name} - takes stdout`, {
      advice: "Leave one of them out",
    });
  return asked ?? (!stdout.isTTY && isAgent(env) ? "agent" : "text");
}

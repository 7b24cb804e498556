/** Questions to the person at the terminal, on stderr: stdout has the result alone. */
import { confirm, isCancel, select } from "@clack/prompts";
import type { FoundApp } from "../init/find-apps.ts";

/** Where questions are asked, and what ends them. */
export interface Terminal {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  signal: AbortSignal;
}

/** Which of several apps; null if the person cancelled (Ctrl-C, Escape). */
export async function askWhichApp(apps: readonly FoundApp[], terminal: Terminal): Promise<string | null> {
  const answer = await select({
    message: "Which app?",
    options: apps.map(({ folder, label }) => ({ value: folder, label: folder, hint: label })),
    ...terminal,
  });
  return isCancel(answer) ? null : answer;
}

/** What to do with the plan; null if the person cancelled. */
export async function askToWrite(count: number, terminal: Terminal): Promise<"write" | "show" | "no" | null> {
  const answer = await select({
    message: count === 1 ? "Write this file?" : `Write these ${count} files?`,
    options: [
      { value: "write" as const, label: "Yes" },
      { value: "show" as const, label: "Show them first" },
      { value: "no" as const, label: "No" },
    ],
    ...terminal,
  });
  return isCancel(answer) ? null : answer;
}

/** A question with yes or no; null if the person cancelled. */
export async function askYesOrNo(message: string, terminal: Terminal): Promise<boolean | null> {
  const answer = await confirm({ message, ...terminal });
  return isCancel(answer) ? null : answer;
}

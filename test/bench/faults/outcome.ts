import { join } from "node:path";
import { readRegularText } from "../../../src/read-file.ts";
import type { Outcome } from "../../../src/types.ts";
import type { Arena } from "./arena.ts";
import type { Ended } from "./run.ts";

/** Exit codes that an outcome may end with. */
const codes: Record<Outcome, readonly number[]> = { pass: [0], warn: [0], fail: [1], error: [2, 3, 130] };
const states: Record<Outcome, string> = { pass: "success", warn: "success", fail: "failure", error: "error" };
const signs: Record<Outcome, RegExp> = {
  pass: /^\W*(?:✅|✓)/,
  warn: /^\W*(?:⚠|!)/,
  fail: /^\W*(?:❌|✗)/,
  error: /^\W*(?:❌|✗)/,
};

/** Where two places that report the outcome disagree; empty if all agree. */
export async function disagreements(arena: Arena, ended: Ended): Promise<string[]> {
  const { code, stdout, stderr } = ended;
  const found: string[] = [];
  if (code === null) return [`ended by ${ended.signal ?? "nothing"}`];
  if (/^ {4}at /m.test(stderr + stdout)) found.push("a stack trace is shown");
  if (/internal error/.test(stderr + stdout))
    found.push(`internal error: ${/internal error: (.{0,80})/.exec(stderr + stdout)?.[1] ?? ""}`);
  const saved = await savedOutcome(join(arena.output, "report.json"));
  const outcome = saved ?? outcomeOfCode(code);
  if (outcome === null) return [...found, `exit code ${code} means nothing`];
  if (!codes[outcome].includes(code)) found.push(`report.json says ${outcome}, exit code ${code}`);
  const markdown = await readIfFile(join(arena.output, "report.md"));
  if (markdown !== null && !signs[outcome].test(markdown.replace(/^#+ /, "")))
    found.push(`report.md says ${markdown.slice(0, 60)}, the outcome is ${outcome}`);
  const extra = await savedOutcome(join(arena.app, "extra.json"));
  if (extra !== null && extra !== outcome) found.push(`--json says ${extra}, the outcome is ${outcome}`);
  if (ended.action) found.push(...actionDisagreements(outcome, ended.action));
  else if (saved !== null && stdout !== "" && !signs[outcome].test(stdout))
    found.push(`stdout says ${stdout.slice(0, 60)}, the outcome is ${outcome}`);
  return found;
}

function actionDisagreements(outcome: Outcome, told: NonNullable<Ended["action"]>): string[] {
  const heading = /^### (.*)$/m.exec(told.comment)?.[1] ?? "";
  const summary = told.summary.replace(/^### /, "").replace(/^\*\*Not measured/, "❌");
  return [
    ...(told.outputs["outcome"] === outcome
      ? []
      : [`output ${told.outputs["outcome"]}, the outcome is ${outcome}`]),
    ...(told.status === states[outcome] ? [] : [`status ${String(told.status)}, the outcome is ${outcome}`]),
    ...(signs[outcome].test(heading) && !heading.includes("older commit")
      ? []
      : [`comment ${heading.slice(0, 40)}, the outcome is ${outcome}`]),
    ...(signs[outcome].test(summary) ? [] : [`summary ${summary.slice(0, 40)}, the outcome is ${outcome}`]),
  ];
}

/** Null where there is no such file. A pipe that was put in its place would be waited for without end. */
async function readIfFile(file: string): Promise<string | null> {
  return readRegularText(file, 2 ** 30).catch(() => null);
}

/** Null where there is no report. */
async function savedOutcome(file: string): Promise<Outcome | null> {
  const text = await readIfFile(file);
  return text === null ? null : (JSON.parse(text) as { outcome: Outcome }).outcome;
}

function outcomeOfCode(code: number): Outcome | null {
  return (["pass", "fail", "error"] as const).find((outcome) => codes[outcome].includes(code)) ?? null;
}

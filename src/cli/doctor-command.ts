import { findBrowser } from "../collect/browser/browser.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import { runDoctor } from "../doctor.ts";
import type { Io } from "../cli.ts";
import type { CommandLine } from "./options.ts";

const words = { ok: "ok  ", warn: "warn", fail: "FAIL" } as const;

/** `budget-check doctor`: one line a check, with what to do. 3 when something keeps a run from working. */
export async function runDoctorCommand({ values, positionals }: CommandLine, io: Io): Promise<number> {
  if (positionals.length > 0) throw new CheckError("USAGE", `"${positionals[0]}" is one word too many`);
  const chromePath = values["chrome-path"];
  const file = values["budget"];
  const checks = await runDoctor({
    cwd: io.cwd(),
    findBrowser: () => findBrowser(typeof chromePath === "string" ? { chromePath } : {}),
    loadBudget: () => loadBudget({ cwd: io.cwd(), ...(typeof file === "string" && { file }) }),
  });
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { status, name, found, advice } of checks) {
    io.stdout.write(`${words[status]}  ${name.padEnd(width)}  ${found}\n`);
    if (advice) io.stdout.write(`      ${" ".repeat(width)}  ${advice}\n`);
  }
  return checks.some(({ status }) => status === "fail") ? 3 : 0;
}

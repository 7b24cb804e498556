import { findBrowser } from "../collect/browser/browser.ts";
import { loadBudget } from "../config/load.ts";
import type { AllRead } from "../options/options.ts";
import { runDoctor } from "../doctor.ts";
import { foreseeLimits } from "../stages/what-serves.ts";
import type { Io } from "./io.ts";
import type { Request } from "./parse-command-line.ts";

const words = { ok: "ok  ", warn: "warn", fail: "FAIL" } as const;

/** `budget-check doctor`: one line a check, with what to do. 3 when something keeps a run from working. */
export async function runDoctorCommand({ options }: Request<"doctor">, io: Io): Promise<number> {
  const { "chrome-path": chromePath, budget: file, ...rest } = options;
  rest satisfies AllRead;
  const checks = await runDoctor({
    cwd: io.cwd(),
    findBrowser: () => findBrowser({ chromePath }),
    loadBudget: async () => foreseeLimits(await loadBudget({ cwd: io.cwd(), ...(file && { file }) })),
  });
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { status, name, found, advice } of checks) {
    io.stdout.write(`${words[status]}  ${name.padEnd(width)}  ${found}\n`);
    if (advice) io.stdout.write(`      ${" ".repeat(width)}  ${advice}\n`);
  }
  return checks.some(({ status }) => status === "fail") ? 3 : 0;
}

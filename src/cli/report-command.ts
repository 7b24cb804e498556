import { resolve } from "node:path";
import { CheckError } from "../errors.ts";
import type { Io } from "../cli.ts";
import { readReport } from "../stages/choose-base.ts";
import { exitCodeOf } from "../run/exit-code.ts";
import { readTargets } from "./targets.ts";
import { deliver } from "../run/deliver.ts";
import type { CommandLine } from "./options.ts";

/** `budget-check report [FILE]`: renders a saved report again, with the exit code that it stands for. */
export async function runReport({ values, positionals }: CommandLine, io: Io): Promise<number> {
  const [file = ".budget-check/report.json", second] = positionals;
  if (second !== undefined) throw new CheckError("USAGE", `report takes one file, "${second}" is the second`);
  const report = await readReport(resolve(io.cwd(), file));
  await deliver(report, null, await readTargets(values, io.cwd()), io);
  return exitCodeOf(report);
}

import type { Io } from "../cli.ts";
import { CheckError } from "../errors.ts";
import { runGate } from "../run/gate.ts";
import type { CommandLine } from "./options.ts";
import { printError } from "./print-error.ts";
import type { ProgressPrinter } from "./progress.ts";
import { readTargets } from "./targets.ts";

/** `budget-check [check]`: the whole gate. */
export async function runCheck({ values, positionals }: CommandLine, io: Io): Promise<number> {
  if (positionals.length > 0)
    throw new CheckError("USAGE", `"${positionals[0]}" is one word too many`, {
      advice: "Pages are named with --page",
    });
  const targets = await readTargets(values, io.cwd());
  const verbose = values["verbose"] === true;
  let printer: ProgressPrinter | undefined;
  const watch = async () => {
    const { progressPrinter } = await import("./progress.ts");
    printer = progressPrinter(io.stderr, { quiet: values["quiet"] === true, verbose });
    return printer;
  };
  const asker = { cwd: io.cwd(), env: io.env, watch };
  let well = false;
  const gate = runGate(values, asker).then((result) => {
    well = result.failure === null && result.exitCode !== 130;
    return result;
  });
  const { report, folder, failure, exitCode } = await gate.finally(() => printer?.stop(well));
  const { deliver } = await import("../run/deliver.ts");
  await deliver(report, folder, targets, io);
  if (failure !== null && exitCode !== 130) printError(io.stderr, failure, verbose);
  return exitCode;
}

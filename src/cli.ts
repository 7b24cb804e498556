import { helpText, parseCommandLine } from "./cli/options.ts";
import type { Command, CommandLine } from "./cli/options.ts";
import { CheckError } from "./errors.ts";
import { takeStrayFailures } from "./run/stray-failures.ts";

/** What the command line touches of the process, so that tests need no child process. */
export interface Io {
  argv: readonly string[];
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  cwd(): string;
  env: NodeJS.ProcessEnv;
}

/** Each command is loaded when it is wanted: help and errors must answer without Lighthouse. */
const runners: Record<Command, (line: CommandLine, io: Io) => Promise<number>> = {
  check: async (line, io) => (await import("./cli/check-command.ts")).runCheck(line, io),
  bundle: async (line, io) => (await import("./cli/bundle-command.ts")).runBundle(line, io),
  report: async (line, io) => (await import("./cli/report-command.ts")).runReport(line, io),
  merge: async (line, io) => (await import("./cli/merge-command.ts")).runMerge(line, io),
  compare: async (line, io) => (await import("./cli/compare-command.ts")).runCompare(line, io),
  open: async (line, io) => (await import("./cli/open-command.ts")).runOpen(line, io),
  discover: async (line, io) => (await import("./cli/discover-command.ts")).runDiscover(line, io),
  doctor: async (line, io) => (await import("./cli/doctor-command.ts")).runDoctorCommand(line, io),
};

/**
 * Runs one command line. The result goes to stdout, progress and errors to stderr.
 * @returns the exit code: 0 passed, 1 a limit is exceeded, 2 wrong use, 3 not measurable, 130 interrupted.
 */
export async function main(io: Io): Promise<number> {
  let verbose = false;
  try {
    const line = await parseCommandLine(io.argv);
    verbose = line.values["verbose"] === true;
    if (line.values["help"]) {
      io.stdout.write(helpText());
      return 0;
    }
    if (line.values["version"]) {
      const { version } = await import("./version.ts");
      io.stdout.write(`${version}\n`);
      return 0;
    }
    return await runners[line.command](line, io);
  } catch (error) {
    const { printError } = await import("./cli/print-error.ts");
    printError(io.stderr, error, verbose);
    // Whatever else it is, it is no limit that was exceeded.
    return error instanceof CheckError ? error.exitCode : 3;
  }
}

/** The entry: gives the process to {@link main} and takes its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  let broken = false;
  using _ = takeStrayFailures(async (error) => {
    broken = true;
    process.exitCode = 3;
    const { printError } = await import("./cli/print-error.ts");
    printError(process.stderr, error, process.argv.includes("--verbose"));
  });
  const exitCode = await main({
    argv: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: () => process.cwd(),
    env: process.env,
  });
  process.exitCode = broken ? 3 : exitCode;
}

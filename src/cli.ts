import { helpOf, overview } from "./cli/help.ts";
import type { Io } from "./cli/io.ts";
import { parseCommandLine } from "./cli/parse-command-line.ts";
import type { Request } from "./cli/parse-command-line.ts";
import { nameLimit } from "./machine-limits.ts";
import type { Command } from "./options/commands.ts";
import { exitCodeOfError, mostSevere } from "./run/exit-code.ts";
import { outliveReaders } from "./run/outlive-readers.ts";
import { printFailure } from "./run/print-failure.ts";
import { takeCancellation } from "./run/cancellation.ts";
import { takeStrayFailures } from "./stray-failures.ts";

type Runner<Name extends Command> = (request: Request<Name>, io: Io) => Promise<number>;

/** Each command is loaded when it is wanted: help and errors must answer without Lighthouse. */
const runners: { [Name in Command]: Runner<Name> } = {
  check: async (request, io) => (await import("./cli/check-command.ts")).runCheck(request, io),
  init: async (request, io) => (await import("./cli/init-command.ts")).runInit(request, io),
  bundle: async (request, io) => (await import("./cli/bundle-command.ts")).runBundle(request, io),
  report: async (request, io) => (await import("./cli/report-command.ts")).runReport(request, io),
  merge: async (request, io) => (await import("./cli/merge-command.ts")).runMerge(request, io),
  compare: async (request, io) => (await import("./cli/compare-command.ts")).runCompare(request, io),
  open: async (request, io) => (await import("./cli/open-command.ts")).runOpen(request, io),
  discover: async (request, io) => (await import("./cli/discover-command.ts")).runDiscover(request, io),
  bisect: async (request, io) => (await import("./cli/bisect-command.ts")).runBisectCommand(request, io),
  calibrate: async (request, io) =>
    (await import("./cli/calibrate-command.ts")).runCalibrateCommand(request, io),
  doctor: async (request, io) => (await import("./cli/doctor-command.ts")).runDoctorCommand(request, io),
};

/**
 * Runs one command line. The result goes to stdout, progress and errors to stderr.
 * @returns the exit code: 0 passed, 1 a limit is exceeded, 2 wrong use, 3 not measurable, 130 interrupted.
 */
export async function main(io: Io): Promise<number> {
  let verbose = false;
  try {
    const request = await parseCommandLine(io.argv);
    const { command, isNamed, general } = request;
    verbose = general.verbose === true;
    if (general.help) {
      io.stdout.write(isNamed ? helpOf(command) : overview());
      return 0;
    }
    if (general.version) {
      const { version } = await import("./version.ts");
      io.stdout.write(`${version}\n`);
      return 0;
    }
    // The parser has checked the options against this command.
    return await (runners[command] as Runner<Command>)(request, io);
  } catch (thrown) {
    const error = nameLimit(thrown);
    await printFailure(io.stderr, error, verbose);
    return exitCodeOfError(error);
  }
}

/** The entry: gives the process to {@link main} and takes its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  // A result that cannot be printed may break before the command has ended, or after.
  let exitCode = 0;
  const endWith = (other: number) => {
    exitCode = mostSevere(exitCode, other);
    process.exitCode = exitCode;
  };
  const fail = async (thrown: unknown) => {
    const error = nameLimit(thrown);
    endWith(exitCodeOfError(error));
    await printFailure(process.stderr, error, process.argv.includes("--verbose"));
  };
  // For as long as the process runs, which may be longer than its command.
  takeStrayFailures(fail);
  outliveReaders(process, fail);
  const ended = await main({
    argv: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    cwd: () => process.cwd(),
    env: process.env,
    takeCancellation,
  });
  endWith(ended);
}

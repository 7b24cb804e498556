import type { AllRead } from "../options/options.ts";
import type { Report } from "../types.ts";
import type { GateRequest } from "./gate.ts";

/** An option and what it is set to: true for a switch, a list for one that is repeated; undefined where it was not set. */
type Setting = readonly [option: string, value: string | number | boolean | readonly string[] | undefined];

/** What a shell takes as one word and as nothing else. */
const plainWord = /^[\w./@][\w./@:,=+%-]*$/;
/** What a shell takes as it is between single quotes, and Markdown between backticks. */
const quotable = /^[^'`|\\\p{Cc}\p{Cf}]+$/u;

/** A command line to paste into a shell. Undefined where a name cannot be quoted in a way that every reader can trust. */
export function commandLine(words: readonly string[], settings: readonly Setting[]): string | undefined {
  const line = ["npx budget-check"];
  const given = [
    ...words,
    ...settings.flatMap(([option, value]) => {
      if (value === undefined || value === false) return [];
      if (value === true) return [`--${option}`];
      const values = typeof value === "string" || typeof value === "number" ? [value] : value;
      return values.flatMap((one) => [`--${option}`, String(one)]);
    }),
  ];
  for (const word of given) {
    if (plainWord.test(word) || /^--[a-z-]+$/.test(word)) line.push(word);
    else if (quotable.test(word) && !word.startsWith("-")) line.push(`'${word}'`);
    else return undefined;
  }
  return line.join(" ");
}

/** The action always sets these: saying them again would only make the line longer. */
const defaults = { runs: "auto", maxTimeMs: 600_000 };

/** @returns undefined for the default. */
export function timeOption(maxTimeMs: number | undefined): string | undefined {
  return maxTimeMs === undefined || maxTimeMs === defaults.maxTimeMs ? undefined : `${maxTimeMs / 1000}s`;
}

/**
 * How to repeat a run on another machine: every option that changes what is measured or how it is judged. A commit is named by
 * its hash alone: a branch can have any name, and it may have moved.
 * @param directory the folder that the run was started in, seen from the repository's top.
 */
export function repeatCommand(request: GateRequest, report: Measured, directory = "."): string | undefined {
  const line = commandLine([], settingsOf(request, report));
  if (line === undefined || directory === ".") return line;
  return plainWord.test(directory) ? `cd ${directory} && ${line}` : undefined;
}

/**
 * How to check only the limits that failed again, on this machine. Undefined for a part of a run, whose report does not hold all of it.
 * @param file the report of the run, as seen from the folder that it was started in.
 */
export function recheckCommand(request: GateRequest, report: Measured, file: string): string | undefined {
  if (request.shard) return undefined;
  const { base: _, "no-base": __, ...rest } = request;
  const again = { ...rest, "only-failed": request["only-failed"] ?? file };
  return commandLine(
    [],
    [...settingsOf(again, report), ["output", request.output], ["chrome-path", request["chrome-path"]]],
  );
}

/** What a command to repeat a run takes from its report. */
type Measured = Pick<Report, "revisions" | "environment">;

function settingsOf(request: GateRequest, { revisions: { base }, environment }: Measured): Setting[] {
  const {
    budget,
    base: named,
    "no-base": noBase,
    url,
    "url-pattern": pattern,
    page,
    device,
    runs,
    "max-time": maxTimeMs,
    concurrency,
    "no-build": noBuild,
    "no-instrument": noInstrument,
    "only-failed": onlyFailed,
    // They are of this machine or this run, or write something.
    seed: _seed,
    shard: _shard,
    update: _update,
    "only-changed": _onlyChanged,
    history: _history,
    output: _output,
    "chrome-path": _chromePath,
    ...rest
  } = request;
  rest satisfies AllRead;
  const sha = base?.sha != null && /^[0-9a-f]{7,64}$/i.test(base.sha) ? base.sha.slice(0, 12) : undefined;
  const isElsewhere = environment.baseElsewhere === true && named !== undefined;
  return [
    ["budget", budget],
    // The report says what base is.
    ["only-failed", onlyFailed],
    ["base", noBase || onlyFailed !== undefined ? undefined : isElsewhere ? named : (sha ?? named)],
    ["no-base", noBase],
    ["url", url],
    ["url-pattern", pattern],
    ["page", page],
    ["device", device],
    ["runs", runs === defaults.runs ? undefined : runs],
    ["max-time", timeOption(maxTimeMs)],
    ["concurrency", concurrency],
    ["no-build", noBuild],
    ["no-instrument", noInstrument],
  ];
}

import { parseArgs } from "node:util";
import { CheckError } from "../errors.ts";

/** One option of the command line: the single source of parsing and of `--help`. */
interface Option {
  name: string;
  short?: string;
  /** How help names the value; absent for a switch. */
  value?: string;
  multiple?: boolean;
  description: string;
}

export const commands = {
  check: "Build, visit, weigh and judge (the default)",
  bundle: "Weigh and judge built files alone, no browser: budget-check bundle [DIR]",
  report: "Render a saved report again: budget-check report FILE",
  merge: "Join the reports of all shards: budget-check merge FOLDER",
  compare: "Compare two saved runs, or two built folders: budget-check compare BASE HEAD",
  open: "Show the last report in the browser: budget-check open [FILE]",
  discover: "Find controls of a page, try them, print steps: budget-check discover [PATH|URL]",
  doctor: "Is everything here to run?",
} as const;

export type Command = keyof typeof commands;

export const options: readonly Option[] = [
  { name: "budget", value: "FILE", description: "Budget file (default: budget.json, found upward)" },
  { name: "base", value: "REF|DIR|URL|REPORT", description: "What to compare with (default: found in git)" },
  { name: "no-base", description: "Judge head alone" },
  { name: "page", value: "PATH", multiple: true, description: "Visit only this page; repeat for more" },
  {
    name: "device",
    value: "NAME",
    multiple: true,
    description: "mobile, desktop or a device of the budget; repeat for more",
  },
  { name: "runs", value: "N|auto", description: "Visits of each page (default: auto, until it is decided)" },
  { name: "max-time", value: "TIME", description: "Stop visiting after this long, e.g. 5m (default: 10m)" },
  {
    name: "concurrency",
    value: "1|2",
    description: "2: base and head of a pair at once (the default with 2 CPUs or more)",
  },
  {
    name: "shard",
    value: "I/N",
    description: "Measure the I-th of N parts of the pages; join them with merge",
  },
  { name: "limit", value: "N", description: "discover: try at most N controls (default: 60)" },
  {
    name: "engine",
    value: "NAME",
    description: "bundle: source-maps (default) or source-map-explorer, as a second opinion",
  },
  {
    name: "update",
    description: "Write the budget: lower limits with ratchet to what ships",
  },
  {
    name: "only-changed",
    description: "Measure only if something that the app is made of changed since base",
  },
  {
    name: "history",
    description: "Add this run to the budget's history, as a push to the default branch is",
  },
  { name: "no-build", description: "Measure what is built already" },
  { name: "no-instrument", description: "Build as is, without asking Vite or Rollup for modules" },
  { name: "json", value: "FILE", description: "Also write the report as JSON (- for stdout)" },
  { name: "markdown", value: "FILE", description: "… as Markdown" },
  { name: "html", value: "FILE", description: "… as a self-contained page" },
  { name: "junit", value: "FILE", description: "… as JUnit XML" },
  { name: "output", value: "DIR", description: "Folder for report and visits (default: .budget-check)" },
  { name: "chrome-path", value: "FILE", description: "Browser to use (default: the one installed)" },
  { name: "seed", value: "N", description: "Repeat a run's order of visits" },
  { name: "quiet", short: "q", description: "No progress, only the result" },
  { name: "verbose", description: "Output of build and server, stack traces" },
  { name: "help", short: "h", description: "This text" },
  { name: "version", short: "v", description: "Version" },
];

export interface CommandLine {
  command: Command;
  positionals: readonly string[];
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/**
 * Reads the command line.
 * @throws CheckError USAGE for an unknown command or option, or a missing value, with the nearest valid word.
 */
export async function parseCommandLine(argv: readonly string[]): Promise<CommandLine> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((o) => [o.name, parserOption(o)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | readonly string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find((o) => o.name === token.name);
    if (!option)
      throw await unknownWord(
        "option",
        token.rawName,
        options.map((o) => `--${o.name}`),
      );
    if (option.value && (token.value === undefined || token.value === ""))
      throw new CheckError("USAGE", `${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    if (!option.value && token.value !== undefined)
      throw new CheckError("USAGE", `${token.rawName} takes no value, "${token.value}" was given`);
    const value = token.value ?? true;
    if (!option.multiple) values[option.name] = value;
    else values[option.name] = [...((values[option.name] as string[] | undefined) ?? []), String(value)];
  }
  const [first, ...rest] = positionals;
  if (first === undefined) return { command: "check", positionals, values };
  if (!Object.hasOwn(commands, first)) throw await unknownWord("command", first, Object.keys(commands));
  return { command: first as Command, positionals: rest, values };
}

function parserOption(option: Option): { type: "string" | "boolean"; short?: string; multiple?: boolean } {
  return {
    type: option.value ? "string" : "boolean",
    ...(option.short && { short: option.short }),
    ...(option.multiple && { multiple: true }),
  };
}

async function unknownWord(kind: string, word: string, known: readonly string[]): Promise<CheckError> {
  const { closest, distance } = await import("fastest-levenshtein");
  const nearest = closest(word, known);
  const hint = distance(word, nearest) <= 3 ? `; did you mean ${nearest}?` : "";
  return new CheckError("USAGE", `unknown ${kind} ${word}${hint}`, { advice: "See budget-check --help" });
}

/** The text of `--help`. */
export function helpText(): string {
  const rows = (entries: readonly (readonly [string, string])[]) => {
    const width = Math.max(...entries.map(([left]) => left.length));
    return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
  };
  const optionRows = options.map((o) => {
    const short = o.short ? `, -${o.short}` : "";
    return [`--${o.name}${short}${o.value ? ` ${o.value}` : ""}`, o.description] as const;
  });
  return `budget-check: a web performance gate

Usage: budget-check [command] [options]

Commands
${rows(Object.entries(commands))}

Options
${rows(optionRows)}

Exit codes: 0 passed, 1 a limit is exceeded, 2 the command line or the budget is wrong, 3 it could not be measured.
`;
}

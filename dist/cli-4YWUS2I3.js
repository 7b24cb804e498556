import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  takeStrayFailures
} from "./chunk-EZ3B4JUH.js";
import {
  CheckError
} from "./chunk-BMWWFPZ6.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/options.ts
import { parseArgs } from "node:util";
var commands = {
  check: "Build, visit, weigh and judge (the default)",
  bundle: "Weigh and judge built files alone, no browser: budget-check bundle [DIR]",
  report: "Render a saved report again: budget-check report FILE",
  merge: "Join the reports of all shards: budget-check merge FOLDER",
  compare: "Compare two saved runs, or two built folders: budget-check compare BASE HEAD",
  open: "Show the last report in the browser: budget-check open [FILE]",
  discover: "Find controls of a page, try them, print steps: budget-check discover [PATH|URL]",
  doctor: "Is everything here to run?"
};
var options = [
  { name: "budget", value: "FILE", description: "Budget file (default: budget.json, found upward)" },
  { name: "base", value: "REF|DIR|URL|REPORT", description: "What to compare with (default: found in git)" },
  { name: "no-base", description: "Judge head alone" },
  { name: "page", value: "PATH", multiple: true, description: "Visit only this page; repeat for more" },
  {
    name: "device",
    value: "NAME",
    multiple: true,
    description: "mobile, desktop or a device of the budget; repeat for more"
  },
  { name: "runs", value: "N|auto", description: "Visits of each page (default: auto, until it is decided)" },
  { name: "max-time", value: "TIME", description: "Stop visiting after this long, e.g. 5m (default: 10m)" },
  {
    name: "concurrency",
    value: "1|2",
    description: "2: base and head of a pair at once (the default with 2 CPUs or more)"
  },
  {
    name: "shard",
    value: "I/N",
    description: "Measure the I-th of N parts of the pages; join them with merge"
  },
  { name: "limit", value: "N", description: "discover: try at most N controls (default: 60)" },
  {
    name: "engine",
    value: "NAME",
    description: "bundle: source-maps (default) or source-map-explorer, as a second opinion"
  },
  {
    name: "update",
    description: "Write the budget: lower limits with ratchet to what ships"
  },
  {
    name: "only-changed",
    description: "Measure only if something that the app is made of changed since base"
  },
  {
    name: "history",
    description: "Add this run to the budget's history, as a push to the default branch is"
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
  { name: "version", short: "v", description: "Version" }
];
async function parseCommandLine(argv) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((o) => [o.name, parserOption(o)])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const values = {};
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find((o) => o.name === token.name);
    if (!option)
      throw await unknownWord(
        "option",
        token.rawName,
        options.map((o) => `--${o.name}`)
      );
    if (option.value && (token.value === void 0 || token.value === ""))
      throw new CheckError("USAGE", `${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    if (!option.value && token.value !== void 0)
      throw new CheckError("USAGE", `${token.rawName} takes no value, "${token.value}" was given`);
    const value = token.value ?? true;
    if (!option.multiple) values[option.name] = value;
    else values[option.name] = [...values[option.name] ?? [], String(value)];
  }
  const [first, ...rest] = positionals;
  if (first === void 0) return { command: "check", positionals, values };
  if (!Object.hasOwn(commands, first)) throw await unknownWord("command", first, Object.keys(commands));
  return { command: first, positionals: rest, values };
}
function parserOption(option) {
  return {
    type: option.value ? "string" : "boolean",
    ...option.short && { short: option.short },
    ...option.multiple && { multiple: true }
  };
}
async function unknownWord(kind, word, known) {
  const { closest, distance } = await import("./mod-JAEQQG4T.js");
  const nearest = closest(word, known);
  const hint = distance(word, nearest) <= 3 ? `; did you mean ${nearest}?` : "";
  return new CheckError("USAGE", `unknown ${kind} ${word}${hint}`, { advice: "See budget-check --help" });
}
function helpText() {
  const rows = (entries) => {
    const width = Math.max(...entries.map(([left]) => left.length));
    return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
  };
  const optionRows = options.map((o) => {
    const short = o.short ? `, -${o.short}` : "";
    return [`--${o.name}${short}${o.value ? ` ${o.value}` : ""}`, o.description];
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

// src/cli.ts
var runners = {
  check: async (line, io) => (await import("./check-command-FB6AYT4J.js")).runCheck(line, io),
  bundle: async (line, io) => (await import("./bundle-command-37OYNCI2.js")).runBundle(line, io),
  report: async (line, io) => (await import("./report-command-2SPH6AFZ.js")).runReport(line, io),
  merge: async (line, io) => (await import("./merge-command-Q3KNNZZX.js")).runMerge(line, io),
  compare: async (line, io) => (await import("./compare-command-W2NPF77O.js")).runCompare(line, io),
  open: async (line, io) => (await import("./open-command-L7N6NB7T.js")).runOpen(line, io),
  discover: async (line, io) => (await import("./discover-command-EIYFCBPT.js")).runDiscover(line, io),
  doctor: async (line, io) => (await import("./doctor-command-DNHUUB6Y.js")).runDoctorCommand(line, io)
};
async function main(io) {
  let verbose = false;
  try {
    const line = await parseCommandLine(io.argv);
    verbose = line.values["verbose"] === true;
    if (line.values["help"]) {
      io.stdout.write(helpText());
      return 0;
    }
    if (line.values["version"]) {
      const { version } = await import("./version-JX7KX4OB.js");
      io.stdout.write(`${version}
`);
      return 0;
    }
    return await runners[line.command](line, io);
  } catch (error) {
    const { printError } = await import("./print-error-SSBMY62X.js");
    printError(io.stderr, error, verbose);
    return error instanceof CheckError ? error.exitCode : 3;
  }
}
async function run(process) {
  var _stack = [];
  try {
    let broken = false;
    const _ = __using(_stack, takeStrayFailures(async (error) => {
      broken = true;
      process.exitCode = 3;
      const { printError } = await import("./print-error-SSBMY62X.js");
      printError(process.stderr, error, process.argv.includes("--verbose"));
    }));
    const exitCode = await main({
      argv: process.argv.slice(2),
      stdout: process.stdout,
      stderr: process.stderr,
      cwd: () => process.cwd(),
      env: process.env
    });
    process.exitCode = broken ? 3 : exitCode;
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
export {
  main,
  run
};

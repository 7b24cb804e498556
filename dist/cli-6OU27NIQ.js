import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commandNames,
  commands,
  definitionOf,
  optionNames,
  options,
  wordsOf
} from "./chunk-TDNPRUFJ.js";
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

// src/cli/help.ts
var exitCodes = `Exit codes: 0 passed, 1 a limit is exceeded or has no data, 2 the command line or the budget is wrong,
3 it could not be measured, 130 interrupted.`;
function overview() {
  return `budget-check: a web performance gate

Usage: budget-check [COMMAND] [OPTIONS]

Commands
${rows(commandNames.map((name) => [`${name} ${commands[name].words}`.trim(), commands[name].summary]))}

Options of check
${optionRows("check")}

budget-check COMMAND --help shows the options of another command.
${exitCodes}
`;
}
function helpOf(command) {
  const { summary, words } = commands[command];
  return `${summary}

Usage: ${["budget-check", command, words, "[OPTIONS]"].filter(Boolean).join(" ")}

Options
${optionRows(command)}

${exitCodes}
`;
}
function optionRows(command) {
  const own = optionNames.filter((name) => definitionOf(name).commands.includes(command));
  return rows(
    own.map((name) => {
      const { short, value, description } = definitionOf(name);
      return [`--${name}${short ? `, -${short}` : ""}${value ? ` ${value}` : ""}`, description];
    })
  );
}
function rows(entries) {
  const width = Math.max(...entries.map(([left]) => left.length));
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

// src/cli/parse-command-line.ts
import { parseArgs } from "node:util";
async function parseCommandLine(argv) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, forParser(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  for (const token of tokens)
    if (token.kind === "option" && !isOption(token.name))
      throw await unknown(
        "option",
        token.rawName,
        optionNames.map((name) => `--${name}`)
      );
  const [first, ...rest] = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  if (first !== void 0 && !isCommand(first)) throw await unknown("command", first, commandNames);
  const command = first ?? "check";
  const values = {};
  for (const token of tokens) {
    if (token.kind !== "option" || !isOption(token.name)) continue;
    const { name } = token;
    const { commands: readers, multiple } = definitionOf(name);
    if (!readers.includes(command)) throw ofAnotherCommand(token.rawName, command, readers);
    const value = read(name, token.rawName, token.value);
    values[name] = multiple ? [...values[name] ?? [], value] : value;
  }
  if (!values["help"] && !values["version"]) checkWords(command, rest);
  return { command, words: rest, options: values };
}
function isCommand(word) {
  return Object.hasOwn(commands, word);
}
function isOption(name) {
  return Object.hasOwn(options, name);
}
function forParser(name) {
  const { value, short, multiple } = definitionOf(name);
  return { type: value ? "string" : "boolean", ...short && { short }, ...multiple && { multiple } };
}
function read(name, written, value) {
  const option = definitionOf(name);
  if (!option.parse) {
    if (value === void 0) return true;
    throw new CheckError("USAGE", `${written} takes no value, "${value}" was given`);
  }
  if (value === void 0 || value === "")
    throw new CheckError("USAGE", `${written} needs a value: ${written} ${option.value}`);
  return option.parse(value, written);
}
function checkWords(command, words) {
  const { least = 0, most, advice, words: usage } = wordsOf(command);
  if (words.length >= least && words.length <= most) return;
  const what = words.length < least ? `${command} needs ${usage}` : `"${words[most]}" is one word too many for ${command}`;
  throw new CheckError("USAGE", what, {
    advice: advice ?? `Usage: ${["budget-check", command, usage].filter(Boolean).join(" ")}`
  });
}
function ofAnotherCommand(written, command, readers) {
  const others = readers.length === 1 ? readers[0] : `${readers.slice(0, -1).join(", ")} and ${readers.at(-1)}`;
  return new CheckError("USAGE", `${command} does not take ${written}, which belongs to ${others}`, {
    advice: `See budget-check ${command} --help`
  });
}
async function unknown(kind, word, known) {
  const { closest, distance } = await import("./mod-JAEQQG4T.js");
  const nearest = closest(word, known);
  const hint = distance(word, nearest) <= 3 ? `; did you mean ${nearest}?` : "";
  return new CheckError("USAGE", `Unknown ${kind} ${word}${hint}`, { advice: "See budget-check --help" });
}

// src/cli.ts
var runners = {
  check: async (request, io) => (await import("./check-command-MAMM3LJ5.js")).runCheck(request, io),
  bundle: async (request, io) => (await import("./bundle-command-RSAN2FMH.js")).runBundle(request, io),
  report: async (request, io) => (await import("./report-command-JAAUY373.js")).runReport(request, io),
  merge: async (request, io) => (await import("./merge-command-ZDUOWGXQ.js")).runMerge(request, io),
  compare: async (request, io) => (await import("./compare-command-4SX7VQ4X.js")).runCompare(request, io),
  open: async (request, io) => (await import("./open-command-P5JEPAQH.js")).runOpen(request, io),
  discover: async (request, io) => (await import("./discover-command-E3OZOEOR.js")).runDiscover(request, io),
  doctor: async (request, io) => (await import("./doctor-command-33DWOBA6.js")).runDoctorCommand(request, io)
};
async function main(io) {
  let verbose = false;
  try {
    const request = await parseCommandLine(io.argv);
    const { command, options: options2 } = request;
    verbose = options2.verbose === true;
    if (options2.help) {
      io.stdout.write(isNamed(io.argv, command) ? helpOf(command) : overview());
      return 0;
    }
    if (options2.version) {
      const { version } = await import("./version-JX7KX4OB.js");
      io.stdout.write(`${version}
`);
      return 0;
    }
    return await runners[command](request, io);
  } catch (error) {
    const { renderError } = await import("./render-error-TLNBXGZX.js");
    io.stderr.write(renderError(error, verbose));
    return error instanceof CheckError ? error.exitCode : 3;
  }
}
function isNamed(argv, command) {
  return argv.includes(command);
}
async function run(process) {
  var _stack = [];
  try {
    let broken = false;
    const _ = __using(_stack, takeStrayFailures(async (error) => {
      broken = true;
      process.exitCode = 3;
      const { renderError } = await import("./render-error-TLNBXGZX.js");
      process.stderr.write(renderError(error, process.argv.includes("--verbose")));
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

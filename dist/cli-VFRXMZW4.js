import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  definitionOf,
  isGeneral,
  optionNames,
  outliveReaders,
  printFailure,
  takeCancellation
} from "./chunk-BDT35PHQ.js";
import {
  commandNames,
  commands,
  listOf,
  options,
  parseValue,
  wordsOf
} from "./chunk-W4MNM4SM.js";
import {
  exitCodeOfError,
  mostSevere
} from "./chunk-MZFDMTDF.js";
import {
  didYouMean,
  nearest
} from "./chunk-S2ZXC6W7.js";
import {
  takeStrayFailures
} from "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import {
  nameLimit
} from "./chunk-QNLGKQNY.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/cli/help.ts
var exitCodes = `0 passed, 1 a limit is exceeded or has no data, 2 the command line or the budget is wrong,
3 it could not be measured, 130 interrupted.`;
function overview() {
  return `budget-check: a web performance gate

Usage: budget-check [COMMAND] [OPTIONS]

Commands
${rows(commandNames.map((name) => [`${name} ${commands[name].words}`.trim(), commands[name].summary]))}

Options of check
${optionRows("check")}

budget-check COMMAND --help shows the options of another command.
Exit codes: ${exitCodes}
`;
}
function helpOf(command) {
  const { summary, words, about, exitCodes: own } = wordsOf(command);
  return `${summary}

Usage: ${["budget-check", command, words, "[OPTIONS]"].filter(Boolean).join(" ")}

${about ? `Arguments
${rows(about)}

` : ""}Options
${optionRows(command)}

Exit codes: ${own ?? exitCodes}
`;
}
function optionRows(command) {
  const own = optionNames.filter((name) => definitionOf(name).commands.includes(command));
  return rows(
    own.map((name) => {
      const { short, value, description } = definitionOf(name, command);
      return [`--${name}${short ? `, -${short}` : ""}${value ? ` ${value}` : ""}`, description];
    })
  );
}
function rows(entries) {
  const width = Math.max(...entries.map(([left]) => left.length));
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

// src/cli/parse-command-line.ts
var { parseArgs } = process.getBuiltinModule("node:util");
async function parseCommandLine(argv) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, forParser(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const asked = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []).find(isCommand);
  if (tokens.some((token) => token.kind === "option" && token.name === "help") && asked !== void 0)
    return { command: asked, isNamed: true, words: [], options: {}, general: { help: true } };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) throw unknownOption(token.rawName, argv[token.index] ?? token.rawName);
    refuseLeftOut(token);
  }
  const positionals = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const asksForHelp = positionals[0] === "help";
  const at = positionals.findIndex((word) => word !== "help");
  const [first, ...rest] = at === -1 ? [] : positionals.slice(at);
  if (first !== void 0 && !isCommand(first)) throw unknownCommand(first);
  const command = first ?? "check";
  const own = {};
  const general = asksForHelp ? { help: true } : {};
  for (const token of tokens) {
    if (token.kind !== "option" || !isOption(token.name)) continue;
    const { name } = token;
    const { commands: readers, multiple } = definitionOf(name);
    if (!readers.includes(command)) throw ofAnotherCommand(token.rawName, command, readers);
    const values = isGeneral(name) ? general : own;
    const value = read(name, command, token);
    if (!multiple && value !== true && name in values) throw givenTwice(name);
    values[name] = multiple ? [...values[name] ?? [], value] : value;
  }
  for (const name of optionNames) {
    const { excludes = [] } = definitionOf(name);
    const isGiven = (one) => one in own || one in general;
    const other = isGiven(name) ? excludes.find(isGiven) : void 0;
    if (other !== void 0)
      throw new CheckError("USAGE", `--${name} and --${other} exclude each other`, {
        advice: "Leave one of them out"
      });
  }
  if (!general["help"] && !general["version"]) checkWords(command, rest);
  return { command, isNamed: first !== void 0, words: rest, options: own, general };
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
function refuseLeftOut({ rawName, value, inlineValue }) {
  if (value === void 0 || inlineValue || !/^-./.test(value)) return;
  throw new CheckError("USAGE", `${rawName} needs a value, "${value}" looks like an option`, {
    advice: `Write ${rawName}=${value} if the value begins with a dash`
  });
}
function read(name, command, { rawName, value }) {
  const option = definitionOf(name, command);
  if (!option.parse) {
    if (value === void 0) return true;
    throw takesNoValue(rawName, value);
  }
  if (value === void 0 || value === "")
    throw new CheckError("USAGE", `${rawName} needs a value: ${rawName} ${option.value}`);
  return parseValue(option.parse, value, rawName);
}
function givenTwice(name) {
  return new CheckError("USAGE", `--${name} is given twice, and takes one value`, {
    advice: "Leave one of them out"
  });
}
function checkWords(command, words) {
  const { least = 0, most, advice, words: usage } = wordsOf(command);
  if (words.includes(""))
    throw new CheckError("USAGE", `Command ${command} was given an empty word for ${usage}`, {
      advice: "Check that the variable that should hold it is set"
    });
  if (words.length >= least && words.length <= most) return;
  const what = words.length < least ? `Command ${command} needs ${usage}` : `"${words[most]}" is one word too many for ${command}`;
  throw new CheckError("USAGE", what, {
    advice: advice ?? `Usage: ${["budget-check", command, usage].filter(Boolean).join(" ")}`
  });
}
function ofAnotherCommand(written, command, readers) {
  const others = listOf(readers, "and");
  return new CheckError("USAGE", `Command ${command} does not take ${written}, which belongs to ${others}`, {
    advice: `See budget-check ${command} --help`
  });
}
function unknownCommand(word) {
  const hint = didYouMean(word, [...commandNames, "help"]);
  return new CheckError("USAGE", `Unknown command ${JSON.stringify(word)}${hint}`, {
    advice: "See budget-check --help"
  });
}
function unknownOption(rawName, written) {
  const [, switches, given] = /^(-[^-=]+)=(.*)$/s.exec(written) ?? [];
  if (rawName === "-=" && switches !== void 0 && given !== void 0) return takesNoValue(switches, given);
  const name = rawName.startsWith("--") ? rawName : written.replace(/(?<=\w)=.*$/s, "");
  const meant = nearest(name.replace(/^-+/, ""), optionNames);
  return new CheckError("USAGE", `Unknown option ${name}${meant ? `; did you mean --${meant}?` : ""}`, {
    advice: "See budget-check --help"
  });
}
function takesNoValue(rawName, given) {
  return new CheckError("USAGE", `${rawName} takes no value, ${JSON.stringify(given)} was given`, {
    advice: `Write ${rawName} alone`
  });
}

// src/cli.ts
var runners = {
  check: async (request, io) => (await import("./check-command-H44ZLKSX.js")).runCheck(request, io),
  init: async (request, io) => (await import("./init-command-I5KINVTP.js")).runInit(request, io),
  bundle: async (request, io) => (await import("./bundle-command-TWKYYYKD.js")).runBundle(request, io),
  report: async (request, io) => (await import("./report-command-DY42DTVJ.js")).runReport(request, io),
  merge: async (request, io) => (await import("./merge-command-TNY6BLKZ.js")).runMerge(request, io),
  compare: async (request, io) => (await import("./compare-command-LCPLRYIT.js")).runCompare(request, io),
  open: async (request, io) => (await import("./open-command-JVSPYBML.js")).runOpen(request, io),
  discover: async (request, io) => (await import("./discover-command-BWDHF7ID.js")).runDiscover(request, io),
  bisect: async (request, io) => (await import("./bisect-command-SQPYCHJA.js")).runBisectCommand(request, io),
  calibrate: async (request, io) => (await import("./calibrate-command-FRRR66XW.js")).runCalibrateCommand(request, io),
  doctor: async (request, io) => (await import("./doctor-command-W5HJ4SH4.js")).runDoctorCommand(request, io)
};
async function main(io) {
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
      const { version } = await import("./version-JX7KX4OB.js");
      io.stdout.write(`${version}
`);
      return 0;
    }
    return await runners[command](request, io);
  } catch (thrown) {
    const error = nameLimit(thrown);
    await printFailure(io.stderr, error, verbose);
    return exitCodeOfError(error);
  }
}
async function run(process2) {
  let exitCode = 0;
  const endWith = (other) => {
    exitCode = mostSevere(exitCode, other);
    process2.exitCode = exitCode;
  };
  const fail = async (thrown) => {
    const error = nameLimit(thrown);
    endWith(exitCodeOfError(error));
    await printFailure(process2.stderr, error, process2.argv.includes("--verbose"));
  };
  takeStrayFailures(fail);
  outliveReaders(process2, fail);
  const ended = await main({
    argv: process2.argv.slice(2),
    stdout: process2.stdout,
    stderr: process2.stderr,
    stdin: process2.stdin,
    cwd: () => process2.cwd(),
    env: process2.env,
    takeCancellation
  });
  endWith(ended);
}
export {
  main,
  run
};

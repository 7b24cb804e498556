import { CheckError } from "../errors.ts";
import { didYouMean, nearest } from "../nearest.ts";
import { commandNames, commands, wordsOf } from "../options/commands.ts";
import type { Command } from "../options/commands.ts";
import { definitionOf, isGeneral, optionNames } from "../options/options.ts";
import type { GeneralOptions, OptionName, OptionsOf } from "../options/options.ts";
import { options } from "../options/table.ts";
import { listOf, parseValue } from "../options/values.ts";

// An import of node:util takes 3 ms, for all else that it names.
const { parseArgs } = process.getBuiltinModule("node:util");

/** What a user asked of one command: its words, its own options and those of every command, parsed. */
export interface Request<Name extends Command = Command> {
  command: Name;
  /** Whether the user wrote the command; `check` may be left out. */
  isNamed: boolean;
  words: readonly string[];
  options: OptionsOf<Name>;
  general: GeneralOptions;
}

/** An option as it was written. */
interface Written {
  rawName: string;
  value: string | undefined;
  /** Whether the value came after `=`. */
  inlineValue: boolean | undefined;
}

/**
 * Reads the command line. `help COMMAND` is `COMMAND --help`.
 * @throws CheckError USAGE for an unknown command or option, an option of another command, a wrong number of words, or a
 *   value that the option does not take, or a second one for an option that is not a list; with the nearest valid word where there is one.
 */
export async function parseCommandLine(argv: readonly string[]): Promise<Request> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, forParser(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])).find(isCommand);
  // Help is shown even if everything else on the command line is wrong.
  if (tokens.some((token) => token.kind === "option" && token.name === "help") && asked !== undefined)
    return { command: asked, isNamed: true, words: [], options: {}, general: { help: true } };
  // First: after a misspelt option or a value that was left out, the words that follow are not what they seem.
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) throw unknownOption(token.rawName, argv[token.index] ?? token.rawName);
    refuseLeftOut(token);
  }
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const asksForHelp = positionals[0] === "help";
  // `help help` is `help`.
  const at = positionals.findIndex((word) => word !== "help");
  const [first, ...rest] = at === -1 ? [] : positionals.slice(at);
  if (first !== undefined && !isCommand(first)) throw unknownCommand(first);
  const command = first ?? "check";
  const own: Record<string, unknown> = {};
  const general: Record<string, unknown> = asksForHelp ? { help: true } : {};
  for (const token of tokens) {
    if (token.kind !== "option" || !isOption(token.name)) continue;
    const { name } = token;
    const { commands: readers, multiple } = definitionOf(name);
    if (!readers.includes(command)) throw ofAnotherCommand(token.rawName, command, readers);
    const values = isGeneral(name) ? general : own;
    const value = read(name, command, token);
    if (!multiple && value !== true && name in values) throw givenTwice(name);
    values[name] = multiple ? [...((values[name] as unknown[] | undefined) ?? []), value] : value;
  }
  for (const name of optionNames) {
    const { excludes = [] } = definitionOf(name);
    const isGiven = (one: string) => one in own || one in general;
    const other = isGiven(name) ? excludes.find(isGiven) : undefined;
    if (other !== undefined)
      throw new CheckError("USAGE", `--${name} and --${other} exclude each other`, {
        advice: "Leave one of them out",
      });
  }
  // Help is what someone asks for whose words are not right yet.
  if (!general["help"] && !general["version"]) checkWords(command, rest);
  return { command, isNamed: first !== undefined, words: rest, options: own, general };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function forParser(name: OptionName): { type: "string" | "boolean"; short?: string; multiple?: boolean } {
  const { value, short, multiple } = definitionOf(name);
  return { type: value ? "string" : "boolean", ...(short && { short }), ...(multiple && { multiple }) };
}

/** `--json --html out.html` has left a value out; only `-` itself, for stdout, is one. */
function refuseLeftOut({ rawName, value, inlineValue }: Written): void {
  if (value === undefined || inlineValue || !/^-./.test(value)) return;
  throw new CheckError("USAGE", `${rawName} needs a value, "${value}" looks like an option`, {
    advice: `Write ${rawName}=${value} if the value begins with a dash`,
  });
}

function read(name: OptionName, command: Command, { rawName, value }: Written): unknown {
  const option = definitionOf(name, command);
  if (!option.parse) {
    if (value === undefined) return true;
    throw takesNoValue(rawName, value);
  }
  if (value === undefined || value === "")
    throw new CheckError("USAGE", `${rawName} needs a value: ${rawName} ${option.value}`);
  return parseValue(option.parse, value, rawName);
}

/** It is unclear which of the two was meant, and the user would not notice that the first one is ignored. */
function givenTwice(name: OptionName): CheckError {
  return new CheckError("USAGE", `--${name} is given twice, and takes one value`, {
    advice: "Leave one of them out",
  });
}

function checkWords(command: Command, words: readonly string[]): void {
  const { least = 0, most, advice, words: usage } = wordsOf(command);
  // An unset variable leaves an empty word. As a path it would mean the current folder.
  if (words.includes(""))
    throw new CheckError("USAGE", `Command ${command} was given an empty word for ${usage}`, {
      advice: "Check that the variable that should hold it is set",
    });
  if (words.length >= least && words.length <= most) return;
  const what =
    words.length < least
      ? `Command ${command} needs ${usage}`
      : `"${words[most]}" is one word too many for ${command}`;
  throw new CheckError("USAGE", what, {
    advice: advice ?? `Usage: ${["budget-check", command, usage].filter(Boolean).join(" ")}`,
  });
}

function ofAnotherCommand(written: string, command: Command, readers: readonly Command[]): CheckError {
  const others = listOf(readers, "and");
  return new CheckError("USAGE", `Command ${command} does not take ${written}, which belongs to ${others}`, {
    advice: `See budget-check ${command} --help`,
  });
}

function unknownCommand(word: string): CheckError {
  const hint = didYouMean(word, [...commandNames, "help"]);
  return new CheckError("USAGE", `Unknown command ${JSON.stringify(word)}${hint}`, {
    advice: "See budget-check --help",
  });
}

/**
 * @param rawName the option as it was understood: one letter of `-budget`.
 * @param written the word that it stands in.
 */
function unknownOption(rawName: string, written: string): CheckError {
  const [, switches, given] = /^(-[^-=]+)=(.*)$/s.exec(written) ?? [];
  if (rawName === "-=" && switches !== undefined && given !== undefined) return takesNoValue(switches, given);
  const name = rawName.startsWith("--") ? rawName : written.replace(/(?<=\w)=.*$/s, "");
  const meant = nearest(name.replace(/^-+/, ""), optionNames);
  return new CheckError("USAGE", `Unknown option ${name}${meant ? `; did you mean --${meant}?` : ""}`, {
    advice: "See budget-check --help",
  });
}

function takesNoValue(rawName: string, given: string): CheckError {
  return new CheckError("USAGE", `${rawName} takes no value, ${JSON.stringify(given)} was given`, {
    advice: `Write ${rawName} alone`,
  });
}

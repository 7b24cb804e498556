import { parseArgs } from "node:util";
import { CheckError } from "../errors.ts";
import { commandNames, commands, wordsOf } from "../options/commands.ts";
import type { Command } from "../options/commands.ts";
import { definitionOf, optionNames, options } from "../options/options.ts";
import type { OptionName, OptionsOf } from "../options/options.ts";

/** What a user asked of one command: its words and its own options, parsed. */
export interface Request<Name extends Command = Command> {
  command: Name;
  words: readonly string[];
  options: OptionsOf<Name>;
}

/**
 * Reads the command line.
 * @throws CheckError USAGE for an unknown command or option, an option of another command, a wrong number of words, or a
 *   value that the option does not take; with the nearest valid word where there is one.
 */
export async function parseCommandLine(argv: readonly string[]): Promise<Request> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, forParser(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  // First: the value of a misspelt option looks like a command.
  for (const token of tokens)
    if (token.kind === "option" && !isOption(token.name))
      throw await unknown(
        "option",
        token.rawName,
        optionNames.map((name) => `--${name}`),
      );
  const [first, ...rest] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (first !== undefined && !isCommand(first)) throw await unknown("command", first, commandNames);
  const command = first ?? "check";
  const values: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind !== "option" || !isOption(token.name)) continue;
    const { name } = token;
    const { commands: readers, multiple } = definitionOf(name);
    if (!readers.includes(command)) throw ofAnotherCommand(token.rawName, command, readers);
    const value = read(name, token.rawName, token.value);
    values[name] = multiple ? [...((values[name] as unknown[] | undefined) ?? []), value] : value;
  }
  // Help is what someone asks for whose words are not right yet.
  if (!values["help"] && !values["version"]) checkWords(command, rest);
  return { command, words: rest, options: values };
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

function read(name: OptionName, written: string, value: string | undefined): unknown {
  const option = definitionOf(name);
  if (!option.parse) {
    if (value === undefined) return true;
    throw new CheckError("USAGE", `${written} takes no value, "${value}" was given`);
  }
  if (value === undefined || value === "")
    throw new CheckError("USAGE", `${written} needs a value: ${written} ${option.value}`);
  return option.parse(value, written);
}

function checkWords(command: Command, words: readonly string[]): void {
  const { least = 0, most, advice, words: usage } = wordsOf(command);
  if (words.length >= least && words.length <= most) return;
  const what =
    words.length < least
      ? `${command} needs ${usage}`
      : `"${words[most]}" is one word too many for ${command}`;
  throw new CheckError("USAGE", what, {
    advice: advice ?? `Usage: ${["budget-check", command, usage].filter(Boolean).join(" ")}`,
  });
}

function ofAnotherCommand(written: string, command: Command, readers: readonly Command[]): CheckError {
  const others =
    readers.length === 1 ? readers[0] : `${readers.slice(0, -1).join(", ")} and ${readers.at(-1)}`;
  return new CheckError("USAGE", `${command} does not take ${written}, which belongs to ${others}`, {
    advice: `See budget-check ${command} --help`,
  });
}

async function unknown(kind: string, word: string, known: readonly string[]): Promise<CheckError> {
  const { closest, distance } = await import("fastest-levenshtein");
  const nearest = closest(word, known);
  const hint = distance(word, nearest) <= 3 ? `; did you mean ${nearest}?` : "";
  return new CheckError("USAGE", `Unknown ${kind} ${word}${hint}`, { advice: "See budget-check --help" });
}

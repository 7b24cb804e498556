/** What a command gets of its options, by the table of all of them. */
import type { Command } from "./commands.ts";
import { commandNames } from "./commands.ts";
import { options } from "./table.ts";
import type { OptionDefinition } from "./table.ts";
import { parseValue, text } from "./values.ts";
import type { Parser } from "./values.ts";

export type OptionName = keyof typeof options;

/** The type of an option's value: what its parser reads, a list of that, or true for a switch. */
type ValueOf<Option> = Option extends { parse: Parser<infer Value> }
  ? Option extends { multiple: true }
    ? Value[]
    : Value
  : true;

/** The same as one command reads it. */
type ValueFor<Option, Name extends Command> = Option extends {
  per: { [Key in Name]: { parse: Parser<infer Value> } };
}
  ? Value
  : ValueOf<Option>;

/** The commands that read an option. */
type ReadersOf<Key extends OptionName> = (typeof options)[Key]["commands"][number];

/** The options that every command takes, parsed. Absent where the user did not set them. */
export type GeneralOptions = {
  readonly [Key in OptionName as Command extends ReadersOf<Key> ? Key : never]?: ValueOf<
    (typeof options)[Key]
  >;
};

/** The other options that a command takes, by their names, parsed. Absent where the user did not set them. */
export type OptionsOf<Name extends Command> = {
  readonly [
    Key in Exclude<OptionName, keyof GeneralOptions> as Name extends ReadersOf<Key> ? Key : never
  ]?: ValueFor<(typeof options)[Key], Name>;
};

/**
 * What must be left of a command's options once it has taken its own: `rest satisfies AllRead` is a type error for an
 * option that the table gives to the command and that the command does not read.
 */
export type AllRead = Record<string, never>;

/** The names of all options, in the order of the help. */
export const optionNames = Object.keys(options) as OptionName[];

/** An option without the literal types of the table, as a command reads it. */
export function definitionOf(name: OptionName, command?: Command): OptionDefinition {
  const definition: OptionDefinition = options[name];
  return { ...definition, ...(command && definition.per?.[command]) };
}

/** Whether every command takes an option. */
export function isGeneral(name: OptionName): name is keyof GeneralOptions {
  return definitionOf(name).commands.length === commandNames.length;
}

/**
 * Reads one option's text as an input of the action, whose errors name the input.
 * @throws CheckError USAGE where the text is not what the option takes.
 */
export function parseInput<Name extends OptionName>(
  name: Name,
  given: string,
): ValueOf<(typeof options)[Name]> {
  const parser = definitionOf(name).parse ?? text;
  return parseValue(parser, given, `Input ${name}:`) as ValueOf<(typeof options)[Name]>;
}

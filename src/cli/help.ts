import { commandNames, commands, wordsOf } from "../options/commands.ts";
import type { Command } from "../options/commands.ts";
import { definitionOf, optionNames } from "../options/options.ts";

const exitCodes = `0 passed, 1 a limit is exceeded or has no data, 2 the command line or the budget is wrong,
3 it could not be measured, 130 interrupted.`;

/** The text of `budget-check --help`: all commands, and the options of the default one. */
export function overview(): string {
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

/** The text of `budget-check COMMAND --help`. */
export function helpOf(command: Command): string {
  const { summary, words, about, exitCodes: own } = wordsOf(command);
  return `${summary}

Usage: ${["budget-check", command, words, "[OPTIONS]"].filter(Boolean).join(" ")}

${about ? `Arguments\n${rows(about)}\n\n` : ""}Options
${optionRows(command)}

Exit codes: ${own ?? exitCodes}
`;
}

function optionRows(command: Command): string {
  const own = optionNames.filter((name) => definitionOf(name).commands.includes(command));
  return rows(
    own.map((name) => {
      const { short, value, description } = definitionOf(name, command);
      return [`--${name}${short ? `, -${short}` : ""}${value ? ` ${value}` : ""}`, description];
    }),
  );
}

function rows(entries: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...entries.map(([left]) => left.length));
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

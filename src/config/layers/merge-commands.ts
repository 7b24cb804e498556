import { commandOf, isOfCommand } from "../../command-metric.ts";
import { didYouMean } from "../../nearest.ts";
import type { Command, CommandValue } from "../../types.ts";
import type { AllowanceEntry } from "../keys/allowances.ts";
import { readRule } from "../keys/rules.ts";
import type { Problems } from "../text/problems.ts";
import { quote } from "../text/quote.ts";
import type { Layer } from "./layer.ts";
import { layRules, toLimits } from "./merge-rules.ts";
import type { MergedRules } from "./merge-rules.ts";

/**
 * The commands of all files with their limits, whose unit is only known now. A command of a higher file replaces one of the same
 * name; limits are merged per property, as those of pages. A limit that names no command, or no value of it, is a mistake.
 * @param layers the lowest first.
 * @param allow the budget's exceptions, whose limits must exist too.
 */
export function mergeCommands(
  layers: readonly Layer[],
  allow: readonly AllowanceEntry[],
  problems: Problems,
): Command[] {
  const commands = new Map<string, Omit<Command, "limits">>();
  const removed = new Set<string>();
  for (const { name, command } of layers.flatMap((layer) => layer.commands ?? [])) {
    if (command) commands.set(name, command);
    else commands.delete(name);
    if (!command) removed.add(name);
  }
  const values = new Map(
    [...commands.values()].flatMap((one) => one.values.map((value) => [value.metric, value])),
  );
  const merged = layers.reduce<MergedRules>((below, { commandLimits = [], preset }) => {
    const rules = new Map(
      commandLimits.flatMap(({ key, value, reading, position }) => {
        const known = values.get(key);
        if (known) return [[key, readRule(key, known.unit, value, reading)] as const];
        // A file that removes a command does not want its limits either.
        if (value.type !== "null" && !removed.has(commandOf(key)))
          problems.addAt(position, unknownCommandLimit(key, values, commands));
        return [];
      }),
    );
    return layRules(below, rules, preset, problems);
  }, new Map());
  for (const { limit, position } of allow)
    if (isOfCommand(limit) && !values.has(limit) && position)
      problems.addAt(position, unknownCommandLimit(limit, values, commands));
  const limits = toLimits(merged, problems, (metric) => values.get(metric)?.exact === false);
  return [...commands.values()].map((command) => ({
    ...command,
    limits: limits.filter(({ metric }) => values.has(metric) && commandOf(metric) === command.name),
  }));
}

/** What is wrong with the id of a command's value that the budget does not have. */
function unknownCommandLimit(
  key: string,
  values: ReadonlyMap<string, CommandValue>,
  commands: ReadonlyMap<string, unknown>,
): string {
  const name = commandOf(key);
  if (!commands.has(name))
    return `${quote(key)} can never apply: the budget has no command ${quote(name)}${didYouMean(name, [...commands.keys()])}`;
  const own = [...values.keys()].filter((metric) => commandOf(metric) === name);
  return `${quote(key)} can never apply: the command ${quote(name)} has no such value${
    didYouMean(key, own) || `: use ${own.map(quote).join(" or ")}`
  }`;
}

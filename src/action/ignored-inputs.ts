import { getInput, warning } from "@actions/core";
import { definitionOf } from "../options/options.ts";
import { listOf } from "../options/values.ts";
import { defaults, modes, optionInputs } from "./inputs.ts";
import type { Mode } from "./inputs.ts";

/** The modes that read an input; those that are not here are read by every mode. */
const readers = new Map<string, readonly Mode[]>([
  ...optionInputs.map((name) => [name, modes.filter((mode) => readsOption(mode, name))] as const),
  ["bypass-headers", ["check"]],
  ["reports", ["merge"]],
  ["artifact", ["report"]],
]);

/** `report` takes the budget of base: unlike the command of its name it judges again. */
function readsOption(mode: Mode, name: (typeof optionInputs)[number]): boolean {
  const { commands } = definitionOf(name);
  return mode === "report" ? name === "budget" : commands.includes(mode);
}

/**
 * Warns of inputs that were set and that this mode does not read. It is not an error: a workflow may hand the same inputs
 * to several steps. An input at its default was not set by anyone, as far as the action can see.
 */
export function warnOfIgnored(mode: Mode): void {
  const ignored = [...readers].filter(([name, by]) => !by.includes(mode) && isSet(name));
  if (ignored.length === 0) return;
  const names = ignored.map(([name, by]) => `${name} (for mode ${listOf(by, "and")})`);
  warning(
    `Mode ${mode} ignores ${ignored.length === 1 ? "an input" : "inputs"} that this step sets: ${listOf(names, "and")}`,
    {
      title: "budget-check",
    },
  );
}

/** Text is compared as YAML writes it: `False` is `false`. */
function isSet(name: string): boolean {
  const given = getInput(name);
  const unset: Readonly<Record<string, string>> = defaults;
  return given !== "" && given.toLowerCase() !== unset[name];
}

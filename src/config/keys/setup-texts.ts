import type { Node } from "jsonc-parser";
import { CheckError } from "../../errors.ts";
import { variablesIn } from "../../secrets.ts";
import type { Budget, VariableUse } from "../../types.ts";
import { entriesOf, itemsOf, textOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { printPosition } from "../text/problems.ts";
import { quote } from "../text/quote.ts";

/** A value of a file with the environment variables that it needs. */
export interface Held<T> {
  value: T;
  variables: readonly VariableUse[];
}

/** The variables of all texts in a value. A misspelt reference would be used as plain text, so it is reported. */
export function variablesOf(node: Node | undefined, reading: Reading): VariableUse[] {
  if (!node) return [];
  const text = textOf(node);
  if (text === undefined)
    return [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)].flatMap((part) =>
      variablesOf(part, reading),
    );
  const problem = wrongReference(text);
  if (problem !== null) reading.problems.add(reading.source, node, problem);
  return variablesIn(text).map((name) => ({ name, position: written(reading, node, name).position }));
}

function wrongReference(text: string): string | null {
  const [whole, name = ""] = /\$\{(?!env:[A-Za-z_]\w*\})([^}]*)\}?/.exec(text) ?? [];
  if (whole === undefined) return null;
  const [word] = /[A-Za-z_]\w*$/.exec(name.trim()) ?? ["NAME"];
  return `${quote(whole)} names no environment variable: write ${quote(`\${env:${word}}`)}`;
}

/** The most lines that a message lists. */
const mostListed = 20;

/**
 * The environment variables that the budget's pages need, by name.
 * @throws CheckError BUDGET if a variable is not set, or is empty, as a secret is if CI does not share it.
 */
export function readVariables(
  { pages }: Budget,
  env: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const values = new Map<string, string>();
  const missing = new Set<string>();
  for (const { name, position } of pages.flatMap(({ variables = [] }) => variables)) {
    const value = env[name];
    if (value !== undefined && value.trim() !== "") values.set(name, value);
    else
      missing.add(
        `${printPosition(position)}: the environment variable ${name} is ${value === undefined ? "not set" : "empty"}`,
      );
  }
  const [first, ...others] = missing;
  if (first === undefined) return values;
  throw new CheckError("BUDGET", first, {
    detail: others.length > 0 ? others.slice(0, mostListed).join("\n") : undefined,
    advice:
      "Set it where budget-check runs. (GitHub gives no secrets to workflows of pull requests from forks: there it is empty.)",
  });
}

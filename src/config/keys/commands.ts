import type { Node } from "jsonc-parser";
import { commandMetric } from "../../command-metric.ts";
import type { Command, CommandValue, Position, Unit } from "../../types.ts";
import { entriesOf, textOf, valueOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";
import { readTimeout } from "./settings.ts";

/** A command as one file writes it. `null` removes one that another file has. */
export interface CommandEntry {
  name: string;
  position: Position;
  command: Omit<Command, "limits"> | null;
}

/** Units in which programs print, with the factor to ours. */
const units: Readonly<Record<string, Pick<CommandValue, "unit" | "factor">>> = {
  us: { unit: "ms", factor: 0.001 },
  ms: { unit: "ms", factor: 1 },
  s: { unit: "ms", factor: 1000 },
  B: { unit: "B", factor: 1 },
  kB: { unit: "B", factor: 1000 },
  KiB: { unit: "B", factor: 1024 },
  MB: { unit: "B", factor: 1e6 },
  MiB: { unit: "B", factor: 1024 ** 2 },
  count: { unit: "count", factor: 1 },
  unitless: { unit: "unitless", factor: 1 },
};

/** A load test takes seconds, a build minutes; a command that takes longer probably hangs. */
const defaultTimeoutMs = 5 * 60_000;

/** A colon separates the names in a metric's id; other characters would be hard to read in reports. */
const nameable = /^[\w.%+-]+$/;

/** Reads `commands`: programs by name, each with the values of its output that are measured. */
export function readCommands(node: Node, reading: Reading): CommandEntry[] {
  return entriesOf(node).flatMap(({ key: name, keyNode, value }): CommandEntry[] => {
    const { position } = written(reading, keyNode, null);
    if (value.type === "null") return [{ name, position, command: null }];
    if (!isNameable(name, keyNode, "command", reading)) return [];
    const command = readCommand(name, value, reading);
    return command ? [{ name, position, command: { ...command, position } }] : [];
  });
}

function readCommand(name: string, node: Node, reading: Reading): Omit<Command, "limits"> | undefined {
  const runNode = valueOf(node, "run");
  const run = textOf(runNode);
  if (!runNode || run === undefined) return undefined;
  if (run.trim() === "" || run.includes("\0"))
    reading.problems.add(reading.source, runNode, `commands.${name}.run is empty`);
  const timeoutMs = readTimeout(valueOf(node, "timeout"), `commands.${name}`, "command", reading);
  return {
    name,
    run,
    values: readValues(name, node, reading),
    timeoutMs: timeoutMs ?? defaultTimeoutMs,
  };
}

function readValues(name: string, node: Node, reading: Reading): CommandValue[] {
  const read = valueOf(node, "read");
  const measure = textOf(valueOf(node, "measure"));
  const exact = valueOf(node, "exact")?.value === true;
  const unit = textOf(valueOf(node, "unit"));
  if (measure === "time") {
    const idle = ["read", "exact", "unit"].find((key) => valueOf(node, key));
    if (idle !== undefined)
      reading.problems.add(
        reading.source,
        valueOf(node, idle) ?? node,
        `commands.${name}.${idle} can never apply: "measure": "time" is how long the command runs`,
      );
    return [{ metric: commandMetric(name), from: "time", unit: "ms", factor: 1, exact: false }];
  }
  const whole = { unit, exact };
  if (read?.type !== "object")
    return [{ metric: commandMetric(name), from: pathOf(read, reading), ...unitOf(whole), exact }];
  const values = entriesOf(read).flatMap(({ key, keyNode, value }): CommandValue[] => {
    if (!isNameable(key, keyNode, "value", reading)) return [];
    const from = pathOf(value.type === "object" ? valueOf(value, "path") : value, reading);
    if (!from) return [];
    const own = {
      unit: textOf(valueOf(value, "unit")) ?? unit,
      exact: valueOf(value, "exact") === undefined ? exact : valueOf(value, "exact")?.value === true,
    };
    return [{ metric: commandMetric(name, key), from, ...unitOf(own), exact: own.exact }];
  });
  if (entriesOf(read).length === 0)
    reading.problems.add(
      reading.source,
      read,
      `commands.${name}.read is empty: leave it out for a bare number`,
    );
  return values;
}

/** Without a unit, an exact value is a count. */
function unitOf({ unit, exact }: { unit: string | undefined; exact: boolean }): {
  unit: Unit;
  factor: number;
} {
  return units[unit ?? (exact ? "count" : "unitless")] ?? { unit: "unitless", factor: 1 };
}

function pathOf(node: Node | undefined, reading: Reading): { path: string } | null {
  const path = textOf(node);
  if (!node || path === undefined) return null;
  if (path.trim() !== "") return { path };
  reading.problems.add(reading.source, node, "the path to a value is empty");
  return null;
}

function isNameable(name: string, node: Node, of: "command" | "value", reading: Reading): boolean {
  if (nameable.test(name) && name.length <= 60) return true;
  reading.problems.add(
    reading.source,
    node,
    `the name of the ${of} ${quote(name)} may have letters, digits and . _ - + % only, at most 60`,
  );
  return false;
}

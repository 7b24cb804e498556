import type { Node } from "jsonc-parser";
import { isOfCommand } from "../../command-metric.ts";
import type { Position } from "../../types.ts";
import { entriesOf, written } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";

/** A limit on a command as the budget has it, and where, so that a mistake in it can be reported with its line. */
export interface CommandLimit {
  key: string;
  value: Node;
  reading: Reading;
  position: Position;
}

/** The limits on commands in a `limits` object. */
export function readCommandLimits(node: Node | undefined, reading: Reading): CommandLimit[] {
  return entriesOf(node)
    .filter(({ key }) => isOfCommand(key))
    .map(({ key, keyNode, value }) => ({
      key,
      value,
      reading,
      position: written(reading, keyNode, null).position,
    }));
}

/** Reports limits on commands among the limits of a page. */
export function refuseCommandLimits(node: Node | undefined, reading: Reading): void {
  for (const { key, position } of readCommandLimits(node, reading))
    reading.problems.addAt(
      position,
      `${quote(key)} can never apply to a page, which no command visits: move it to the "limits" of the budget`,
    );
}

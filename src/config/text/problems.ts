import type { Node } from "jsonc-parser";
import { CheckError } from "../../errors.ts";
import type { Position } from "../../types.ts";
import { positionAt } from "./source.ts";
import type { Source } from "./source.ts";

/** One mistake in a budget: where, and what to change. */
export interface Problem {
  position: Position;
  text: string;
}

/** The most further problems that an error lists; the others are counted. */
const mostListed = 20;
/** The most problems that are kept: a file with a million mistakes does not need a million messages. */
const mostKept = 500;

/** Collects the problems of all files of a budget, so that they are reported together. */
export class Problems {
  readonly #list: Problem[] = [];
  #left = 0;

  add(source: Source, at: Pick<Node, "offset">, text: string): void {
    this.addAt(() => positionAt(source, at.offset), text);
  }

  addAt(position: Position | (() => Position), text: string): void {
    if (this.#list.length >= mostKept) this.#left++;
    else this.#list.push({ position: typeof position === "function" ? position() : position, text });
  }

  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  /** @throws CheckError BUDGET with the first problem as message and the others as detail, one per line. */
  throwIfAny(): void {
    const [first, ...others] = inReadingOrder(this.#list);
    if (first === undefined) return;
    const shown = others.slice(0, mostListed);
    const left = others.length - shown.length + this.#left;
    if (left > 0) shown.push(`… and ${left} more`);
    throw new CheckError("BUDGET", first, { detail: shown.length > 0 ? shown.join("\n") : undefined });
  }
}

/** `budget.json:3:14`. */
export function printPosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

/** Sorted by file, in reading order, then by line; without duplicates. */
function inReadingOrder(problems: readonly Problem[]): string[] {
  const files = [...new Set(problems.map((problem) => problem.position.file))];
  const sorted = problems.toSorted(
    (a, b) =>
      files.indexOf(a.position.file) - files.indexOf(b.position.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
  return [...new Set(sorted.map(({ position, text }) => `${printPosition(position)}: ${text}`))];
}

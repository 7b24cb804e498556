import type { StepAction } from "../../types.ts";
import { wrongKeys } from "../keys/key-names.ts";

const modifiers = ["Control", "Shift", "Alt", "Meta"];

/** Turns the key-down and key-up events of the Recorder into key presses. */
export class RecordedKeys {
  readonly #held: string[] = [];
  /** Whether the held modifiers have been part of a combination. */
  #isUsed = false;

  down(key: string): readonly StepAction[] | string {
    const modifier = modifierOf(key);
    if (modifier !== null) {
      if (!this.#held.includes(modifier)) this.#held.push(modifier);
      this.#isUsed = false;
      return [];
    }
    this.#isUsed = true;
    return press([...this.#held, nameOf(key)]);
  }

  up(key: string): readonly StepAction[] | string {
    const modifier = modifierOf(key);
    const at = modifier === null ? -1 : this.#held.indexOf(modifier);
    if (modifier === null || at < 0) return [];
    this.#held.splice(at, 1);
    const isAlone = !this.#isUsed && this.#held.length === 0;
    return isAlone ? press([modifier]) : [];
  }
}

function press(keys: readonly string[]): readonly StepAction[] | string {
  const combination = keys.join("+");
  return wrongKeys(combination) ?? [{ press: combination }];
}

function modifierOf(key: string): string | null {
  return modifiers.find((name) => key === name || key === `${name}Left` || key === `${name}Right`) ?? null;
}

function nameOf(key: string): string {
  if (key === " ") return "Space";
  return key === "\r" || key === "\n" ? "Enter" : key;
}

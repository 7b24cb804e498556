import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, KeyInput, Page } from "puppeteer";
import { messageOf } from "../../errors.ts";
import { StepProblem } from "./step-failure.ts";

/**
 * Trusted input, as from a person: sent when its time has come, whether or not the page has dealt with what came before.
 * The promises resolve when the page has dealt with it.
 */

/** A fast typist; 239 ms is the average: https://doi.org/10.1145/3173574.3174220 */
export const betweenKeysMs = 100;
const keyHeldMs = 50;

/**
 * Presses and releases the main mouse button.
 * @param x CSS pixels from the window's left edge, as `y` from its top.
 */
export async function sendClick(page: Page, x: number, y: number): Promise<void> {
  const { mouse } = page;
  await Promise.all([mouse.move(x, y), mouse.down(), mouse.up()]);
}

/**
 * Touches and lets go with one finger.
 * @param x CSS pixels from the window's left edge, as `y` from its top.
 */
export async function sendTap(session: CDPSession, x: number, y: number): Promise<void> {
  const touchPoints = [{ x: Math.round(x), y: Math.round(y) }];
  await Promise.all([
    session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints }),
    session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
  ]);
}

/** Characters without a key on the keyboard are put in as an input method would: no key event, no interaction. */
export async function sendText(page: Page, text: string): Promise<void> {
  const sent = new Sent();
  for (const [index, character] of [...text].entries()) {
    if (index > 0) await pause(betweenKeysMs - keyHeldMs);
    const key = character === "\n" ? "Enter" : character;
    if (!hasKey(key)) {
      sent.add(page.keyboard.sendCharacter(character));
      continue;
    }
    sent.add(page.keyboard.down(key as KeyInput));
    await pause(keyHeldMs);
    sent.add(page.keyboard.up(key as KeyInput));
  }
  await sent.done();
}

/** @param combination a key as `KeyboardEvent.key` names it, with modifiers before it: `Control+a`, `+`. */
export async function sendKey(page: Page, combination: string): Promise<void> {
  const keys = splitCombination(combination) as KeyInput[];
  const sent = new Sent();
  for (const key of keys) sent.add(page.keyboard.down(key));
  await pause(keyHeldMs);
  for (const key of keys.toReversed()) sent.add(page.keyboard.up(key));
  await sent.done().catch((error: unknown) => {
    if (!/unknown key/i.test(messageOf(error))) throw error;
    throw new StepProblem(
      `names a key that no keyboard has: ${combination}`,
      "Write a key as KeyboardEvent.key has it: Enter, ArrowDown, a, Control+a.",
    );
  });
}

/** Input that is being sent. `done`, which is called after all of it was sent, rejects if one part failed. */
class Sent {
  readonly #inputs: Promise<void>[] = [];

  add(input: Promise<void>): void {
    input.catch(() => undefined);
    this.#inputs.push(input);
  }

  async done(): Promise<void> {
    await Promise.all(this.#inputs);
  }
}

/** `Control++` is the plus key with Control. */
export function splitCombination(combination: string): string[] {
  if (combination !== "+" && !combination.endsWith("++")) return combination.split("+");
  const before = combination.slice(0, -2);
  return [...(before === "" ? [] : before.split("+")), "+"];
}

/** The keys of a US keyboard that make one character; puppeteer knows no others. */
function hasKey(character: string): boolean {
  return character === "Enter" || /^[ -~]$/.test(character);
}

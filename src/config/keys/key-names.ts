import { didYouMean } from "../../nearest.ts";
import { quote } from "../text/quote.ts";

/** Keys without a character of their own, as KeyboardEvent.key names them: https://www.w3.org/TR/uievents-key/ */
const namedKeys = (
  "Enter Tab Escape Backspace Delete Insert Space ContextMenu CapsLock ArrowUp ArrowDown ArrowLeft ArrowRight " +
  "Home End PageUp PageDown Shift Control Alt Meta F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12"
).split(" ");

/** What is wrong with a key or a combination of keys (`Control+a`), or null. */
export function wrongKeys(combination: string): string | null {
  // The plus key itself is the last part of "Control++".
  const endsWithPlus = combination === "+" || combination.endsWith("++");
  const before = combination.slice(0, -2);
  const parts = endsWithPlus ? [...(before === "" ? [] : before.split("+")), "+"] : combination.split("+");
  const wrong = parts.find((key) => !namedKeys.includes(key) && !/^[ -~]$/.test(key));
  if (wrong === undefined) return null;
  if (wrong === "") return `${quote(combination)} is not a key: write "Enter", "a" or "Control+a"`;
  return `no key is called ${quote(wrong)}${didYouMean(wrong, namedKeys) || `: write "Enter", "a" or "Control+a"`}`;
}

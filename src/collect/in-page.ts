import type * as InPage from "./in-page/index.ts";
import { inPageTexts } from "./in-page-texts.ts";

/**
 * The functions of in-page/, for puppeteer's `evaluate` and its kin, which send a function's text to the page. Called here, they throw.
 */
export const inPage = Object.fromEntries(
  Object.entries(inPageTexts).map(([name, text]) => [name, sentAs(name, text)]),
) as unknown as typeof InPage;

/** A call of a function as one expression, for a command of the protocol that takes no arguments. Arguments must be JSON. */
export function callOf<Arguments extends readonly unknown[]>(
  pageFunction: (...args: Arguments) => unknown,
  ...args: Arguments
): string {
  return `(${String(pageFunction)})(${args.map((argument) => JSON.stringify(argument)).join()})`;
}

function sentAs(name: string, text: string): () => never {
  const placeholder = () => {
    throw new Error(`${name} runs in a page alone: pass it to evaluate()`);
  };
  placeholder.toString = () => text;
  return placeholder;
}

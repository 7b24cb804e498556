import { secretName } from "../source/item.ts";

/** A text of `setup`, and what its user has to do for it. */
interface SetupText {
  text: string;
  remark: string | null;
}

/**
 * A header, a cookie or a password for the budget, which is committed. What may be a secret is not copied: the budget names a variable
 * instead. A configuration that is code may have got any text from the environment.
 * @param name of the header, the cookie or the like.
 * @param isCode whether the configuration was evaluated.
 */
export function setupText(name: string, text: string, isCode: boolean): SetupText {
  const isHarmless = !secretName.test(name) && !(isCode && text.length >= 8);
  if (isHarmless || text.includes("${env:")) return { text, remark: null };
  const variable = name
    .replace(/[^A-Za-z\d]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
  const named = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
  return {
    text: `\${env:${named}}`,
    remark: `the value of "${name}" is not copied, as it may be secret: set the variable ${named}`,
  };
}

/** All texts of a part of `setup`, with their remarks. */
export function setupTexts(
  entries: readonly (readonly [name: string, text: string])[],
  isCode: boolean,
): { texts: Record<string, string>; remarks: string[] } {
  const found = entries.map(([name, text]) => ({ name, ...setupText(name, text, isCode) }));
  return {
    texts: Object.fromEntries(found.map(({ name, text }) => [name, text])),
    remarks: found.flatMap(({ remark }) => remark ?? []),
  };
}

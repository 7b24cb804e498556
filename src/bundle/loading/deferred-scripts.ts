import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** Types of scripts that a browser or a well-known tool reads as data. */
const data =
  /json|importmap|speculationrules|^text\/(x-)?(template|html|handlebars|x-handlebars.*|markdown)$/i;

/**
 * Scripts that a loader will run later: their type means nothing to a browser (`text/rocketscript`,
 * `abc-text/javascript`), or their address is in `data-src`. Consent and optimisation tools do this; the document does
 * not say when they run.
 */
export const deferredScripts: LoadingWay = {
  element: (element) => {
    if (element.tagName !== "script" || attribute(element, "nomodule") !== null) return null;
    const type = attribute(element, "type")?.trim() ?? "";
    if (data.test(type)) return null;
    const kept = element.attrs.filter(({ name }) => /^data-([\w-]+-)?(src|url)$/.test(name));
    const src = isRun(type) ? [] : element.attrs.filter(({ name }) => name === "src");
    return [...src, ...kept].map(({ name, value }) => ({
      url: value.trim(),
      as: "named",
      when: "first",
      guessed: name === "src" ? `a script of type ${JSON.stringify(type)}` : `a script's ${name}`,
    }));
  },
};

/** Whether code of a type that no browser runs is still run as the page loads: by Rocket Loader, Babel, Partytown. */
export function isRunByLoader(type: string): boolean {
  return !data.test(type) && /script|babel|jsx|partytown/i.test(type);
}

/** Whether a script is a module, for the browser or for es-module-shims. */
export function isModule(type: string): boolean {
  return type === "module" || type === "module-shim";
}

/** Whether a browser runs it without a loader, or es-module-shims does so in the browser's place. */
export function isRun(type: string): boolean {
  return isModule(type) || /^((text|application)\/(x-)?(java|ecma)script)?$/i.test(type);
}

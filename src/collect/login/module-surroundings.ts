import type { Secrets } from "../../secrets.ts";
import type { ModuleContext } from "./load-module.ts";

/** What a module gets to know about the site and the environment. */
export type ModuleSurroundings = Pick<ModuleContext, "url" | "env">;

/**
 * For a site whose pages are found by `urlOf`. What a module asks of the environment is a secret from then on.
 */
export function surroundingsFor(urlOf: (path: string) => string, secrets: Secrets): ModuleSurroundings {
  return {
    url: urlOf,
    env: (name) => {
      const value = readEnvironment(name);
      secrets.hide(value);
      return value;
    },
  };
}

/** For a page of which only the URL is known. */
export function surroundingsOf(pageUrl: string): ModuleSurroundings {
  return { url: (path) => new URL(path, pageUrl).href, env: readEnvironment };
}

/** Empty is what CI makes of a secret that it does not give away. */
function readEnvironment(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value.trim() !== "") return value;
  throw new Error(`the environment variable ${name} is ${value === undefined ? "not set" : "empty"}`);
}

import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";
import { CheckError, messageOf } from "../../errors.ts";

/** What a module of steps is given. */
export interface ModuleContext {
  /** Puppeteer's page: https://pptr.dev/api/puppeteer.page */
  page: Page;
  /** The URL of a path of the app, on whichever revision is visited: `await page.goto(url("/login"))`. */
  url(path: string): string;
  /** An environment variable, whose value is kept out of every report. */
  env(name: string): string;
  /**
   * Measures what the function does as a step of this name: its INP is `INP:<name>`. In a login nothing is measured: the
   * function is just called.
   */
  measure(name: string, interact: () => unknown): Promise<void>;
}

/** The default export of a module of steps. */
export type StepsModule = (context: ModuleContext) => Promise<void> | void;

/**
 * Loads the user's own code, which runs with all rights of this process, as their build does. What it prints goes to stderr.
 * @throws CheckError MODULE_FAILED where it cannot be loaded, or has no function as its default export.
 */
export async function loadModule(file: string): Promise<StepsModule> {
  printToStderr();
  let loaded: { default?: unknown };
  try {
    loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    throw new CheckError("MODULE_FAILED", `${file} could not be loaded: ${messageOf(error)}`, {
      advice: "Run it with node to see where it fails.",
      cause: error,
    });
  }
  if (typeof loaded.default === "function") return loaded.default as StepsModule;
  throw new CheckError("MODULE_FAILED", `${file} has no function as its default export`, {
    advice: "Write: export default async ({ page, measure }) => { … }",
  });
}

/** stdout is the result's: another program may read it, as with `--json -`. */
function printToStderr(): void {
  const print = (...values: unknown[]) => console.error(...values);
  console.log = print;
  console.info = print;
  console.debug = print;
}

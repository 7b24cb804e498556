import type { ErrorCode } from "../../errors.ts";
import { link } from "../escape/markdown.ts";

/** What a failure means for the reader of a comment, and where to look. */
interface Broken {
  what: string;
  /** A sentence of Markdown. */
  advice: (runUrl: string | undefined) => string;
}

const log = (runUrl: string | undefined) =>
  `The end of its output is in the ${link("log of the run", runUrl)}.`;

const stages: Partial<Record<ErrorCode, Broken>> = {
  INSTALL_FAILED: { what: "the dependencies could not be installed", advice: log },
  BUILD_FAILED: { what: "the build failed", advice: log },
  BUILD_EMPTY: {
    what: "the build left no files to serve",
    advice: () => "Name the output folder in the budget: serve.",
  },
  BUNDLE_UNREADABLE: { what: "the bundle could not be read", advice: log },
  SERVER_NOT_READY: { what: "the app's server did not answer", advice: log },
  BROWSER_NOT_FOUND: {
    what: "there is no browser",
    advice: () => "Run budget-check doctor on that machine.",
  },
  BROWSER_NOT_STARTED: {
    what: "the browser did not start",
    advice: () => "Run budget-check doctor on that machine.",
  },
  TEMPORARY_FOLDER: { what: "the temporary folder cannot be used", advice: log },
  MACHINE_LIMIT: {
    what: "the machine gave too few files or too little memory",
    advice: () => "Raise the limit on that machine; the log of the run says which.",
  },
  BROWSER_CRASHED: {
    what: "the browser crashed",
    advice: () => "Run it again; budget-check doctor says what the machine lacks.",
  },
  GIT_FAILED: { what: "git failed", advice: log },
  BASE_NOT_FOUND: {
    what: "base was not found",
    advice: () => "Name it with --base, or check out with its history.",
  },
  BASE_FAILED: { what: "base could not be built", advice: log },
  OUTPUT_NOT_WRITABLE: {
    what: "the reports could not be written",
    advice: () => "Free disk space on that machine, and check who owns the folder.",
  },
  NOTHING_MEASURED: {
    what: "no page could be measured",
    advice: () => "Open the pages in a browser; check serve and pages in the budget.",
  },
  PAGE_FAILED: { what: "a page failed", advice: () => "Open it in a browser." },
  LOGIN_FAILED: {
    what: "the login failed",
    advice: () => "Try it in a browser with the same values: setup in the budget.",
  },
  MODULE_FAILED: { what: "a module of the budget cannot be loaded", advice: log },
  BUDGET: { what: "the budget is wrong", advice: () => "Fix it at the place named." },
  BUDGET_NOT_FOUND: {
    what: "the budget file is not there",
    advice: () => "Name it as it lies in the repository.",
  },
  PROJECT_NOT_FOUND: { what: "there is no app here", advice: () => "Name its folder in the workflow." },
  SHARDS: {
    what: "parts of the run are missing or do not belong together",
    advice: () => "Run the failed jobs again.",
  },
  USAGE: { what: "the workflow asks for something that cannot be done", advice: log },
};

/** The failed stage in words; anything unknown is named by its code. */
export function brokenStage(code: string | null): Broken {
  const known = code !== null && Object.hasOwn(stages, code) ? stages[code as ErrorCode] : undefined;
  return known ?? { what: `the run failed${code === null ? "" : ` (${code})`}`, advice: log };
}

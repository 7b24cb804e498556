import type { Command } from "./commands.ts";
import { commandNames } from "./commands.ts";
import { duration, oneOf, plainName, shard, text, wholeNumber, wordOr } from "./values.ts";
import type { Parser } from "./values.ts";

/** One option: the single source of parsing, of `--help`, and of the action's inputs of the same name. */
export interface OptionDefinition {
  /** The commands that read it. */
  commands: readonly Command[];
  description: string;
  short?: string;
  /** How help names its value, and how it is read; absent for a switch. */
  value?: string;
  parse?: Parser<unknown>;
  /** It may be given several times, and is a list. */
  multiple?: true;
  /** Options that say the opposite, or that it decides itself. */
  excludes?: readonly string[];
  /** Commands to which it means something else. */
  per?: Partial<Record<Command, Partial<Pick<OptionDefinition, "value" | "parse" | "description">>>>;
}

/** The most visits at the same time. */
export const mostConcurrency = 6;

const reporting = ["check", "bundle", "report", "merge", "compare"] as const;
const noting = ["check", "bundle", "report", "merge"] as const;
const measuring = ["check", "init", "bundle", "compare", "discover", "bisect", "calibrate"] as const;
const withBudget = [
  "check",
  "init",
  "bundle",
  "merge",
  "compare",
  "discover",
  "bisect",
  "calibrate",
  "doctor",
] as const;

export const options = {
  budget: {
    commands: withBudget,
    value: "FILE",
    parse: text,
    description: "Budget file (default: budget.json, searched for upward)",
  },
  base: {
    commands: ["check", "bundle"],
    value: "REF|DIR|URL|REPORT",
    parse: text,
    description: "Compare with this (check finds it in git by default; bundle takes a folder or a report)",
  },
  good: {
    commands: ["bisect"],
    value: "REF",
    parse: text,
    description: "A commit that is within the limit",
  },
  bad: {
    commands: ["bisect"],
    value: "REF",
    parse: text,
    description: "A later commit that is over it (default: HEAD)",
  },
  report: {
    commands: ["bisect"],
    value: "FILE",
    parse: text,
    description: "Take the failed limit and both commits from this report.json",
  },
  "no-base": { commands: ["check", "bundle"], excludes: ["base"], description: "Judge head alone" },
  url: {
    commands: ["check"],
    value: "URL",
    parse: text,
    description: "Measure this deployed site as head, instead of building it",
  },
  "url-pattern": {
    commands: ["check"],
    value: "PATTERN",
    parse: text,
    description: "Refuse any other --url, such as https://shop-*-acme.vercel.app (* is part of one label)",
  },
  page: {
    commands: ["check", "discover", "calibrate"],
    value: "PATH",
    parse: text,
    multiple: true,
    description: "Visit only this page; repeat it for more pages",
    per: { calibrate: { description: "Visit this page (default: the first of the budget)" } },
  },
  device: {
    commands: ["check", "discover", "calibrate"],
    value: "NAME",
    parse: text,
    multiple: true,
    description: "Use mobile, desktop or a device of the budget; repeat it for more devices",
    per: { calibrate: { description: "Use mobile, desktop or a device of the budget (default: the first)" } },
  },
  runs: {
    commands: ["check"],
    value: "N|auto",
    parse: wordOr("auto", wholeNumber(1, 50)),
    description: "Visit each page N times (default: auto, until the result is certain)",
  },
  "max-time": {
    commands: ["check", "discover", "bisect", "calibrate"],
    value: "TIME",
    parse: duration,
    description: "Stop visiting after this long, such as 5m (default: 10m; calibrate 30m)",
    per: {
      bisect: {
        description: "Stop each comparison of two commits after this long, such as 5m (default: 10m)",
      },
    },
  },
  concurrency: {
    commands: ["check", "bisect", "calibrate"],
    value: "N",
    parse: wholeNumber(1, mostConcurrency),
    description: "Run up to N visits at the same time (default: CPUs + 2; at most 6)",
  },
  shard: {
    commands: ["check"],
    value: "I/N",
    parse: shard,
    description: "Measure the I-th of N parts of the pages; join the parts with merge",
  },
  pairs: {
    commands: ["calibrate"],
    value: "N",
    parse: wholeNumber(4, 200),
    description: "Make N pairs of visits (default: 40)",
  },
  limit: {
    commands: ["discover", "bisect"],
    value: "N",
    parse: wholeNumber(1, 500),
    description: "Try at most N controls (default: 60)",
    per: {
      bisect: {
        value: "LIMIT",
        parse: text,
        description: 'The limit, as reports write it: "LCP on /", "INP on /cart (desktop)", initial:js',
      },
    },
  },
  engine: {
    commands: ["bundle"],
    value: "NAME",
    parse: oneOf("source-maps", "source-map-explorer"),
    description: "Attribute bytes with source-maps (default) or source-map-explorer",
  },
  update: {
    commands: ["check", "bundle"],
    description: "Lower every ratchet limit in the budget file to the current size",
  },
  "only-changed": {
    commands: ["check"],
    description: "Skip the run if nothing the app depends on changed since base",
  },
  "only-failed": {
    commands: ["check", "bundle"],
    value: "REPORT",
    parse: text,
    excludes: ["base", "no-base", "shard", "update", "only-changed", "history", "comment", "codequality"],
    description: "Check only the limits that failed in this report.json again; the result is partial",
  },
  history: {
    commands: ["check", "merge", "calibrate"],
    description: "Add this run to the budget's history, as a push to the default branch does",
  },
  from: {
    commands: ["init"],
    value: "FILE",
    parse: text,
    multiple: true,
    description:
      "Import this configuration of another tool (default: those in the app's folder); repeat it for more",
  },
  yes: { commands: ["init"], short: "y", description: "Write without asking" },
  "dry-run": { commands: ["init"], description: "Print what would be written, and write nothing" },
  "no-measure": {
    commands: ["init"],
    description: "Do not build or visit the app: the budget gets no sizes, and pages are found by each run",
  },
  "no-build": {
    commands: ["check", "init", "discover", "calibrate"],
    description: "Skip the build, and use the files that are there",
  },
  "no-instrument": {
    commands: ["check", "bisect"],
    description: "Build without asking Vite or Rollup for source maps and modules",
  },
  format: {
    commands: reporting,
    value: "text|agent",
    parse: oneOf("text", "agent"),
    description: "Print the result for people or for a coding agent (default: by the environment)",
  },
  json: {
    commands: [...reporting, "discover", "bisect", "calibrate"],
    value: "FILE",
    parse: text,
    description: "Also write the result as JSON (- for stdout)",
  },
  markdown: { commands: reporting, value: "FILE", parse: text, description: "Also write it as Markdown" },
  html: {
    commands: [...reporting, "calibrate"],
    value: "FILE",
    parse: text,
    description: "Also write it as one HTML page",
  },
  junit: { commands: reporting, value: "FILE", parse: text, description: "Also write it as JUnit XML" },
  codequality: {
    commands: reporting,
    value: "FILE",
    parse: text,
    description: "Also write it as GitLab's Code Quality JSON",
  },
  comment: {
    commands: noting,
    description: "Write a note on GitLab's merge request (needs BUDGET_CHECK_GITLAB_TOKEN)",
  },
  key: {
    commands: noting,
    value: "NAME",
    parse: plainName,
    description: "Set this note apart from those of other budgets",
  },
  output: {
    commands: ["check", "bundle", "merge", "compare", "open", "bisect"],
    value: "DIR",
    parse: text,
    description: "Folder of the report (default: .budget-check; of bundle .budget-check/bundle)",
  },
  "chrome-path": {
    commands: ["check", "init", "discover", "bisect", "calibrate", "doctor"],
    value: "FILE",
    parse: text,
    description: "Use this browser (default: the one installed)",
  },
  seed: {
    commands: ["check", "bisect", "calibrate"],
    value: "N",
    parse: wholeNumber(0, 2 ** 31 - 1),
    description: "Repeat the order of visits of an earlier run",
  },
  continue: {
    commands: ["bisect"],
    excludes: ["reset"],
    description: "Go on with a bisect that was stopped",
  },
  reset: { commands: ["bisect"], description: "Remove the state and the builds of a bisect" },
  quiet: { commands: measuring, short: "q", description: "Print the result only, no progress" },
  verbose: {
    commands: commandNames,
    description: "Print what build and server print, and stack traces of errors",
  },
  help: { commands: commandNames, short: "h", description: "Show help; after a command, its own" },
  version: { commands: commandNames, short: "v", description: "Show the version" },
} as const satisfies Record<string, OptionDefinition>;

import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-S2ZXC6W7.js";
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/options/commands.ts
var commands = {
  check: {
    summary: "Build, visit, weigh and judge (the default)",
    words: "",
    most: 0,
    advice: "Name pages with --page"
  },
  init: {
    summary: "Set up this project: write the budget, the CI workflow and the .gitignore line",
    words: "",
    most: 0,
    advice: "Run it in the folder of the app"
  },
  bundle: {
    summary: "Check the bundle limits on files that are built already, without a browser",
    words: "[DIR]",
    about: [["DIR", "Folder of built files (default: the one that the budget or the framework names)"]],
    most: 1,
    advice: "Name the folder to compare with by --base DIR"
  },
  report: {
    summary: "Render a saved report again",
    words: "[FILE]",
    about: [["FILE", "The report.json of a run (default: .budget-check/report.json)"]],
    most: 1
  },
  merge: {
    summary: "Join the reports of all shards",
    words: "[FILE|FOLDER …]",
    about: [["FILE|FOLDER", "Reports of shards, or folders with their files (default: .budget-check)"]],
    most: Infinity
  },
  compare: {
    summary: "Compare two saved reports, or two built folders",
    words: "BASE HEAD",
    about: [
      ["BASE", "The report.json of a run, the folder it is in, or a folder of built files"],
      ["HEAD", "The same for what is compared with base"]
    ],
    least: 2,
    most: 2,
    advice: "The first is base, the second is head: budget-check compare before.json after.json"
  },
  open: {
    summary: "Show the last report in the browser",
    words: "[FILE|FOLDER]",
    about: [["FILE|FOLDER", "An HTML report, or the folder it is in (default: the folder of --output)"]],
    most: 1
  },
  discover: {
    summary: "Find the controls of a page, try them, and print interactions to paste",
    words: "[PATH|URL]",
    about: [
      ["PATH|URL", "A page of the budget, another path of the app, or any page (default: the first page)"]
    ],
    most: 1,
    advice: "Run it once for each page"
  },
  bisect: {
    summary: "Find the first commit over a limit",
    words: "",
    most: 0,
    advice: "Name the commits with --good and --bad, and the limit with --limit",
    exitCodes: `0 found: a commit or a range of commits, that the bad commit is not over the limit,
  or that the good one already is,
2 the command line or the budget is wrong, or another bisect is running in the folder,
3 it could not be measured or decided, 130 interrupted (go on with --continue).`
  },
  calibrate: {
    summary: "Measure a page against itself: how far its timings can be trusted on this machine",
    words: "",
    most: 0,
    advice: "Name the page by --page"
  },
  doctor: { summary: "Check that this machine and project are ready", words: "", most: 0 }
};
var commandNames = Object.keys(commands);
function wordsOf(command) {
  return commands[command];
}

// src/options/values.ts
var mostShards = 256;
var unitMs = { ms: 1, s: 1e3, m: 6e4, min: 6e4, h: 36e5 };
var text = { wanted: "text", read: (given) => given };
var plainName = {
  wanted: "letters, digits, spaces and . / @ - _, at most 100 of them",
  read: (given) => /^[\w./@ -]{1,100}$/.test(given) ? given : void 0
};
function wholeNumber(least, most) {
  return {
    wanted: `a whole number from ${least} to ${most}`,
    read(given) {
      const number = Number(given);
      return /^\d+$/.test(given) && number >= least && number <= most ? number : void 0;
    }
  };
}
function oneOf(...words) {
  return { wanted: listOf(words), words, read: (given) => words.find((known) => known === given) };
}
function wordOr(word, other) {
  return {
    wanted: `${word}, or ${other.wanted}`,
    words: [word, ...other.words ?? []],
    read: (given) => given === word ? word : other.read(given)
  };
}
var duration = {
  wanted: "a time such as 90s, 5m or 1h",
  read(given) {
    const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(given.trim());
    const factor = match ? unitMs[match[2]?.toLowerCase() || "s"] : void 0;
    const ms = match && factor ? Number(match[1]) * factor : 0;
    return ms > 0 && Number.isFinite(ms) ? ms : void 0;
  }
};
var shard = {
  wanted: `I/N, with I from 1 to N and N at most ${mostShards}`,
  read(given) {
    const [, index, count] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
    return index && count && index <= count && count <= mostShards ? { index, count } : void 0;
  }
};
function parseValue({ wanted, words = [], read }, given, name) {
  const value = read(given);
  if (value !== void 0) return value;
  const hint = didYouMean(given, words);
  throw new CheckError("USAGE", `${name} ${JSON.stringify(given)} is not valid: use ${wanted}${hint}`);
}
function listOf(words, last = "or") {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/options/table.ts
var mostConcurrency = 6;
var reporting = ["check", "bundle", "report", "merge", "compare"];
var noting = ["check", "bundle", "report", "merge"];
var measuring = ["check", "init", "bundle", "compare", "discover", "bisect", "calibrate"];
var withBudget = [
  "check",
  "init",
  "bundle",
  "merge",
  "compare",
  "discover",
  "bisect",
  "calibrate",
  "doctor"
];
var options = {
  budget: {
    commands: withBudget,
    value: "FILE",
    parse: text,
    description: "Budget file (default: budget.json, searched for upward)"
  },
  base: {
    commands: ["check", "bundle"],
    value: "REF|DIR|URL|REPORT",
    parse: text,
    description: "Compare with this (check finds it in git by default; bundle takes a folder or a report)"
  },
  good: {
    commands: ["bisect"],
    value: "REF",
    parse: text,
    description: "A commit that is within the limit"
  },
  bad: {
    commands: ["bisect"],
    value: "REF",
    parse: text,
    description: "A later commit that is over it (default: HEAD)"
  },
  report: {
    commands: ["bisect"],
    value: "FILE",
    parse: text,
    description: "Take the failed limit and both commits from this report.json"
  },
  "no-base": { commands: ["check", "bundle"], excludes: ["base"], description: "Judge head alone" },
  url: {
    commands: ["check"],
    value: "URL",
    parse: text,
    description: "Measure this deployed site as head, instead of building it"
  },
  "url-pattern": {
    commands: ["check"],
    value: "PATTERN",
    parse: text,
    description: "Refuse any other --url, such as https://shop-*-acme.vercel.app (* is part of one label)"
  },
  page: {
    commands: ["check", "discover", "calibrate"],
    value: "PATH",
    parse: text,
    multiple: true,
    description: "Visit only this page; repeat it for more pages",
    per: { calibrate: { description: "Visit this page (default: the first of the budget)" } }
  },
  device: {
    commands: ["check", "discover", "calibrate"],
    value: "NAME",
    parse: text,
    multiple: true,
    description: "Use mobile, desktop or a device of the budget; repeat it for more devices",
    per: { calibrate: { description: "Use mobile, desktop or a device of the budget (default: the first)" } }
  },
  runs: {
    commands: ["check"],
    value: "N|auto",
    parse: wordOr("auto", wholeNumber(1, 50)),
    description: "Visit each page N times (default: auto, until the result is certain)"
  },
  "max-time": {
    commands: ["check", "discover", "bisect", "calibrate"],
    value: "TIME",
    parse: duration,
    description: "Stop visiting after this long, such as 5m (default: 10m; calibrate 30m)",
    per: {
      bisect: {
        description: "Stop each comparison of two commits after this long, such as 5m (default: 10m)"
      }
    }
  },
  concurrency: {
    commands: ["check", "bisect", "calibrate"],
    value: "N",
    parse: wholeNumber(1, mostConcurrency),
    description: "Run up to N visits at the same time (default: CPUs + 2; at most 6)"
  },
  shard: {
    commands: ["check"],
    value: "I/N",
    parse: shard,
    description: "Measure the I-th of N parts of the pages; join the parts with merge"
  },
  pairs: {
    commands: ["calibrate"],
    value: "N",
    parse: wholeNumber(4, 200),
    description: "Make N pairs of visits (default: 40)"
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
        description: 'The limit, as reports write it: "LCP on /", "INP on /cart (desktop)", initial:js'
      }
    }
  },
  engine: {
    commands: ["bundle"],
    value: "NAME",
    parse: oneOf("source-maps", "source-map-explorer"),
    description: "Attribute bytes with source-maps (default) or source-map-explorer"
  },
  update: {
    commands: ["check", "bundle"],
    description: "Lower every ratchet limit in the budget file to the current size"
  },
  "only-changed": {
    commands: ["check"],
    description: "Skip the run if nothing the app depends on changed since base"
  },
  "only-failed": {
    commands: ["check", "bundle"],
    value: "REPORT",
    parse: text,
    excludes: ["base", "no-base", "shard", "update", "only-changed", "history", "comment", "codequality"],
    description: "Check only the limits that failed in this report.json again; the result is partial"
  },
  history: {
    commands: ["check", "merge", "calibrate"],
    description: "Add this run to the budget's history, as a push to the default branch does"
  },
  from: {
    commands: ["init"],
    value: "FILE",
    parse: text,
    multiple: true,
    description: "Import this configuration of another tool (default: those in the app's folder); repeat it for more"
  },
  yes: { commands: ["init"], short: "y", description: "Write without asking" },
  "dry-run": { commands: ["init"], description: "Print what would be written, and write nothing" },
  "no-measure": {
    commands: ["init"],
    description: "Do not build or visit the app: the budget gets no sizes, and pages are found by each run"
  },
  "no-build": {
    commands: ["check", "init", "discover", "calibrate"],
    description: "Skip the build, and use the files that are there"
  },
  "no-instrument": {
    commands: ["check", "bisect"],
    description: "Build without asking Vite or Rollup for source maps and modules"
  },
  format: {
    commands: reporting,
    value: "text|agent",
    parse: oneOf("text", "agent"),
    description: "Print the result for people or for a coding agent (default: by the environment)"
  },
  json: {
    commands: [...reporting, "discover", "bisect", "calibrate"],
    value: "FILE",
    parse: text,
    description: "Also write the result as JSON (- for stdout)"
  },
  markdown: { commands: reporting, value: "FILE", parse: text, description: "Also write it as Markdown" },
  html: {
    commands: [...reporting, "calibrate"],
    value: "FILE",
    parse: text,
    description: "Also write it as one HTML page"
  },
  junit: { commands: reporting, value: "FILE", parse: text, description: "Also write it as JUnit XML" },
  codequality: {
    commands: reporting,
    value: "FILE",
    parse: text,
    description: "Also write it as GitLab's Code Quality JSON"
  },
  comment: {
    commands: noting,
    description: "Write a note on GitLab's merge request (needs BUDGET_CHECK_GITLAB_TOKEN)"
  },
  key: {
    commands: noting,
    value: "NAME",
    parse: plainName,
    description: "Set this note apart from those of other budgets"
  },
  output: {
    commands: ["check", "bundle", "merge", "compare", "open", "bisect"],
    value: "DIR",
    parse: text,
    description: "Folder of the report (default: .budget-check; of bundle .budget-check/bundle)"
  },
  "chrome-path": {
    commands: ["check", "init", "discover", "bisect", "calibrate", "doctor"],
    value: "FILE",
    parse: text,
    description: "Use this browser (default: the one installed)"
  },
  seed: {
    commands: ["check", "bisect", "calibrate"],
    value: "N",
    parse: wholeNumber(0, 2 ** 31 - 1),
    description: "Repeat the order of visits of an earlier run"
  },
  continue: {
    commands: ["bisect"],
    excludes: ["reset"],
    description: "Go on with a bisect that was stopped"
  },
  reset: { commands: ["bisect"], description: "Remove the state and the builds of a bisect" },
  quiet: { commands: measuring, short: "q", description: "Print the result only, no progress" },
  verbose: {
    commands: commandNames,
    description: "Print what build and server print, and stack traces of errors"
  },
  help: { commands: commandNames, short: "h", description: "Show help; after a command, its own" },
  version: { commands: commandNames, short: "v", description: "Show the version" }
};

export {
  commands,
  commandNames,
  wordsOf,
  text,
  oneOf,
  parseValue,
  listOf,
  mostConcurrency,
  options
};

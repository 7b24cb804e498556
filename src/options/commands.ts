/** One command of the command line, as `--help` shows it and as its words are checked. */
interface CommandDefinition {
  summary: string;
  /** Its words next to options, as usage shows them. */
  words: string;
  /** What each word is: its name in `words`, and what to write. */
  about?: readonly (readonly [word: string, description: string])[];
  /** How many of them it takes, and at least. */
  most: number;
  least?: number;
  /** What to do about one word too many. */
  advice?: string;
  /** Its exit codes, where they do not mean what they mean for a gate. */
  exitCodes?: string;
}

export const commands = {
  check: {
    summary: "Build, visit, weigh and judge (the default)",
    words: "",
    most: 0,
    advice: "Name pages with --page",
  },
  init: {
    summary: "Set up this project: write the budget, the CI workflow and the .gitignore line",
    words: "",
    most: 0,
    advice: "Run it in the folder of the app",
  },
  bundle: {
    summary: "Check the bundle limits on files that are built already, without a browser",
    words: "[DIR]",
    about: [["DIR", "Folder of built files (default: the one that the budget or the framework names)"]],
    most: 1,
    advice: "Name the folder to compare with by --base DIR",
  },
  report: {
    summary: "Render a saved report again",
    words: "[FILE]",
    about: [["FILE", "The report.json of a run (default: .budget-check/report.json)"]],
    most: 1,
  },
  merge: {
    summary: "Join the reports of all shards",
    words: "[FILE|FOLDER …]",
    about: [["FILE|FOLDER", "Reports of shards, or folders with their files (default: .budget-check)"]],
    most: Infinity,
  },
  compare: {
    summary: "Compare two saved reports, or two built folders",
    words: "BASE HEAD",
    about: [
      ["BASE", "The report.json of a run, the folder it is in, or a folder of built files"],
      ["HEAD", "The same for what is compared with base"],
    ],
    least: 2,
    most: 2,
    advice: "The first is base, the second is head: budget-check compare before.json after.json",
  },
  open: {
    summary: "Show the last report in the browser",
    words: "[FILE|FOLDER]",
    about: [["FILE|FOLDER", "An HTML report, or the folder it is in (default: the folder of --output)"]],
    most: 1,
  },
  discover: {
    summary: "Find the controls of a page, try them, and print interactions to paste",
    words: "[PATH|URL]",
    about: [
      ["PATH|URL", "A page of the budget, another path of the app, or any page (default: the first page)"],
    ],
    most: 1,
    advice: "Run it once for each page",
  },
  bisect: {
    summary: "Find the first commit over a limit",
    words: "",
    most: 0,
    advice: "Name the commits with --good and --bad, and the limit with --limit",
    exitCodes: `0 found: a commit or a range of commits, that the bad commit is not over the limit,
  or that the good one already is,
2 the command line or the budget is wrong, or another bisect is running in the folder,
3 it could not be measured or decided, 130 interrupted (go on with --continue).`,
  },
  calibrate: {
    summary: "Measure a page against itself: how far its timings can be trusted on this machine",
    words: "",
    most: 0,
    advice: "Name the page by --page",
  },
  doctor: { summary: "Check that this machine and project are ready", words: "", most: 0 },
} as const satisfies Record<string, CommandDefinition>;

export type Command = keyof typeof commands;

/** The commands, in the order of the help. */
export const commandNames = Object.keys(commands) as Command[];

/** A command without the literal types of the table. */
export function wordsOf(command: Command): CommandDefinition {
  return commands[command];
}

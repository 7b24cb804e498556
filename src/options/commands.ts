/** One command of the command line, as `--help` shows it and as its words are checked. */
interface CommandDefinition {
  summary: string;
  /** Its words beside options, as usage shows them. */
  words: string;
  /** How many of them it takes, and at least. */
  most: number;
  least?: number;
  /** What to do about one word too many. */
  advice?: string;
}

export const commands = {
  check: {
    summary: "Build, visit, weigh and judge (the default)",
    words: "",
    most: 0,
    advice: "Name pages with --page",
  },
  bundle: {
    summary: "Check the bundle limits on files that are built already, without a browser",
    words: "[DIR]",
    most: 1,
    advice: "Name the folder to compare with by --base DIR",
  },
  report: { summary: "Render a saved report again", words: "[FILE]", most: 1 },
  merge: { summary: "Join the reports of all shards", words: "[FILE|FOLDER …]", most: Infinity },
  compare: {
    summary: "Compare two saved reports, or two built folders",
    words: "BASE HEAD",
    least: 2,
    most: 2,
    advice: "The first is base, the second is head: budget-check compare before.json after.json",
  },
  open: { summary: "Show the last report in the browser", words: "[FILE|FOLDER]", most: 1 },
  discover: {
    summary: "Find the controls of a page, try them, and print interactions to paste",
    words: "[PATH|URL]",
    most: 1,
    advice: "Run it once for each page",
  },
  doctor: { summary: "Check that this machine and project are ready", words: "", most: 0 },
} as const satisfies Record<string, CommandDefinition>;

export type Command = keyof typeof commands;

/** The commands, in the order of the help. */
export const commandNames = Object.keys(commands) as Command[];

/** How many words a command takes, and what to do about a wrong number of them. */
export function wordsOf(command: Command): CommandDefinition {
  return commands[command];
}

import { measuresSite, needsFolder } from "../commands/fill-in.ts";
import type { Budget, Command } from "../types.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import type { ShardChoice } from "./shard.ts";

/** Base as far as a command needs it. */
interface CommandBase {
  /** Folder of its files in this revision; null for a deployed site and for a folder of built files. */
  directory: string | null;
  /**
   * The budget that base has itself; null where it has none or it cannot be read. Absent where base is not a commit, or the budget is
   * not a file of the repository.
   */
  own?: Budget | null;
}

/** The commands of a budget that are run: those that something limits. */
function limitedCommands({ commands = [] }: Pick<Budget, "commands">): Command[] {
  return commands.filter(({ limits }) => limits.length > 0);
}

/** All of a run's commands, or none of them: of several shards, the last one runs them, which has the fewest pages. */
export function commandsOfShard(budget: Pick<Budget, "commands">, shard?: ShardChoice): Command[] {
  return shard && shard.index !== shard.count ? [] : limitedCommands(budget);
}

/**
 * Decides which commands are run for base too, before the first run, and says why others are not.
 *
 * The command is always head's, for both sides, as head's `serve.command` serves both. One that base's budget does not have, or has
 * with another text, is not compared: it may ask for what base does not serve yet, and an error page is answered faster than
 * the real one.
 */
export function chooseComparedCommands(base: CommandBase, state: RunState, options: CheckOptions): void {
  for (const command of limitedCommands(state.budget)) {
    const why = whyNotCompared(command, base);
    if (why === null) state.comparedCommands.add(command.name);
    else {
      const text = `command ${command.name} is not compared with base: ${why.text}`;
      note(state, options, why.level, text, why.level === "warn" ? { prominent: true, about: "base" } : {});
    }
  }
}

function whyNotCompared(
  { name, run }: Command,
  { directory, own }: CommandBase,
): { level: "info" | "warn"; text: string } | null {
  if (directory === null && needsFolder(run)) {
    const what = measuresSite(run) ? "it needs {dir}" : "it runs in the folder of its revision";
    return { level: "info", text: `${what}, and base has none` };
  }
  if (own === undefined) return null;
  const before = own?.commands?.find((command) => command.name === name);
  if (!before) return { level: "info", text: "it is new, base's budget does not have it" };
  return before.run === run ? null : { level: "warn", text: "this change edits what it runs" };
}

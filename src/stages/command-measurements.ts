import { measureCommand, withStoredValues } from "../judge/measure-commands.ts";
import type { Command, CommandMeasurement } from "../types.ts";
import type { RunState } from "./run-state.ts";

/** What the runs of a command have shown so far. */
export function commandMeasurements(
  command: Command,
  { commandRuns, commandsGivenUp, comparedCommands, storedBase }: RunState,
): CommandMeasurement[] {
  const runs = commandRuns.filter((run) => run.command === command.name);
  const givenUp = commandsGivenUp.get(command.name);
  return measureCommand(command, runs, comparedCommands.has(command.name)).map((measurement) => ({
    ...(storedBase ? withStoredValues(measurement, storedBase) : measurement),
    ...(givenUp !== undefined && { givenUp: `the command ${givenUp}` }),
  }));
}

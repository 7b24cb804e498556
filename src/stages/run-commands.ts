import { orderOfPair } from "../collect/schedule.ts";
import { fillIn, measuresSite } from "../commands/fill-in.ts";
import { readOutput } from "../commands/read-output.ts";
import { runOnce } from "../commands/run-once.ts";
import { CheckError, messageOf } from "../errors.ts";
import type { CommandJudge } from "../judge/judge-commands.ts";
import { leastExactRuns } from "../judge/judge-commands.ts";
import { printDuration } from "../quantity.ts";
import type { Site } from "../serve/site.ts";
import type { Command, CommandReading, Revision } from "../types.ts";
import { commandMeasurements } from "./command-measurements.ts";
import { commandsOfShard } from "./compared-commands.ts";
import { note } from "./run-state.ts";
import type { CheckOptions, RunState } from "./run-state.ts";
import type { Turns } from "./turns.ts";

/** Failed runs in a row after which a command is given up: the first may be chance, the third is the command. */
const maxFailures = 3;
/** What a run under way may still take when the time for commands is over. */
const graceMs = 30_000;

/** A revision that answers, and where it is. */
export interface CommandSide {
  site: Pick<Site, "url" | "basePath" | "problem">;
  /** Folder of its files; null where it has none here. */
  directory: string | null;
  /** Environment in which its package manager is found. */
  env?: Readonly<Record<string, string>> | undefined;
}

interface CommandContext {
  sides: { head: CommandSide; base: CommandSide | null };
  /** Set where head's and base's server listen on the same port. */
  turns: Turns | null;
  judge: CommandJudge;
  state: RunState;
  options: CheckOptions;
}

/**
 * Runs the budget's commands until each of their limits is decided, the looks are used up, or time is over. One run at a time, and
 * nothing else of ours at the same time. Base and head are run in pairs that swap order, after one run of each that does not
 * count. Commands advance look by look together, so that a short time is shared out fairly.
 */
export async function runCommands(context: CommandContext): Promise<void> {
  const { state, options } = context;
  const commands = commandsOfShard(state.budget, options.shard);
  if (commands.length === 0) return;
  options.onProgress({ type: "stage", stage: "command", text: "Running the commands of the budget" });
  const deadline = performance.now() + options.maxTimeMs;
  const samplers = commands.map((command) => new CommandSampler(command, deadline, context));
  const looks = looksOf(commands, state.looks);
  for (const look of looks) for (const sampler of samplers) await sampler.reach(look);
  if (!options.signal.aborted) for (const sampler of samplers) sampler.tellOver();
  if (!samplers.some(({ isOpen }) => isOpen && performance.now() >= deadline)) return;
  state.timeIsUp = true;
  const time = printDuration(options.maxTimeMs);
  note(state, options, "warn", `the time for commands (${time}) was over before every limit was decided`);
}

/** An exact value that did not grow needs fewer runs than any test. */
function looksOf(commands: readonly Command[], looks: readonly number[]): readonly number[] {
  const hasExact = commands.some(({ values }) => values.some(({ exact }) => exact));
  const [first] = looks;
  return hasExact && first !== undefined && first > leastExactRuns ? [leastExactRuns, ...looks] : looks;
}

/** Makes the runs of one command. */
class CommandSampler {
  readonly #command: Command;
  readonly #deadline: number;
  readonly #context: CommandContext;
  #compare: boolean;
  #attempts = 0;
  #pairs = 0;
  #failuresInRow = 0;
  #isWarm = false;
  #isTold = false;
  /** Whether more runs would help. */
  isOpen = true;

  constructor(command: Command, deadline: number, context: CommandContext) {
    this.#command = command;
    this.#deadline = deadline;
    this.#context = context;
    this.#compare = context.sides.base !== null && context.state.comparedCommands.has(command.name);
  }

  /** Makes pairs until there are so many, and asks whether that is enough. */
  async reach(look: number): Promise<void> {
    while (this.isOpen && this.#pairs < look) {
      // The first pair is made whatever the time: nothing measured says nothing.
      if (performance.now() >= this.#deadline && this.#attempts > 0) return;
      await this.#makePair();
    }
    if (!this.isOpen) return;
    const { judge, state } = this.#context;
    this.isOpen = !judge.isDecided(this.#command, commandMeasurements(this.#command, state));
    if (!this.isOpen) this.tellOver();
  }

  /** Reports how it ended, once. */
  tellOver(): void {
    if (this.#isTold) return;
    this.#isTold = true;
    const { name } = this.#command;
    const { state, options } = this.#context;
    const end = state.commandsGivenUp.has(name) ? "failed" : this.isOpen ? "undecided" : "decided";
    options.onProgress({ type: "commandOver", command: name, end, pairs: this.#pairs });
  }

  async #makePair(): Promise<void> {
    const { options } = this.#context;
    const index = ++this.#attempts;
    const order: readonly Revision[] = this.#compare ? orderOfPair(index - 1, options.seed) : ["head"];
    const failed = this.#isWarm ? new Map<Revision, string>() : await this.#warmUp(order, index);
    this.#isWarm = failed.size === 0;
    if (this.#isWarm)
      for (const revision of order) {
        const result = await this.#run(revision);
        if (typeof result === "string") failed.set(revision, result);
        this.#keep(revision, index, result);
      }
    if (failed.size === 0) {
      this.#pairs++;
      this.#failuresInRow = 0;
    } else if (++this.#failuresInRow >= maxFailures) this.#giveUp(failed);
  }

  /** The first run of a side may fill caches and compile: it does not count, unless it fails. */
  async #warmUp(order: readonly Revision[], index: number): Promise<Map<Revision, string>> {
    const failed = new Map<Revision, string>();
    for (const revision of order) {
      const result = await this.#run(revision);
      if (typeof result !== "string") continue;
      failed.set(revision, result);
      this.#keep(revision, index, result);
    }
    return failed;
  }

  #keep(revision: Revision, index: number, result: ReadonlyMap<string, CommandReading> | string): void {
    const { state, options } = this.#context;
    const { name: command } = this.#command;
    const isFailed = typeof result === "string";
    const readings = isFailed ? this.#allMissing(result) : result;
    state.commandRuns.push({ command, revision, index, readings });
    const most = state.looks.at(-1) ?? 0;
    options.onProgress({
      type: "run",
      command,
      revision,
      failed: isFailed ? result : null,
      done: index,
      most,
    });
  }

  /** A command that only base cannot run goes on with head alone. */
  #giveUp(failed: ReadonlyMap<Revision, string>): void {
    const { state, options } = this.#context;
    const { name } = this.#command;
    const why = failed.get("head") ?? failed.get("base") ?? "";
    if (this.#compare && this.#pairs === 0 && !failed.has("head")) {
      this.#compare = false;
      this.#failuresInRow = 0;
      const text = `command ${name} is not compared, since it fails in base: it ${why}`;
      note(state, options, "warn", text, { prominent: true, about: "base" });
      return;
    }
    this.isOpen = false;
    state.commandsGivenUp.set(name, why);
  }

  #allMissing(why: string): ReadonlyMap<string, CommandReading> {
    return new Map(this.#command.values.map(({ metric }) => [metric, { missing: `the command ${why}` }]));
  }

  /** One run: its readings, or why it failed. */
  async #run(revision: Revision): Promise<ReadonlyMap<string, CommandReading> | string> {
    const { turns, options } = this.#context;
    const { signal } = options;
    if (!turns || !measuresSite(this.#command.run)) return this.#runOn(revision);
    try {
      // As a visit does, a run follows a start of its server and one run that does not count (`plan-turns.ts`): so all runs of both
      // sides have the same history.
      return await turns.during(revision, "anew", signal, async () => {
        const first = await this.#runOn(revision);
        return typeof first === "string" ? first : this.#runOn(revision);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof CheckError && error.code === "SERVER_NOT_READY")
        return `could not be run: ${this.#redact(messageOf(error))}`;
      throw error;
    }
  }

  async #runOn(revision: Revision): Promise<ReadonlyMap<string, CommandReading> | string> {
    const { sides, options } = this.#context;
    const side = sides[revision];
    if (!side) throw new Error(`There is no ${revision} to run a command for`);
    const { run, timeoutMs, values } = this.#command;
    const { signal, onProgress } = options;
    const url = side.site.url + side.site.basePath.replace(/\/$/, "");
    const result = await runOnce({
      command: fillIn(run, { url, directory: side.directory }),
      // What measures a site is the same program for both: head's.
      directory: (measuresSite(run) ? sides.head.directory : side.directory) ?? options.cwd,
      env: side.env,
      timeoutMs: Math.min(timeoutMs, Math.max(0, this.#deadline - performance.now()) + graceMs),
      signal,
      onOutput: (text, waitUntil) => onProgress({ type: "output", text, waitUntil }),
    });
    if ("failed" in result) {
      const problem = side.site.problem();
      return this.#redact(problem === null ? result.failed : `${result.failed} (${problem})`);
    }
    const readings = readOutput(values, result);
    const missing = [...readings.values()].flatMap((reading) =>
      "missing" in reading ? [reading.missing] : [],
    );
    const [why] = missing;
    // Without any value it is a failed run, which is made again.
    if (why !== undefined && missing.length === readings.size) return this.#redact(why);
    return new Map(
      [...readings].map(([metric, reading]) => [
        metric,
        "missing" in reading ? { missing: this.#redact(`the command ${reading.missing}`) } : reading,
      ]),
    );
  }

  #redact(text: string): string {
    return this.#context.options.secrets?.redact(text) ?? text;
  }
}

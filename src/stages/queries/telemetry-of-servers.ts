import { CheckError, messageOf } from "../../errors.ts";
import type { Site } from "../../serve/site.ts";
import type { TelemetryReceiver } from "../../telemetry/receiver.ts";
import type { Revision } from "../../types.ts";
import { note } from "../run-state.ts";
import type { CheckOptions, RunState } from "../run-state.ts";
import type { Turns } from "../turns.ts";

/** The sites of the run, and whether their servers take turns on one port. */
export interface ServedSides {
  sites: Readonly<Record<Revision, Site | null>>;
  turns: Turns | null;
}

/** What receives the spans of a revision's server, or why nothing does: the end of a sentence. */
export type Received = Readonly<Record<Revision, TelemetryReceiver | string>>;

/**
 * Starts the servers again, with the variables that let OpenTelemetry in them send its spans to us. In the visits, they ran as the
 * user starts them: with the user's own collector, if any, and without what ours costs.
 * @param stack what was opened is left to it.
 */
export async function receiveTelemetry(
  { sites, turns }: ServedSides,
  state: RunState,
  options: CheckOptions,
  stack: AsyncDisposableStack,
): Promise<Received> {
  // Only a run that counts queries loads it.
  const { TelemetryReceiver } = await import("../../telemetry/receiver.ts");
  options.onProgress({
    type: "stage",
    stage: "serve",
    text: "Starting the server again to count its database queries",
  });
  const begin = async (revision: Revision): Promise<TelemetryReceiver | string> => {
    const site = sites[revision];
    if (!site || (revision === "base" && !state.compare)) return "there is no such server";
    const { server } = site;
    if (!server) return "only a server that serve.command starts on this machine can report them";
    const receiver = stack.use(await TelemetryReceiver.start());
    server.addEnvironment(receiver.environment);
    return (await whyNot(() => server.halt())) ?? receiver;
  };
  const resume = async (revision: Revision, receiver: TelemetryReceiver | string) => {
    const server = sites[revision]?.server;
    // On one port, each is started for its own loads.
    if (!server || turns || typeof receiver === "string") return receiver;
    return (await whyNot(() => server.resume(options.signal))) ?? receiver;
  };
  const whyNot = async (work: () => Promise<void>): Promise<string | null> => {
    try {
      await work();
      return null;
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof CheckError)) throw error;
      return `the server did not start again for it: ${messageOf(error).replace(/\.$/, "")}`;
    }
  };
  const begun = { head: await begin("head"), base: await begin("base") };
  return { head: await resume("head", begun.head), base: await resume("base", begun.base) };
}

/** Says what of a server's telemetry could not be read, and why base has none to compare with. */
export function noteProblems(received: Received, state: RunState, options: CheckOptions): void {
  for (const [revision, receiver] of Object.entries(received)) {
    const problems = typeof receiver === "string" ? [] : receiver.problems;
    for (const problem of problems)
      note(state, options, "warn", `telemetry that ${revision}'s server sent was refused: ${problem}`);
  }
  const ofBase = state.visits.find(({ revision, queried }) => revision === "base" && queried?.missing);
  const why = typeof received.base === "string" ? received.base : ofBase?.queried?.missing;
  if (state.compare && why !== undefined)
    note(state, options, "info", `database queries are not compared, since base's are not known: ${why}`);
}

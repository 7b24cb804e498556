import { runGate } from "../run/gate.ts";
import { conclude } from "./conclude.ts";
import type { Job } from "./job.ts";

/** `mode: check`: the whole gate, in the log's groups. */
export async function runCheckMode(job: Job): Promise<number> {
  const { inputs, env, directory, log, cancelled } = job;
  const watch = async () => log.progress;
  const { bypassHeaders } = inputs;
  const nameOf = (input: string) => `Input ${input}`;
  const asker = { cwd: directory, env, cancelled, watch, bypassHeaders, nameOf };
  const result = await runGate(inputs.request, asker).finally(log.close);
  return conclude(job, result);
}

import { CheckError } from "../errors.ts";
import type { ShardChoice } from "../stages/shard.ts";

/** GitHub's cap on the jobs of a matrix. */
const mostShards = 256;

/**
 * Reads `I/N`, with the run that CI says this is part of.
 * @throws CheckError USAGE where it is no part of a whole.
 */
export function parseShard(text: string | undefined, env: NodeJS.ProcessEnv): ShardChoice | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!index || !count || index > count || count > mostShards)
    throw new CheckError(
      "USAGE",
      `--shard ${text} is not I/N, with I from 1 to N and N at most ${mostShards}`,
    );
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
  return {
    index,
    count,
    run: env["GITHUB_RUN_ID"] ?? null,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
  };
}

import { buildApp } from "../build/build.ts";
import type { BuildOptions } from "../build/build.ts";
import { recordBuild } from "../bundle/instrument/build-record.ts";
import type { BuildRecord } from "../bundle/instrument/build-record.ts";
import { CheckError, messageOf } from "../errors.ts";

export interface RecordedBuild {
  /** Milliseconds since 1970. */
  startedAt: number;
  /** What Vite or Rollup knew of the build; null for other tools. The caller disposes of it. */
  record: BuildRecord | null;
}

/**
 * Runs the app's own build, and records which modules it is made of if we support its tool. A build that fails with
 * recording on is repeated without it.
 *
 * @param onNote called if that happened.
 * @throws CheckError BUILD_FAILED; the signal's reason on abort.
 */
export async function buildRecorded(
  options: BuildOptions,
  onNote: (text: string) => void,
): Promise<RecordedBuild> {
  const record = await recordBuild();
  try {
    const env = { ...options.env, ...record.environment({ ...process.env, ...options.env }) };
    const { startedAt } = await buildApp({ ...options, env });
    if (await record.wasUsed()) return { startedAt, record };
    await record[Symbol.asyncDispose]();
    return { startedAt, record: null };
  } catch (error) {
    const tookPart = await record.tookPart();
    await record[Symbol.asyncDispose]();
    options.signal?.throwIfAborted();
    // If we had no part in the build, or the time was over, a second attempt would fail in the same way.
    if (!tookPart || !(error instanceof CheckError)) throw error;
    const { startedAt } = await buildApp(options);
    onNote(
      `The build failed with module recording on, so it was repeated without it (as with --no-instrument): ${messageOf(error)}`,
    );
    return { startedAt, record: null };
  }
}

import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { CheckError, messageOf } from "../../errors.ts";
import { mapConcurrently } from "../../map-concurrently.ts";
import { attributeFile } from "./attribute-file.ts";
import type { AttributionTask, FileAttribution } from "./attribute-file.ts";
import type { WorkerAnswer } from "./worker.ts";

/** Starting a worker takes as long as attributing some megabytes. */
const worthWorkers = { files: 8, bytes: 16_000_000 };

/** Each holds a map and what was parsed of it: more of them would not fit into 600 MB. */
const mostWorkers = 3;

export interface AttributeOptions {
  signal?: AbortSignal | undefined;
  /** Number of worker threads. By default it depends on the size of the files, and may be 0. */
  workers?: number | undefined;
}

/**
 * Shares out many files, in worker threads where that is faster. Results are in the order of the tasks.
 * @throws CheckError BUNDLE_UNREADABLE where a file cannot be read; the signal's reason on abort.
 */
export async function attributeFiles(
  tasks: readonly AttributionTask[],
  options: AttributeOptions = {},
): Promise<FileAttribution[]> {
  const { signal } = options;
  const count = options.workers ?? (await countWorkers(tasks));
  if (count < 1) {
    return mapConcurrently(tasks, 1, async (task) => {
      signal?.throwIfAborted();
      return attributeFile(task).catch((error: unknown) => {
        throw unreadable(task, messageOf(error));
      });
    });
  }
  await using pool = startWorkers(Math.min(count, tasks.length));
  return await mapConcurrently(tasks, count, async (task) => {
    signal?.throwIfAborted();
    return pool.run(task);
  });
}

async function countWorkers(tasks: readonly AttributionTask[]): Promise<number> {
  if (tasks.length < worthWorkers.files) return 0;
  const sizes = await Promise.all(
    tasks.map(async ({ directory, file, map }) => {
      const path = map ?? `${join(directory, file)}.map`;
      return stat(path).then(
        ({ size }) => size,
        () => 0,
      );
    }),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return bytes < worthWorkers.bytes ? 0 : Math.min(mostWorkers, availableParallelism());
}

interface WorkerPool extends AsyncDisposable {
  /** Runs at most as many tasks at the same time as there are workers. */
  run(task: AttributionTask): Promise<FileAttribution>;
}

function startWorkers(count: number): WorkerPool {
  const all = Array.from({ length: count }, () => new Worker(new URL("./worker.ts", import.meta.url)));
  const free = [...all];
  return {
    async run(task) {
      const worker = free.pop();
      if (!worker) throw new Error("more tasks than workers at once");
      const answer = Promise.withResolvers<WorkerAnswer>();
      const onError = (error: unknown): void => answer.reject(unreadable(task, messageOf(error)));
      const onExit = (code: number): void =>
        answer.reject(unreadable(task, `its worker ended with code ${code}`));
      worker.once("message", answer.resolve).once("error", onError).once("exit", onExit);
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(task);
        const found = await answer.promise;
        if ("failed" in found) throw unreadable(task, found.failed);
        return found.done;
      } finally {
        worker.off("message", answer.resolve).off("error", onError).off("exit", onExit);
        free.push(worker);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function unreadable({ file, directory }: AttributionTask, why: string): CheckError {
  return new CheckError("BUNDLE_UNREADABLE", `${file} cannot be read by its modules: ${why}`, {
    advice: `Check that you may read ${join(directory, file)} and that nothing builds into the folder at the same time`,
  });
}

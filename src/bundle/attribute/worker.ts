import { parentPort } from "node:worker_threads";
import { messageOf } from "../../errors.ts";
import { attributeFile } from "./attribute-file.ts";
import type { AttributionTask, FileAttribution } from "./attribute-file.ts";

/** What a worker answers to a task. */
export type WorkerAnswer = { done: FileAttribution } | { failed: string };

parentPort?.on("message", (task: AttributionTask) => {
  attributeFile(task).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: messageOf(error) }),
  );
});

function answer(message: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(message);
}

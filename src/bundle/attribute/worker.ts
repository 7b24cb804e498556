import { parentPort } from "node:worker_threads";
import { messageOf } from "../../errors.ts";
import { attributeFile } from "./attribute-file.ts";
import type { AttributionTask, FileAttribution } from "./attribute-file.ts";

/** What a worker answers to a task. */
export type WorkerAnswer = { done: FileAttribution } | { failed: string };

parentPort?.on("message", (task: AttributionTask) => {
  attributeFile(task).then(
    (done) => parentPort?.postMessage({ done } satisfies WorkerAnswer),
    (error: unknown) => parentPort?.postMessage({ failed: messageOf(error) } satisfies WorkerAnswer),
  );
});

import type { Writable } from "node:stream";

/**
 * Bytes that may wait in a stream before the command that prints is paused. More than a burst of a build, so that a
 * measured server rarely waits for its log; small compared with the memory of a run.
 */
const mostWaiting = 1024 * 1024;

/** What `roomIn` reads of a stream. */
export type Watched = Pick<Writable, "writableLength" | "once" | "off">;

/**
 * Settles when a stream takes more again, or can no longer take anything. Null if it takes more now.
 * @param stream such as `process.stdout`, which only queues what its reader did not read yet.
 */
export function roomIn(stream: Watched): Promise<void> | null {
  if (stream.writableLength < mostWaiting) return null;
  const { promise, resolve } = Promise.withResolvers<void>();
  const events = ["drain", "close", "error"] as const;
  const done = () => {
    for (const name of events) stream.off(name, done);
    resolve();
  };
  for (const name of events) stream.once(name, done);
  return promise;
}

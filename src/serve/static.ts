import { realpath, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { CheckError, messageOf } from "../errors.ts";
import { AnswerLog } from "./answer-log.ts";
import type { HostRule } from "./host-rules.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";
import type { StaticSite, ThreadMessage } from "./static-thread.ts";

export interface ServeDirectoryOptions {
  /** The folder of the origin that the app was built for (`base` of Vite, `basePath` of Next). Default `/`. */
  basePath?: string | undefined;
  /** The app's rules for its host, for paths without a file. Default: none. */
  rules?: readonly HostRule[] | undefined;
  /** The page for paths without a file, in the folder; false for none. Default: by the app's files. It goes before `rules`. */
  fallback?: string | false | undefined;
  /** Response headers by path, in which `*` stands for anything. */
  headers?: StaticSite["headers"] | undefined;
  /** Aborting closes the site. */
  signal?: AbortSignal | undefined;
}

/**
 * Serves a built site on a free port of 127.0.0.1 as a CDN would: compressed, with validators and cache headers, clean
 * URLs, byte ranges, and an app's shell for the paths it routes in the browser. The server has a thread of its own.
 *
 * @throws CheckError SERVER_NOT_READY if `directory` is not a folder or no port is free.
 */
export async function serveDirectory(directory: string, options: ServeDirectoryOptions = {}): Promise<Site> {
  const { signal } = options;
  const basePath = normaliseBasePath(options.basePath ?? "/");
  const site: StaticSite = { root: await rootOf(directory), basePath, ...given(options) };
  // From here to where it is listened to nothing else runs.
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./static-thread.ts", import.meta.url), { workerData: site });
  const answers = new AnswerLog(() => settle(thread));
  const listening = Promise.withResolvers<number>();
  let failure: string | null = null;
  thread.on("message", (message: ThreadMessage) => {
    if ("port" in message) listening.resolve(message.port);
    else if ("noPort" in message) listening.reject(new Error(message.noPort));
    else if ("failed" in message) failure = message.failed;
    else if ("answer" in message) answers.add(message.answer);
  });
  let closing: Promise<unknown> | undefined;
  const close = (): Promise<unknown> => (closing ??= thread.terminate());
  const onEnd = (why: string): void => {
    if (!closing) failure = `The server of the built files ended: ${why}`;
    listening.reject(new Error(why));
  };
  thread.on("error", (error) => onEnd(messageOf(error)));
  thread.once("exit", (code) => onEnd(`its thread exited with code ${code}`));
  const onAbort = (): void => void close();
  signal?.addEventListener("abort", onAbort, { once: true });
  const dispose = async (): Promise<void> => {
    signal?.removeEventListener("abort", onAbort);
    await close();
  };
  try {
    const port = await listening.promise;
    return {
      url: `http://127.0.0.1:${port}`,
      basePath,
      answers,
      problem: () => failure,
      [Symbol.asyncDispose]: dispose,
    };
  } catch (thrown) {
    await dispose();
    signal?.throwIfAborted();
    throw new CheckError("SERVER_NOT_READY", `No port of 127.0.0.1 can be opened: ${messageOf(thrown)}.`, {
      advice: "Run budget-check where it may listen on the loopback interface.",
      cause: thrown,
    });
  }
}

function given({ rules = [], fallback, headers = {} }: ServeDirectoryOptions) {
  if (fallback === undefined) return { rules, guess: true, headers };
  const to = `/${String(fallback).replace(/^\/+/, "")}`;
  const own = { pattern: ".*", to: encodeURI(to).replace(/\$/g, "%24"), status: 200, text: "serve.fallback" };
  return { rules: fallback === false ? [] : [own], guess: false, headers };
}

async function rootOf(directory: string): Promise<string> {
  const root = await realpath(directory).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new CheckError("SERVER_NOT_READY", `There is no folder ${directory} to serve.`, {
      advice: `Build the app first, or set "serve" in the budget to the folder that holds the built site.`,
    });
  }
  return root;
}

let questions = 0;

/** Waits until the thread has reported all its answers so far; returns immediately if it has ended. */
async function settle(thread: Worker): Promise<void> {
  const question = ++questions;
  const settled = Promise.withResolvers<void>();
  const onMessage = (message: ThreadMessage): void => {
    if ("settled" in message && message.settled === question) settled.resolve();
  };
  const onExit = (): void => settled.resolve();
  thread.on("message", onMessage).once("exit", onExit);
  try {
    if (thread.threadId < 0) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    thread.postMessage(question);
    await settled.promise;
  } finally {
    thread.off("message", onMessage).off("exit", onExit);
  }
}

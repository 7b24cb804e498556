/**
 * Our server's own thread. Visits are audited in the main one, which then answers nothing for half a second: a page that loads
 * at that moment would wait for it.
 */
import { createServer } from "node:http";
import type { Server } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { messageOf } from "../errors.ts";
import type { Answered } from "./answer-log.ts";
import { answerRequest } from "./answer-request.ts";
import { mostHeaderBytes } from "./ask.ts";
import { countPages } from "./count-pages.ts";
import { findFallback } from "./find-fallback.ts";
import type { HostRule } from "./host-rules.ts";
import { ServedFiles } from "./served-files.ts";

/** What the thread is started with. */
export interface StaticSite {
  /** Real path of the folder. */
  root: string;
  /** `/` or `/shop/`. */
  basePath: string;
  /** Rules of the app's host. */
  rules: readonly HostRule[];
  /** Whether the page for other paths is guessed by the app's files. */
  guess: boolean;
  headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the thread says. */
export type ThreadMessage =
  | { port: number }
  | { noPort: string }
  | { failed: string }
  | { answer: Answered }
  /** Everything that was answered before the question has been said. */
  | { settled: number };

/** Headers as large as a browser with many cookies sends, where Node would answer 431 from 16 kB on. */
const serverOptions = { keepAliveTimeout: 60_000, maxHeaderSize: mostHeaderBytes };

function serve({ root, basePath, rules, guess, headers }: StaticSite): Server {
  let fallback: ReturnType<typeof findFallback> | undefined;
  const site = {
    root,
    basePath,
    rules,
    headers,
    files: new ServedFiles(),
    fallback: async () => (guess ? (fallback ??= findFallback(root, () => countPages(root))) : null),
    onAnswer: (answer: Answered) => say({ answer }),
  };
  return createServer(serverOptions, (request, response) => {
    answerRequest(site, request, response).catch((error: unknown) => {
      // A client that closes the connection in the middle of a file is not a failure of the site.
      if (response.destroyed || request.destroyed) return;
      say({ failed: `${request.url} could not be served: ${messageOf(error)}` });
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end("The file could not be read\n");
    });
  });
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(message);
}

const server = serve(workerData as StaticSite);
server.once("error", (error) => say({ noPort: messageOf(error) }));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") say({ port: address.port });
});
parentPort?.on("message", (question: number) => say({ settled: question }));

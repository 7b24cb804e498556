import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { CheckError, messageOf } from "../errors.ts";
import { mostHeaderBytes } from "./ask.ts";
import { AnswerLog } from "./answer-log.ts";
import { answerRequest } from "./answer-request.ts";
import type { ServedSite } from "./answer-request.ts";
import { countPages } from "./count-pages.ts";
import { findFallback } from "./find-fallback.ts";
import { ServedFiles } from "./served-files.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";

export interface ServeDirectoryOptions {
  /** The folder of the origin that the app was built for (`base` of Vite, `basePath` of Next). Default `/`. */
  basePath?: string | undefined;
  /** Aborting closes the site. */
  signal?: AbortSignal | undefined;
}

/** Headers as large as a browser with many cookies sends, where Node would answer 431 from 16 kB on. */
const serverOptions = { keepAliveTimeout: 60_000, maxHeaderSize: mostHeaderBytes };

/**
 * Serves a built site on a free port of 127.0.0.1 as a CDN would: compressed, with validators and cache headers, clean URLs,
 * byte ranges, and an app's shell for the paths it routes in the browser.
 *
 * @throws CheckError SERVER_NOT_READY where `directory` is no folder or no port can be had.
 */
export async function serveDirectory(directory: string, options: ServeDirectoryOptions = {}): Promise<Site> {
  const { signal } = options;
  signal?.throwIfAborted();
  const site = await prepare(directory, normaliseBasePath(options.basePath ?? "/"));
  let failure: string | null = null;
  const server = createServer(serverOptions, (request, response) => {
    answerRequest(site, request, response).catch((error: unknown) => {
      // A reader that hangs up in mid-file is no failure of the site.
      if (response.destroyed || request.destroyed) return;
      failure = `${request.url} could not be served: ${messageOf(error)}`;
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end("The file could not be read\n");
    });
  });
  const port = await listen(server);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= shut(server));
  const onAbort = (): void => void close();
  signal?.addEventListener("abort", onAbort, { once: true });
  return {
    url: `http://127.0.0.1:${port}`,
    basePath: site.basePath,
    answers: site.answers,
    problem: () => failure,
    async [Symbol.asyncDispose]() {
      signal?.removeEventListener("abort", onAbort);
      await close();
    },
  };
}

async function prepare(directory: string, basePath: string): Promise<ServedSite> {
  const root = await realpath(directory).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new CheckError("SERVER_NOT_READY", `There is no folder ${directory} to serve.`, {
      advice: `Build the app first, or set "serve" in the budget to the folder that holds the built site.`,
    });
  }
  let fallback: ReturnType<typeof findFallback> | undefined;
  return {
    root,
    basePath,
    files: new ServedFiles(),
    answers: new AnswerLog(),
    fallback: () => (fallback ??= findFallback(root, () => countPages(root))),
  };
}

async function listen(server: Server): Promise<number> {
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  server.listen(0, "127.0.0.1", listening.resolve);
  try {
    await listening.promise;
  } catch (thrown) {
    throw new CheckError("SERVER_NOT_READY", `No port of 127.0.0.1 can be opened: ${messageOf(thrown)}.`, {
      advice: "Run budget-check where it may listen on the loopback interface.",
      cause: thrown,
    });
  }
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error(`unexpected address ${String(address)}`);
  return address.port;
}

async function shut(server: Server): Promise<void> {
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  server.closeAllConnections();
  await closed.promise;
}

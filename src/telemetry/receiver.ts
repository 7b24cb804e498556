import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { messageOf } from "../errors.ts";
import { decodeTraces, encodingOf } from "./decode.ts";
import { telemetryEnvironment } from "./environment.ts";
import { readSpans } from "./read-spans.ts";
import { SpanLog } from "./span-log.ts";
import type { LoadWindow } from "./span-log.ts";

const unzip = promisify(gunzip);

/** An exporter sends at most 512 spans at a time, some hundred kilobytes. */
const mostBodyBytes = 4 * 1024 * 1024;
const mostInflatedBytes = 16 * 1024 * 1024;
const mostConnections = 16;
const longestRequestMs = 20_000;
/** Further problems are the same ones again. */
const mostProblems = 3;

/** Spans come a moment after their request, and those of a long one in parts. */
const quietMs = 700;
const longestQuietMs = 8_000;
/** An exporter that was given a delay of its own waits for five seconds by default. */
const longestFirstWaitMs = 10_000;
const longestWaitMs = 3_000;
/** A server that has sent nothing until then is not going to. */
const laterWaitMs = 1_000;
const pollMs = 50;

/** A body that is not taken, and the status that says so. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Receives the spans of one server over OTLP/HTTP, on this machine alone. Its path cannot be guessed: no other program, and no page,
 * can add spans.
 */
export class TelemetryReceiver implements AsyncDisposable {
  readonly log = new SpanLog();
  /** What could not be read, one sentence each. */
  readonly problems: string[] = [];
  /** Something asked by gRPC, which is not understood here. */
  hasMetGrpc = false;
  readonly #server: Server;
  readonly #path = `/${randomUUID()}`;
  #lastAt = 0;
  #hasWaited = false;
  /** From the end of a span to its arrival, the longest so far. */
  #lagMs = 0;

  private constructor() {
    this.#server = createServer({ requestTimeout: longestRequestMs }, (request, response) => {
      void this.#answer(request, response);
    });
    this.#server.maxConnections = mostConnections;
    this.#server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (error.code === "HPE_PAUSED_H2_UPGRADE") this.hasMetGrpc = true;
      socket.destroy();
    });
  }

  static async start(): Promise<TelemetryReceiver> {
    const receiver = new TelemetryReceiver();
    receiver.#server.listen(0, "127.0.0.1");
    await once(receiver.#server, "listening");
    // A run that is over does not wait for it.
    receiver.#server.unref();
    return receiver;
  }

  /** Where exporters send to; they add `/v1/traces`. */
  get endpoint(): string {
    const address = this.#server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    return `http://127.0.0.1:${port}${this.#path}`;
  }

  get environment(): Readonly<Record<string, string>> {
    return telemetryEnvironment(this.endpoint);
  }

  /** Waits until the spans of a load have arrived, or no more can be expected. */
  async settle(window: LoadWindow, signal: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    const first = this.#hasWaited ? laterWaitMs : longestFirstWaitMs;
    const longestMs = this.log.isEmpty ? first : Math.max(longestWaitMs, 2 * this.#lagMs);
    this.#hasWaited = true;
    const waited = () => performance.now() - startedAt;
    while (!this.log.hasRequestIn(window) && waited() < longestMs) await sleep(pollMs, undefined, { signal });
    const quiet = Math.min(longestQuietMs, Math.max(quietMs, 1.5 * this.#lagMs));
    // Not even a server that never stops sending holds the run up.
    while (performance.now() - this.#lastAt < quiet && waited() < longestMs + longestQuietMs)
      await sleep(pollMs, undefined, { signal });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A client that goes away in the middle is not a problem of the run.
    request.on("error", () => undefined);
    response.on("error", () => undefined);
    try {
      const type = await this.#take(request);
      // An empty message in either encoding: everything was taken.
      response.writeHead(200, { "Content-Type": type }).end(type === "application/json" ? "{}" : "");
    } catch (error) {
      const status = error instanceof Refused ? error.status : 400;
      if (status !== 404) this.#note(messageOf(error));
      response
        .writeHead(status, {
          "Content-Type": "text/plain",
          Connection: "close",
          ...(status === 405 && { Allow: "POST" }),
        })
        .end(`${messageOf(error)}\n`);
      request.resume();
    }
  }

  /** @returns the media type of the answer. */
  async #take(request: IncomingMessage): Promise<string> {
    const { method, url = "", headers } = request;
    const path = url.replace(/\?.*$/s, "");
    if (!path.startsWith(`${this.#path}/`)) throw new Refused(404, "Not found");
    const signal = /^\/v1\/(traces|metrics|logs)$/.exec(path.slice(this.#path.length))?.[1];
    if (signal === undefined) throw new Refused(404, "Not found");
    if (method !== "POST") throw new Refused(405, `${method} is not a method of OTLP: it uses POST`);
    const encoding = encodingOf(headers["content-type"]);
    if (!encoding) throw new Refused(415, "only application/x-protobuf and application/json are understood");
    const body = await bodyOf(request);
    if (signal === "traces") this.#keep(await decode(body, encoding));
    return encoding === "json" ? "application/json" : "application/x-protobuf";
  }

  #keep(spans: ReturnType<typeof readSpans>): void {
    if (spans.length === 0) return;
    this.#lastAt = performance.now();
    const now = Date.now();
    for (const { startMs, durationMs } of spans) {
      const lag = now - startMs - durationMs;
      if (lag > this.#lagMs) this.#lagMs = Math.min(lag, longestQuietMs);
    }
    this.log.add(spans);
  }

  #note(problem: string): void {
    if (this.problems.length < mostProblems && !this.problems.includes(problem)) this.problems.push(problem);
  }
}

async function decode(
  body: Buffer,
  encoding: NonNullable<ReturnType<typeof encodingOf>>,
): Promise<ReturnType<typeof readSpans>> {
  try {
    return readSpans(await decodeTraces(body, encoding));
  } catch (error) {
    // The message of a parser may hold a part of the text.
    const why = error instanceof TypeError ? `: ${error.message}` : "";
    throw new Refused(400, `a body was not OTLP as ${encoding}${error instanceof RangeError ? "" : why}`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const coding = request.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding !== "gzip" && coding !== "identity" && coding !== "")
    throw new Refused(415, "only gzip is understood as a Content-Encoding");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBodyBytes) throw new Refused(413, `a body was over ${mostBodyBytes} bytes`);
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (coding !== "gzip") return body;
  try {
    return await unzip(body, { maxOutputLength: mostInflatedBytes });
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    if (isLarge) throw new Refused(413, `a body was over ${mostInflatedBytes} bytes uncompressed`);
    throw new Refused(400, "a body was not compressed with gzip as it said");
  }
}

import type { Browser, CDPSession, Protocol } from "puppeteer";
import { within } from "../browser/within.ts";
import type { TraceEvent } from "../trace/trace-tasks.ts";

/** What was recorded, or why it cannot be used: the end of a sentence. */
export type StepTraceResult = { events: readonly TraceEvent[] } | { whyNot: string };

/**
 * Tasks with their thread's time, and Event Timing with its moments on the main thread. No JavaScript profile, no screenshots:
 * what is recorded costs a microsecond or so an event, and a page has a thousand a second.
 */
const categories = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];
/**
 * Size of the browser's own buffer; as JSON it takes several times as much. Enough for about two minutes of a page that
 * is not idle.
 */
const bufferKb = 12 * 1024;
/** Characters of JSON. */
const longestTrace = 48_000_000;
const chunkSize = 1 << 20;
const longestStartMs = 5_000;
const longestEndMs = 10_000;
/** A process that hangs does not hand over what it recorded. */
const longestTidyMs = 2_000;

/** A trace of the whole browser while the steps of a page are done. Only one can run in a browser at a time. */
export class StepTrace implements AsyncDisposable {
  readonly #session: CDPSession;
  #isRunning = true;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Null where the browser would not begin: steps are then measured without. */
  static async start(browser: Browser): Promise<StepTrace | null> {
    const session = await within(longestStartMs, browser.target().createCDPSession());
    if (!session) return null;
    const started = await within(
      longestStartMs,
      session
        .send("Tracing.start", {
          transferMode: "ReturnAsStream",
          traceConfig: {
            includedCategories: categories,
            recordMode: "recordUntilFull",
            traceBufferSizeInKb: bufferKb,
          },
        })
        .then(() => true),
    );
    if (started) return new StepTrace(session);
    await within(longestTidyMs, session.detach());
    return null;
  }

  /** Ends the trace and reads it. */
  async end(): Promise<StepTraceResult> {
    const recorded = await this.#stop(longestEndMs);
    if (!recorded?.stream) return { whyNot: "the browser did not hand over its trace of the steps" };
    if (recorded.dataLossOccurred) return { whyNot: "the trace of the steps was too long to be kept" };
    return (
      (await within(longestEndMs, this.#read(recorded.stream))) ?? {
        whyNot: "the browser's trace of the steps could not be read",
      }
    );
  }

  async #stop(longestMs: number): Promise<Protocol.Tracing.TracingCompleteEvent | undefined> {
    if (!this.#isRunning) return undefined;
    this.#isRunning = false;
    const complete = new Promise<Protocol.Tracing.TracingCompleteEvent>((resolve) => {
      this.#session.once("Tracing.tracingComplete", resolve);
    });
    return within(
      longestMs,
      this.#session.send("Tracing.end").then(() => complete),
    );
  }

  async #read(handle: string): Promise<StepTraceResult> {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const { data, base64Encoded, eof } = await this.#session.send("IO.read", { handle, size: chunkSize });
      const chunk = Buffer.from(data, base64Encoded ? "base64" : "utf8");
      size += chunk.length;
      if (size > longestTrace) return { whyNot: "the trace of the steps was too long to be kept" };
      chunks.push(chunk);
      if (eof) break;
    }
    const { traceEvents } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as {
      traceEvents: TraceEvent[];
    };
    return { events: traceEvents };
  }

  /** Without its end, the next trace in this browser, which is that of the next visit, could not begin. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop(longestTidyMs);
    await within(longestTidyMs, this.#session.detach());
  }
}

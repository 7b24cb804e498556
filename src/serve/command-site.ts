import { setTimeout as sleep } from "node:timers/promises";
import { CheckError } from "../errors.ts";
import { isLoopback } from "../is-loopback.ts";
import { describeEnd } from "../process/describe-end.ts";
import type { RunningCommand } from "../process/start-command.ts";
import { isPortTaken } from "./free-port.ts";
import type { Address } from "./plan-address.ts";
import { portOf } from "./port-of.ts";
import type { RestartableServer } from "./restartable-server.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";

/** A command whose server answers. */
export interface Started {
  /** The URL that answered. */
  url: string;
  command: RunningCommand;
  /** From the start of the command to that answer, milliseconds. */
  startMs: number;
}

/** Starts the command again, to answer at that very URL. */
type Start = (
  url: string,
  signal: AbortSignal | undefined,
  environment: Readonly<Record<string, string>>,
) => Promise<Started>;

/** How long a server may take to exit on its own, for example if it waits for its containers. */
const haltGraceMs = 10_000;
/** What a container engine forwards to a port may outlive its client. */
const freePortMs = 5000;
const pollMs = 20;

/** A site whose server is a command of the user's. Disposing it, or aborting the run's signal, ends every process of it. */
export class CommandSite implements Site, RestartableServer {
  readonly url: string;
  readonly basePath: string;
  readonly port: number;
  readonly readyUrl: string;
  readonly printedFolder: string;
  readonly isPortItsOwn: boolean;
  readonly #name: string;
  readonly #signal: AbortSignal | undefined;
  readonly #start: Start;
  #environment: Readonly<Record<string, string>> = {};
  readonly #onAbort = (): void => void this.#stop();
  /** Null while it is halted, and once it is disposed. */
  #command: RunningCommand | null;
  #stopping: Promise<void> | undefined;
  #isDisposed = false;
  #startMs: number;
  #haltMs = 0;

  constructor(
    { url, command, startMs }: Started,
    address: Address,
    { command: name, signal }: { command: string; signal?: AbortSignal | undefined },
    start: Start,
  ) {
    const { origin, pathname } = new URL(url);
    // A server that printed its own address knows its folder best (Vite prints its base).
    const isPrinted = address.basePath === "/" && url !== address.expected && pathname.endsWith("/");
    this.printedFolder = isPrinted ? normaliseBasePath(pathname) : "/";
    this.url = origin;
    this.basePath = isPrinted ? this.printedFolder : address.basePath;
    this.port = portOf(url);
    this.isPortItsOwn = !address.isOurChoice || this.port !== address.port;
    this.#startMs = startMs;
    this.#name = name;
    this.readyUrl = url;
    this.#signal = signal;
    this.#start = start;
    this.#command = command;
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    if (signal?.aborted) this.#onAbort();
  }

  /** Only for an address of this machine can we see that no process listens any more. */
  get server(): RestartableServer | undefined {
    return isLoopback(new URL(this.url).hostname) ? this : undefined;
  }

  get startMs(): number {
    return this.#startMs;
  }

  get haltMs(): number {
    return this.#haltMs;
  }

  problem(): string | null {
    const end = this.#command?.end ?? null;
    // A command that ended well may have left its server in the background.
    return end === null || ("code" in end && end.code === 0) ? null : `The server ${describeEnd(end)}.`;
  }

  addEnvironment(variables: Readonly<Record<string, string>>): void {
    this.#environment = { ...this.#environment, ...variables };
  }

  isRunning(): boolean {
    return this.#command !== null && this.#command.end === null;
  }

  async halt(): Promise<void> {
    // The port may be another server's by now.
    if (this.#command === null) return this.#stopping;
    const startedAt = performance.now();
    await this.#stop(haltGraceMs);
    await this.#waitForPort();
    this.#haltMs = Math.max(this.#haltMs, performance.now() - startedAt);
  }

  async resume(signal?: AbortSignal): Promise<void> {
    if (this.#command !== null) return;
    const signals = [this.#signal, signal].filter((one) => one !== undefined);
    const either = AbortSignal.any(signals);
    either.throwIfAborted();
    if (this.#isDisposed) throw new Error(`The site of "${this.#name}" was disposed`);
    // Then only this server can answer after the start.
    await this.#waitForPort(either);
    const { command, startMs } = await this.#start(this.readyUrl, either, this.#environment);
    this.#command = command;
    this.#startMs = Math.max(this.#startMs, startMs);
    // The run may have ended since the answer.
    if (this.#signal?.aborted || this.#isDisposed) await this.#stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    this.#signal?.removeEventListener("abort", this.#onAbort);
    await this.#stop();
  }

  async #stop(graceMs?: number): Promise<void> {
    if (this.#command !== null) this.#stopping = this.#command.stop(graceMs);
    this.#command = null;
    // Whoever asks second waits for the same end.
    await this.#stopping;
  }

  /** Waits until no process listens on its port any more. */
  async #waitForPort(signal?: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    while (await isPortTaken(this.port)) {
      signal?.throwIfAborted();
      if (performance.now() - startedAt >= freePortMs) throw this.#portInUse();
      await sleep(pollMs);
    }
  }

  #portInUse(): CheckError {
    return new CheckError(
      "SERVER_NOT_READY",
      `Port ${this.port} is in use by another program while the server "${this.#name}" does not run`,
      {
        advice: `Stop what listens on ${this.port}, or pass {port} to the server's port option in serve.command and write serve.url as http://localhost:{port}.`,
      },
    );
  }
}

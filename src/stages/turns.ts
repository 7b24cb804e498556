import { CheckError } from "../errors.ts";
import type { RestartableServer } from "../serve/restartable-server.ts";
import type { Site } from "../serve/site.ts";
import type { Revision } from "../types.ts";

/**
 * How a server is wanted: `running`, started only if it does not run; `anew`, started in any case; or `kept`, as the work before has
 * left it.
 */
export type Wanted = "running" | "anew" | "kept";

/**
 * Head's and base's server, which listen on the same port: one of them runs at a time, for one piece of work at a time.
 *
 * Three things make sure that base is never measured as head. Work has the port to itself, from the halt of the other
 * server to its own end. Before a server starts, every process of the other's command was ended and no process listens
 * on the port. And a response only counts while the command that was started still runs.
 */
export class Turns {
  readonly port: number;
  readonly #servers: Readonly<Record<Revision, RestartableServer>>;
  /** When the work before has ended; never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(servers: Readonly<Record<Revision, RestartableServer>>) {
    this.#servers = servers;
    this.port = servers.head.port;
  }

  /** Null where the sites answer at the same time. */
  static of(head: Site, base: Site): Turns | null {
    const [one, other] = [head.server, base.server];
    if (!one || !other || one.port !== other.port) return null;
    return new Turns({ head: one, base: other });
  }

  /** What it costs to end a server and start one, milliseconds: the slowest so far. */
  get restartMs(): number {
    const { head, base } = this.#servers;
    return Math.max(head.haltMs, base.haltMs) + Math.max(head.startMs, base.startMs);
  }

  /**
   * Does work while the server of a revision has the port, after all work that was requested before.
   * @param work its argument says whether the server was started for it.
   * @throws CheckError SERVER_NOT_READY if the server does not start, or should have been kept and does not run; what
   * `work` throws; the signal's reason on abort.
   */
  during<T>(
    revision: Revision,
    wanted: Wanted,
    signal: AbortSignal,
    work: (isFresh: boolean) => Promise<T>,
  ): Promise<T> {
    const done = this.#last.then(async () => {
      signal.throwIfAborted();
      return work(await this.#turnTo(revision, wanted, signal));
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #turnTo(revision: Revision, wanted: Wanted, signal: AbortSignal): Promise<boolean> {
    const server = this.#servers[revision];
    if (wanted !== "anew" && server.isRunning()) return false;
    if (wanted === "kept") {
      throw new CheckError("SERVER_NOT_READY", `The server of ${revision} ended between two loads`, {
        advice: "Read its log above, and fix what ends it.",
      });
    }
    await this.#servers[revision === "head" ? "base" : "head"].halt();
    await server.halt();
    await server.resume(signal);
    return true;
  }
}

/** Base's server, next to head's or in turn with it. */
import { CheckError, messageOf } from "../errors.ts";
import { serveCommand } from "../serve/command.ts";
import type { ServeCommandOptions } from "../serve/command.ts";
import type { RestartableServer } from "../serve/restartable-server.ts";
import type { Site } from "../serve/site.ts";

/**
 * Starts a command of base while head answers. This fails if the server listens on one port whatever PORT says: if
 * head's server does so and base's does not come up next to it, head's is halted, and base's gets the port. Then head's
 * stays halted (`Turns`), and base answers at head's URL, with the app in the same folder: at another address, the same
 * code may answer with another page. Trying is the only way to find out, since no log or configuration says it for all
 * servers.
 *
 * @param say called with each attempt.
 * @throws CheckError SERVER_NOT_READY if it answers neither way, or its app is in another folder than head's; head's
 * server then runs again. Also if head's server does not start again: nothing can be measured then.
 */
export async function serveBesideHead(
  head: Site,
  options: ServeCommandOptions,
  say: (text: string) => void,
): Promise<Site> {
  try {
    return await serveCommand({ ...options, neighbour: head.url });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { server } = head;
    const isNotReady = error instanceof CheckError && error.code === "SERVER_NOT_READY";
    // Halted, it must leave its port: what a command left in the background goes on.
    if (!isNotReady || !server?.isPortItsOwn || !server.isRunning()) throw error;
    say(
      `${options.command} did not answer next to head's server, which listens on port ${server.port}: trying them in turn`,
    );
    return serveInstead(head, server, options);
  }
}

async function serveInstead(
  { basePath }: Site,
  server: RestartableServer,
  options: ServeCommandOptions,
): Promise<Site> {
  try {
    await server.halt();
    const { readyUrl, printedFolder } = server;
    const base = await serveCommand({ ...options, insteadOf: { url: readyUrl, printedFolder } });
    if (base.basePath === basePath) return base;
    await base[Symbol.asyncDispose]();
    throw new CheckError(
      "SERVER_NOT_READY",
      `Base's app is in ${base.basePath} and head's in ${basePath}, and their servers can only take turns on port ${server.port}`,
      {
        advice: "Build both revisions for the same folder, or let the server listen on the port in PORT.",
      },
    );
  } catch (error) {
    options.signal?.throwIfAborted();
    await resumeAfter(error, server, options.signal);
    throw error;
  }
}

/** @throws CheckError where head's server does not start again: why, with what was wrong with base's in its detail. */
async function resumeAfter(
  failure: unknown,
  server: RestartableServer,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await server.resume(signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof CheckError)) throw error;
    const { code, message, advice, detail } = error;
    const ofBase = failure instanceof CheckError ? failure.detail : undefined;
    const details = [
      detail,
      `Before that, base's server was tried on this port: ${messageOf(failure)}`,
      ofBase,
    ];
    throw new CheckError(code, message, {
      advice,
      detail: details.filter((text) => text !== undefined).join("\n"),
      cause: error,
    });
  }
}

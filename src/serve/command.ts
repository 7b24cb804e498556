import { CheckError } from "../errors.ts";
import { describeEnd } from "../process/describe-end.ts";
import { startCommand } from "../process/start-command.ts";
import type { OnOutput, RunningCommand } from "../process/start-command.ts";
import { insecureAdvice } from "./ask.ts";
import { planAddress } from "./plan-address.ts";
import type { Address } from "./plan-address.ts";
import { PrintedUrls } from "./printed-urls.ts";
import { printAddress } from "../address.ts";
import { normaliseBasePath } from "./site.ts";
import type { Site } from "./site.ts";
import { waitUntilReady } from "./wait-until-ready.ts";

export interface ServeCommandOptions {
  /** Run in a shell. `{port}` stands for a free port, which is in PORT too. */
  command: string;
  /** Where the server answers; may hold `{port}`. Absent: the given port, or what the server prints. */
  url?: string | undefined;
  /** The folder of the origin that the app was built for, where it is known. */
  basePath?: string | undefined;
  cwd: string;
  env?: Readonly<Record<string, string>> | undefined;
  /**
   * Bound of the wait for the first answer, milliseconds. Default: a minute, and less where the command has ended and left nothing
   * that could answer.
   */
  timeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** The server's certificate is not checked; that of a server on localhost never is. */
  insecure?: boolean | undefined;
  onOutput?: OnOutput | undefined;
}

const defaultReadyTimeoutMs = 60_000;

/**
 * Starts the user's server and waits until it answers with a status under 500. Disposing the site, or aborting `signal`, ends
 * every process of the command.
 *
 * @throws CheckError SERVER_NOT_READY where the command ends early, does not answer in time, or wants a port that another
 * program holds; the end of its log is in `detail`. USAGE for a url that is none. The signal's reason on abort.
 */
export async function serveCommand(options: ServeCommandOptions): Promise<Site> {
  const { signal, timeoutMs = defaultReadyTimeoutMs, insecure } = options;
  signal?.throwIfAborted();
  if (
    options.url !== undefined &&
    !/^https?:$/.test(URL.parse(options.url.replaceAll("{port}", "1"))?.protocol ?? "")
  ) {
    throw new CheckError("USAGE", `"${printAddress(options.url)}" is not the URL of a server`, {
      advice:
        "Write the full address: http://localhost:4173, or http://localhost:{port} where the command takes the port.",
    });
  }
  const address = await planAddress(options);
  const printed = new PrintedUrls();
  const command = startCommand({
    command: address.command,
    directory: options.cwd,
    // BROWSER=none: development servers like to open a window.
    env: { BROWSER: "none", PORT: String(address.port), ...options.env },
    onOutput: (text, waitUntil) => {
      printed.push(text);
      options.onOutput?.(text, waitUntil);
    },
  });
  try {
    const ready = await waitUntilReady({
      address,
      command,
      printed,
      timeoutMs,
      isExact: options.timeoutMs !== undefined,
      signal,
      insecure,
    });
    if ("url" in ready) return siteOf(ready.url, address, command, signal);
    // What a server said before it ended may not have arrived yet: stopping waits for it.
    if (command.end) await command.stop();
    throw notReady(options, address, printed, ready, command);
  } catch (thrown) {
    await command.stop();
    throw thrown;
  }
}

function siteOf(
  ready: string,
  address: Address,
  command: RunningCommand,
  signal: AbortSignal | undefined,
): Site {
  const { origin, pathname } = new URL(ready);
  // A server that printed its own address knows its folder best (Vite prints its base).
  const printedFolder =
    ready !== address.expected && pathname.endsWith("/") ? normaliseBasePath(pathname) : "/";
  let stopped = false;
  const stop = (): Promise<void> => {
    stopped = true;
    return command.stop();
  };
  const onAbort = (): void => void stop();
  signal?.addEventListener("abort", onAbort, { once: true });
  if (signal?.aborted) onAbort();
  return {
    url: origin,
    basePath: address.basePath === "/" ? printedFolder : address.basePath,
    problem: () => {
      // A command that ended well may have left its server in the background.
      const end = stopped ? null : command.end;
      return end === null || ("code" in end && end.code === 0) ? null : `The server ${describeEnd(end)}.`;
    },
    async [Symbol.asyncDispose]() {
      signal?.removeEventListener("abort", onAbort);
      await stop();
    },
  };
}

function notReady(
  options: ServeCommandOptions,
  address: Address,
  printed: PrintedUrls,
  { problem, isCertificate = false }: { problem: string; isCertificate?: boolean },
  command: RunningCommand,
): CheckError {
  const log = command.tail();
  const detail = log === "" ? "(the server printed nothing)" : log;
  if (address.takenPort !== null) {
    const { takenPort: port } = address;
    return new CheckError(
      "SERVER_NOT_READY",
      `Port ${port} is in use by another program, and the server "${options.command}" took no other port: it ${problem}.`,
      {
        advice: `Let budget-check choose: pass {port} to the server's port option in serve.command and write serve.url as http://localhost:{port}; or stop what listens on ${port}.`,
        detail,
      },
    );
  }
  const message = `The server "${options.command}" ${problem}.`;
  return new CheckError("SERVER_NOT_READY", message, {
    advice: isCertificate ? insecureAdvice : adviceFor(options, address, printed, command),
    detail,
  });
}

function adviceFor(
  { command, url, cwd }: ServeCommandOptions,
  address: Address,
  printed: PrintedUrls,
  running: RunningCommand,
): string {
  const expected = new URL(address.expected).port;
  const elsewhere = printed.all.find((other) => new URL(other).port !== expected);
  if (running.end !== null && "code" in running.end && running.end.code === 0)
    return `Run "${command}" in ${cwd}: it must run on, or leave the server in the background. Where another program starts the server, say how long that takes: "serve": { "command": …, "timeout": "90 s" }.`;
  if (running.end !== null) return `Run "${command}" in ${cwd} and fix what it reports.`;
  if (url === undefined) {
    return `Tell where it answers: "serve": { "command": "… --port {port}", "url": "http://localhost:{port}" }; PORT is set to the same number.`;
  }
  if (elsewhere !== undefined)
    return `The server printed ${elsewhere}: set serve.url to that, if it is the site.`;
  return `Run "${command}" in ${cwd} and open ${url} by hand; a slow start needs a longer serve.timeout.`;
}

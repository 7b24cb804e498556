import { CheckError } from "../errors.ts";
import { startCommand } from "../process/start-command.ts";
import type { OnOutput, RunningCommand } from "../process/start-command.ts";
import { insecureAdvice } from "./ask.ts";
import { CommandSite } from "./command-site.ts";
import type { Started } from "./command-site.ts";
import { exactlyAt, planAddress } from "./plan-address.ts";
import type { Address, AddressOptions } from "./plan-address.ts";
import { portOf } from "./port-of.ts";
import { PrintedUrls } from "./printed-urls.ts";
import { printAddress } from "../address.ts";
import { waitUntilReady } from "./wait-until-ready.ts";

/**
 * `command` is run in a shell; `{port}` stands for a free port, which is in PORT too. `url` is where the server answers, and may hold
 * `{port}`; absent: the given port, or what the server prints. `basePath` is the folder of the origin that the app was built for,
 * where it is known.
 */
export interface ServeCommandOptions extends AddressOptions {
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
export async function serveCommand(options: ServeCommandOptions): Promise<CommandSite> {
  options.signal?.throwIfAborted();
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
  const first = await start(options, address);
  return new CommandSite(first, address, options, (url, signal, environment) =>
    start({ ...options, signal, env: { ...options.env, ...environment } }, exactlyAt(address, url)),
  );
}

/** Starts the command, and waits until it answers where its address says. */
async function start(options: ServeCommandOptions, address: Address): Promise<Started> {
  const { signal, timeoutMs = defaultReadyTimeoutMs, insecure } = options;
  signal?.throwIfAborted();
  const printed = new PrintedUrls();
  const startedAt = performance.now();
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
    if ("url" in ready) return { url: ready.url, command, startMs: performance.now() - startedAt };
    // What a server said before it ended may not have arrived yet: stopping waits for it.
    if (command.end) await command.stop();
    throw notReady(options, address, printed, ready, command);
  } catch (thrown) {
    await command.stop();
    throw thrown;
  }
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
  const held = address.takenPort ?? heldPort(address, printed);
  if (held !== null) {
    const isNeighbour = options.neighbour !== undefined && portOf(options.neighbour) === held;
    const holder = isNeighbour ? "the server of the other revision" : "another program";
    return new CheckError(
      "SERVER_NOT_READY",
      `Port ${held} is in use by ${holder}, and the server "${options.command}" took no other port: it ${problem}.`,
      {
        advice: `Let budget-check choose: pass {port} to the server's port option in serve.command and write serve.url as http://localhost:{port}${isNeighbour ? "" : `; or stop what listens on ${held}`}.`,
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

/** The port that the server names as its own and on which another program listened before it was started; null where there is none. */
function heldPort({ othersPorts, mayBePrinted }: Address, printed: PrintedUrls): number | null {
  if (!mayBePrinted) return null;
  const own = printed.all.filter((url) => !printed.isBesides(url)).map(portOf);
  return own.find((port) => othersPorts.has(port)) ?? null;
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
  if (url === undefined && address.mayBePrinted) {
    return `Tell where it answers: "serve": { "command": "… --port {port}", "url": "http://localhost:{port}" }; PORT is set to the same number.`;
  }
  if (elsewhere !== undefined)
    return `The server printed ${elsewhere}: set serve.url to that, if it is the site.`;
  return `Run "${command}" in ${cwd} and open ${url ?? address.expected} by hand; a slow start needs a longer serve.timeout.`;
}

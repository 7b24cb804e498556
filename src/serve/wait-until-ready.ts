import { setTimeout as sleep } from "node:timers/promises";
import { describeEnd } from "../process/describe-end.ts";
import type { RunningCommand } from "../process/start-command.ts";
import { ask } from "./ask.ts";
import type { Answer, AskOptions } from "./ask.ts";
import type { Address } from "./plan-address.ts";
import { portOf } from "./port-of.ts";
import type { PrintedUrls } from "./printed-urls.ts";
import { isLoopback } from "../is-loopback.ts";
import { printWait } from "../quantity.ts";

const pollMs = 100;
/** A first answer may have to compile the page. */
const answerMs = 30_000;
/** The address of something other than the app is used after this time without a better one. */
const patienceMs = 2000;
/** How long to wait after a command ended well and left no process, because another program may be starting. */
const abandonedMs = 5000;
/** All processes of the machine are read to find what a command left. */
const lookMs = 1000;
/** Nothing listens on this machine, or it has no such address (`::1`). */
const nobody = /ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH/;
/** What starts a server that is not a process of its own command: it may answer much later. Scripts print what they run. */
const startsElsewhere =
  /\b(?:docker|podman|nerdctl|pm2|systemctl|service|launchctl|supervisorctl|kubectl|helm|minikube|vagrant|ssh|wsl)\b|compose|container/i;

/**
 * Asks until the server answers, its command fails or has left nothing that could answer, or the time is over. The URL is the one that answered: of localhost's two
 * addresses perhaps only one.
 *
 * @throws the signal's reason on abort.
 */
export async function waitUntilReady(options: {
  address: Address;
  command: RunningCommand;
  printed: PrintedUrls;
  timeoutMs: number;
  /** Whether the user set this time: then the whole time is waited for. */
  isExact: boolean;
  signal?: AbortSignal | undefined;
  /** The server's certificate is not checked. */
  insecure?: boolean | undefined;
}): Promise<{ url: string } | { problem: string; isCertificate?: boolean }> {
  const { address, command, printed, timeoutMs, isExact, signal, insecure } = options;
  const deadline = performance.now() + timeoutMs;
  // One of localhost's addresses may refuse while the other answers with an error: the error is reported, because it
  // says more.
  let status: string | null = null;
  let refusal = "nothing was asked";
  let isCertificate = false;
  let doubtfulSince: number | null = null;
  let abandonedSince: number | null = null;
  let lookedAt = 0;
  const endedEarly = new AbortController();
  const watchEnd = async (): Promise<void> => {
    const end = await command.ended;
    // One that ended well may have put its server into the background (docker compose up -d): it has the same time to answer.
    if (!("code" in end && end.code === 0)) endedEarly.abort();
  };
  void watchEnd();
  const stop = signal ? AbortSignal.any([signal, endedEarly.signal]) : endedEarly.signal;
  for (;;) {
    let isRefused = true;
    for (const { url, own, printedAs } of candidates(address, printed)) {
      const left = Math.min(answerMs, deadline - performance.now());
      if (left <= 0) break;
      const answer = await ask(url, left, { signal: stop, insecure });
      isRefused &&= isLoopback(new URL(url).hostname) && "error" in answer && nobody.test(answer.error);
      // A command that has failed did not give this answer.
      if (!stop.aborted && isReady(answer, own)) {
        if (own || !printed.isBesides(printedAs)) return { url };
        const root = await rootOf(url, deadline, { signal: stop, insecure });
        if (root !== null) return { url: root };
        // The app's own address may be in the next line.
        doubtfulSince ??= performance.now();
        if (performance.now() - doubtfulSince >= patienceMs) return { url };
      }
      if (!own) continue;
      if ("error" in answer) ({ error: refusal, isCertificate = false } = answer);
      else status = `status ${answer.status}`;
    }
    signal?.throwIfAborted();
    if (command.end && endedEarly.signal.aborted)
      return { problem: `${describeEnd(command.end)} before it answered` };
    const now = performance.now();
    if (!isRefused) abandonedSince = null;
    else if (command.end && !isExact && abandonedSince === null && now - lookedAt >= lookMs) {
      lookedAt = now;
      const words = `${address.command}\n${command.tail()}`;
      if (!startsElsewhere.test(words) && !command.runsOn()) abandonedSince = now;
    }
    // The first look can miss a process that is just moving into the background.
    if (abandonedSince !== null && now - abandonedSince >= abandonedMs && command.runsOn())
      abandonedSince = null;
    if (command.end && abandonedSince !== null && now - abandonedSince >= abandonedMs)
      return {
        problem: `${describeEnd(command.end)}, left nothing running, and nothing listens at ${address.expected}`,
      };
    if (now >= deadline) {
      const ended = command.end ? `${describeEnd(command.end)}, and ` : "";
      const waited = `${ended}did not answer within ${printWait(timeoutMs)}`;
      return {
        problem: `${waited} (${address.expected}: ${status ?? refusal})`,
        isCertificate: status === null && isCertificate,
      };
    }
    await sleep(pollMs, undefined, { signal: stop }).catch(() => {});
  }
}

/** `own`: no other process listens there, so any response is the server's. */
function candidates(
  address: Address,
  printed: PrintedUrls,
): { url: string; own: boolean; printedAs: string }[] {
  const addresses = address.isExact ? [address.expected] : bothFamilies(address.expected);
  const expected = addresses.map((url) => ({ url, own: true, printedAs: url }));
  if (!address.mayBePrinted) return expected;
  const others = printed.likeliest.filter(
    (url) => portOf(url) !== address.takenPort && !address.othersPorts.has(portOf(url)),
  );
  const asked = others.flatMap((printedAs) =>
    bothFamilies(printedAs).map((url) => ({ url, own: false, printedAs })),
  );
  return [...expected, ...asked];
}

/** The root of a printed address's server, where a page answers there; null where it is the address itself or something else. */
async function rootOf(url: string, deadline: number, asked: AskOptions): Promise<string | null> {
  const root = new URL("/", url).href;
  if (root === url) return null;
  const answer = await ask(root, Math.min(answerMs, deadline - performance.now()), asked);
  return "status" in answer && answer.status === 200 && answer.type.includes("html") ? root : null;
}

/** `localhost` is asked by name first; where only one family is served and the name gives the other, by address. */
function bothFamilies(url: string): string[] {
  const { hostname } = new URL(url);
  const hosts = ["localhost", "127.0.0.1", "[::1]"];
  if (!hosts.includes(hostname)) return [url];
  return [hostname, ...hosts.filter((host) => host !== hostname)].map((host) => {
    const other = new URL(url);
    other.hostname = host;
    return host === hostname ? url : other.href;
  });
}

/** A printed address may be another program's, such as the API behind the app: only a document counts there. */
function isReady(answer: Answer, own: boolean): boolean {
  if ("error" in answer || answer.status >= 500) return false;
  return own || answer.type.includes("html") || answer.location !== null;
}
